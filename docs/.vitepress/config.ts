import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slug } from 'github-slugger';
import { type DefaultTheme, defineConfig } from 'vitepress';
import llmstxt, { copyOrDownloadAsMarkdownButtons } from 'vitepress-plugin-llms';
import { drawDiagram } from './diagram.ts';
import { givenTypes } from './hovers/given-types.ts';
import { findHovers } from './hovers/hovers.ts';
import { showHovers } from './hovers/show-hovers.ts';
import { sitePrograms } from './hovers/site-programs.ts';
import { sidebarOf } from './sidebar.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = readFileSync(join(root, 'package.json'), 'utf8');
const source = /"url": "git\+(.+)\.git"/.exec(manifest)?.[1] ?? '';

/** The path of a repository's site on GitHub Pages. */
const base = new URL(`${source}/`).pathname.replace(/^\/[^/]+/, '');

const hovers = findHovers(sitePrograms(root), { folder: join(root, 'docs'), given: givenTypes });

const nav: DefaultTheme.NavItem[] = [
  { text: 'Start', link: '/docs/start/five-minutes' },
  { text: 'Guides', link: '/docs/guides/test-without-an-account' },
  { text: 'Errors', link: '/docs/errors/' },
  { text: 'Operations', items: vendors().map(({ text, folder }) => ({ text, link: `/packages/${folder}/api` })) },
  { text: 'Reference', link: '/reference/index.html', target: '_self' },
  { text: 'Source', link: source },
];

export default defineConfig({
  title: 'Edgeward',
  description: 'Typed TypeScript SDKs for security control planes at the edge',
  lang: 'en',
  base,
  head: [['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }]],
  srcDir: root,
  srcExclude: [
    '**/node_modules/**',
    '.changeset/**',
    '.github/**',
    'conformance/**',
    'docs/public/**',
    'docs/site/**',
    'docs/api-reports/**',
    'docs/reports/**',
    'docs/test/**',
    'packages/*/CHANGELOG.md',
    'tools/**',
  ],
  outDir: join(root, 'docs/site'),
  cacheDir: join(root, 'node_modules/.cache/vitepress'),
  cleanUrls: true,
  metaChunk: true,
  // The depth of a page never changes, so relative links stay right.
  rewrites: (page) => page.replace(/(^|\/)README\.md$/, '$1index.md'),
  markdown: {
    codeTransformers: [showHovers(hovers)],
    // GitHub shows the same files, with the same anchors.
    anchor: { slugify: (text) => slug(text) },
    config(markdown) {
      markdown.use(copyOrDownloadAsMarkdownButtons);
      const { fence } = markdown.renderer.rules;
      markdown.renderer.rules.fence = (tokens, index, ...rest) => {
        const token = tokens[index];
        if (token?.info.trim() === 'mermaid') return drawDiagram(token.content);
        return fence?.(tokens, index, ...rest) ?? '';
      };
      markdown.core.ruler.push('repository-links', (state) => {
        const page = String(Reflect.get(Object(state.env), 'relativePath'));
        for (const token of state.tokens) {
          for (const child of token.children ?? []) {
            const href = child.type === 'link_open' ? child.attrGet('href') : null;
            if (href !== null) child.attrSet('href', siteLink(href, page));
          }
        }
      });
    },
  },
  themeConfig: {
    nav,
    sidebar: sidebarOf(root),
    outline: 'deep',
    search: { provider: 'local' },
    editLink: {
      pattern: `${source}/edit/main/:path`,
      text: 'Edit this page',
    },
    socialLinks: [{ icon: 'github', link: source }],
    footer: { message: 'MIT licence. Unofficial: not affiliated with any of the vendors.' },
  },
  vite: {
    // The index of the search, and the operations of Akamai, are loaded when they are needed.
    build: { chunkSizeWarningLimit: 4_000 },
    // Pages lie outside of this package, so they would not find it.
    resolve: { alias: [{ find: /^vue(?=\/|$)/, replacement: join(root, 'docs/node_modules/vue') }] },
    publicDir: join(root, 'docs/public'),
    plugins: [
      llmstxt({
        excludeUnnecessaryFiles: false,
        // It does not find the file of the first page.
        sidebar: sidebarOf(root).slice(1),
        // The operations of a package are long; each has its own page.
        ignoreFilesPerOutput: { llmsFullTxt: ['packages/*/api.md'] },
      }),
    ],
  },
});

/** Markdown links to anything other than a page of the site lead to the repository. */
function siteLink(href: string, page: string): string {
  if (/^([a-z]+:|#|\/)/i.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const target = posix.join(dirname(page), path);
  const fragment = anchor === undefined ? '' : `#${anchor}`;
  if (target.endsWith('.md') && !/^(\.changeset|\.github|conformance|tools)\//.test(target)) {
    return `${path.replace(/README\.md$/, 'index.md')}${fragment}`;
  }
  return `${source}/${/\.[a-z]+$/.test(target) ? 'blob' : 'tree'}/main/${target}${fragment}`;
}

function vendors(): readonly { readonly text: string; readonly folder: string }[] {
  return [
    { text: 'Akamai Application Security', folder: 'akamai-appsec' },
    { text: 'Apigee Security Actions', folder: 'apigee-security-actions' },
    { text: 'NOC.org CDN / WAF', folder: 'noc-cdn' },
    { text: 'PingIntelligence ASE', folder: 'ping-ase' },
    { text: 'RackCorp Security API v2.9', folder: 'security-v29' },
  ];
}
