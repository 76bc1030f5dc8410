import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';

/** Lists every page, by folder; the first heading of a page is its title. */
export function sidebarOf(root: string): DefaultTheme.SidebarItem[] {
  const page = (path: string): DefaultTheme.SidebarItem => ({
    text: titleOf(join(root, path)).replace(/: from credentials to a first change$/, ''),
    link: linkOf(path),
  });
  const pagesIn = (folder: string): DefaultTheme.SidebarItem[] =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .sort()
      .map((file) => page(`${folder}/${file}`));
  const first = (folder: string, ...names: readonly string[]): DefaultTheme.SidebarItem[] => {
    const items = names.map((name) => page(`${folder}/${name}.md`));
    const links = items.map(({ link }) => link);
    return [...items, ...pagesIn(folder).filter(({ link }) => !links.includes(link))];
  };
  const packages = readdirSync(join(root, 'packages')).sort();
  return [
    { text: 'Start', items: [page('README.md'), ...first('docs/start', 'five-minutes', 'authentication')] },
    { text: 'Guides', items: pagesIn('docs/guides') },
    { text: 'For a WAF team', items: pagesIn('docs/waf-teams') },
    { text: 'Coming from', collapsed: true, items: pagesIn('docs/coming-from') },
    { text: 'Errors', collapsed: true, items: [page('docs/errors/README.md'), ...pagesIn('docs/errors')] },
    {
      text: 'Packages',
      items: packages.map((name) => ({
        ...page(`packages/${name}/README.md`),
        ...(name === 'core' ? {} : { collapsed: true, items: [{ text: 'Operations', link: `/packages/${name}/api` }] }),
      })),
    },
    {
      text: 'About',
      items: [
        page('docs/architecture.md'),
        ...pagesIn('docs').filter(({ link }) => link !== '/docs/architecture'),
        ...pagesIn('docs/decisions'),
        page('CONTRIBUTING.md'),
        page('SECURITY.md'),
      ],
    },
  ];
}

function titleOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (heading === undefined) throw new Error(`${file} has no title`);
  return heading.replaceAll('`', '');
}

function linkOf(path: string): string {
  return `/${path.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '')}`;
}
