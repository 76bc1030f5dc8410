import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '@edgeward/core';
import { slug } from 'github-slugger';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** Each kind of error has a page. */
const kinds = [...read('packages/core/src/errors/error-kind.ts').matchAll(/\| '([a-z-]+)'/g)].map(
  ([, kind = '']) => kind,
);

/** Pages about symptoms, named as `page` in code. */
const sources = globSync('packages/*/src/**/*.ts', { cwd: root }).filter((path) => !path.includes('/generated/'));
const symptoms = sources.flatMap((path) => {
  const code = read(path);
  const names = [...code.matchAll(/\bpage: (?:[^;,'}]*\? )?'([a-z\d-]+)'/g)].map(([, name = '']) => name);
  // Tables of hints have the names in a column.
  const listed = path.includes('/failure/')
    ? [...code.matchAll(/'((?:akamai|apigee|noc|ase|rackcorp)-[a-z\d-]+)'/g)]
    : [];
  return [...names, ...listed.map(([, name = '']) => name)];
});

/** A page about warnings (they end no program), and its sections named in code. */
const warnings = 'warnings';
const sections = sources.flatMap((path) =>
  [...read(path).matchAll(/'warnings#([a-z\d-]+)'/g)].map(([, id = '']) => id),
);

const pages = globSync('docs/errors/*.md', { cwd: root })
  .map((path) => path.replace(/^docs\/errors\/|\.md$/g, ''))
  .filter((name) => name !== 'README' && name !== warnings);

describe('the pages about errors', () => {
  it('are there for each kind of error and for each symptom that the code names', () => {
    expect(kinds).toContain('partial-failure');
    expect(symptoms).toContain('akamai-burst');
    expect(symptoms).toContain('untrusted-certificate');
    expect([...new Set([...kinds, ...symptoms])].filter((name) => !pages.includes(name))).toEqual([]);
  });

  it('are linked from an error each, and from the index', () => {
    const named = new Set([...kinds, ...symptoms]);
    expect(pages.filter((name) => !named.has(name))).toEqual([]);
    const index = read('docs/errors/README.md');
    expect(pages.filter((name) => !index.includes(`](${name}.md)`))).toEqual([]);
  });

  it('have a section for each warning, and no others', () => {
    const headings = [...read(`docs/errors/${warnings}.md`).matchAll(/^## (.+)$/gm)].map(([, text = '']) => slug(text));
    expect(headings.toSorted()).toEqual([...new Set(sections)].toSorted());
    expect(read('docs/errors/README.md')).toContain(`](${warnings}.md)`);
  });

  it.each(pages)('the page begins with a program ending in this error: %s', (name) => {
    // The program itself runs with the other pages.
    const page = read(`docs/errors/${name}.md`);
    const [, output = ''] = /^```text\n([\s\S]*?)^```$/m.exec(page) ?? [];
    if (kinds.includes(name)) expect(page.startsWith(`# ${output.split(':', 1)[0]}: `)).toBe(true);
    else expect(/^ {2}docUrl: \S+\/([a-z\d-]+)$/m.exec(output)?.[1]).toBe(name);
  });

  it('are at the addresses that errors link to', () => {
    const repository = /"url": "git\+https:\/\/github\.com\/([^/]+)\/([^/]+)\.git"/.exec(read('package.json'));
    const [, owner, name] = repository ?? [];
    const { docUrl } = new ConfigurationError({ message: 'An option is wrong' });
    expect(docUrl).toBe(`https://${owner}.github.io/${name}/docs/errors/configuration`);
  });
});
