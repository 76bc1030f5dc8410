import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { deadLinks } from '../src/site/site-links.ts';

test('follows links to pages, files and anchors of a site, and leaves other hosts alone', async () => {
  await using site = await siteOf({
    'index.html':
      '<a href="/guide/start#first-call">a</a><a class="x" href="./guide/">b</a><a href="llms.txt?x=1">c</a>',
    'guide/start.html': '<h2 id="first-call">First call</h2><a href="#first-call">d</a><a href="../index.html">e</a>',
    'guide/index.html': '<a href="https://example.com/none">f</a><a href="mailto:a@example.com">g</a>',
    'llms.txt': '',
  });
  expect(await deadLinks(site.folder)).toEqual([]);
});

test('names links to missing pages and missing anchors', async () => {
  await using site = await siteOf({
    'index.html': '<a href="/guide/stop">a</a><a href="guide/start#second-call">b</a>',
    'guide/start.html': '<h2 id="first-call">First call</h2>',
  });
  expect(await deadLinks(site.folder)).toEqual([
    'index.html links to /guide/stop: there is no such page',
    'index.html links to guide/start#second-call: the page has no such anchor',
  ]);
});

test('a link to the address of the site is one of its own, and an absolute path must lie under it', async () => {
  await using site = await siteOf({
    'index.html':
      '<a href="/shop/guide#first-call">a</a><a href="/shop/">b</a><a href="/guide">c</a>' +
      '<a href="https://example.com/shop/guide">d</a><a href="https://example.com/shop/stop">e</a>',
    'guide.html': '<h2 id="first-call">First call</h2>',
  });
  expect(await deadLinks(site.folder, 'https://example.com/shop/')).toEqual([
    'index.html links to /guide: the site lies under /shop/',
    'index.html links to https://example.com/shop/stop: there is no such page',
  ]);
});

async function siteOf(files: Readonly<Record<string, string>>): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'edgeward-site-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
