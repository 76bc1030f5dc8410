import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Block, blocksIn } from './blocks.ts';

/** A page of the site in `docs`. */
export interface DocsPage {
  /** The path within `docs`, without its extension. */
  readonly name: string;
  readonly file: string;
  readonly markdown: string;
  readonly blocks: readonly Block[];
}

/** Their packages run these, with their own fakes. */
const runElsewhere = new Set([
  'guides/akamai-in-detail',
  'guides/block-addresses-with-a-list',
  'guides/change-a-live-waf-configuration',
  'guides/deny-and-allow-lists',
  'guides/ship-cdn-logs-to-a-siem',
  'guides/test-without-an-account',
]);

const docs = fileURLToPath(new URL('../../', import.meta.url));

/** The README of the repository, and every page in `docs` with programs to be run by this package. */
export const pages: readonly DocsPage[] = ['../README', ...namesInDocs()].map((name) => {
  const file = `${docs}${name}.md`;
  const markdown = readFileSync(file, 'utf8');
  return { name, file, markdown, blocks: blocksIn(markdown, name.replaceAll(/[./]+/g, '-')) };
});

function namesInDocs(): readonly string[] {
  return globSync('{*.md,!(api-reports|node_modules|public|site)/**/*.md}', { cwd: docs })
    .map((path) => path.replace(/\.md$/, ''))
    .filter((name) => !runElsewhere.has(name) && !/^(public|site|node_modules|api-reports)\//.test(name))
    .sort();
}
