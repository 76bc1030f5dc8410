import { glob, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * Finds broken links of a built site: to a missing page, file or anchor. Links to other hosts are not checked.
 * `address` is the future URL of the site, for example `https://shop.example.com/docs/`: links to it count as internal,
 * and absolute links outside of it as broken.
 */
export async function deadLinks(site: string, address = 'https://site.invalid/'): Promise<readonly string[]> {
  const { pathname: base } = new URL(address);
  const pages = new Map<string, Page>();
  const files = new Set<string>();
  for await (const file of glob('**/*', { cwd: site })) {
    files.add(file);
    if (file.endsWith('.html')) pages.set(file, readPage(await readFile(join(site, file), 'utf8')));
  }
  const problems: string[] = [];
  for (const [file, { links }] of pages) {
    for (const link of links) {
      const problem = problemOf(link.startsWith(address) ? base + link.slice(address.length) : link, file, {
        base,
        pages,
        files,
      });
      if (problem !== undefined) problems.push(`${file} links to ${link}: ${problem}`);
    }
  }
  return problems;
}

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function readPage(html: string): Page {
  // Code samples are escaped in HTML, so these are tags of the page.
  const valuesOf = (expression: RegExp): Set<string> =>
    new Set([...html.matchAll(expression)].map(([, value = '']) => value.replaceAll('&amp;', '&')));
  return { ids: valuesOf(/\sid="([^"]+)"/g), links: valuesOf(/<a\s[^<>]{0,500}?\bhref="([^"]{1,1000})"/g) };
}

interface Site {
  readonly base: string;
  readonly pages: ReadonlyMap<string, Page>;
  readonly files: ReadonlySet<string>;
}

function problemOf(link: string, from: string, { base, pages, files }: Site): string | undefined {
  if (/^[a-z]+:|^\/\//i.test(link)) return undefined;
  const [address = '', anchor] = link.split('#');
  const [path = ''] = address.split('?');
  if (path.startsWith('/') && !path.startsWith(base)) return `the site lies under ${base}`;
  const inSite = path.startsWith('/') ? path.slice(base.length) : posix.join(posix.dirname(from), path);
  const relative = path === '' ? from : decodeURI(inSite);
  const candidates = [relative, `${relative}.html`, posix.join(relative, 'index.html')];
  const found = candidates.find((candidate) => pages.has(candidate)) ?? candidates.find((each) => files.has(each));
  if (found === undefined) return 'there is no such page';
  const page = pages.get(found);
  if (anchor === undefined || anchor === '' || page === undefined || page.ids.has(decodeURIComponent(anchor))) {
    return undefined;
  }
  return 'the page has no such anchor';
}
