import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

const page = read('docs/trust.md').replaceAll(/\s+/g, ' ');

/** Returns the numbers that an expression captures in a text, once. */
function numbersIn(text: string, expression: RegExp): readonly number[] {
  const found = expression.exec(text);
  if (found === null) throw new Error(`nothing matches ${expression.source}`);
  return found.slice(1).map((digits) => Number(digits.replaceAll(/[ _,]/g, '')));
}

/** Counts the entries of a list or a table of a source, which begin at the indentation of its first. */
function entriesOf(path: string, declaration: string): number {
  const [, after = ''] = read(path).split(declaration);
  const [body = ''] = after.slice(after.indexOf(' = ') + 3).split(/\n[\]}];?\n/);
  return body.match(/^ {2}(?! )(?:\[|'|\w[\w ]*:)/gm)?.length ?? 0;
}

const schemes = read('conformance/test/schemes.test.ts');
const [refused = 0] = numbersIn(schemes, /flat\(\)\.length\)\.toBe\((\d+)\)/);
const [, accepted = ''] = schemes.split(/const accepted.* = \{|\n\};/);
const walks = ['plan/second-operator.test.ts', 'lists/walks.test.ts'].map((file) =>
  numbersIn(read(`packages/akamai-appsec/test/${file}`), /'full' \? 1 : (\d)/),
);
const ordinals = ['fifth', 'ninth'].map((word) => [page.includes(`a ${word} of`), word]);

/** Figures of the page, and the same as the suites have them. */
const figures: readonly (readonly [name: string, onPage: readonly unknown[], inSuites: readonly unknown[]])[] = [
  [
    'files of cases',
    numbersIn(page, /(\d+) files of cases/),
    [readdirSync(`${root}conformance/cases`).filter((name) => name !== 'index.ts').length],
  ],
  [
    'encodings',
    numbersIn(page, /every pair of (\d+) encodings/),
    [entriesOf('packages/core/test/support/encodings.ts', 'const encodings')],
  ],
  [
    'fetches, with two of undici 8',
    numbersIn(page, /: (\d+) fetches/),
    [entriesOf('conformance/test/fetches.test.ts', 'const fetches') + 2],
  ],
  [
    'pairs of a client and a strategy',
    numbersIn(page, /(\d+) of (\d+) pairs of a client/),
    [refused, refused + (accepted.match(/'\w+'/g)?.length ?? 0)],
  ],
  [
    'responses without a confirmation',
    numbersIn(page, /× (\d+) responses without/),
    [entriesOf('conformance/sweep/confirmations.ts', 'const nonSuccesses')],
  ],
  [
    'spoilt responses for an operation',
    numbersIn(page, /(\d+) each on demand.*?, (\d+) each in `test`/),
    numbersIn(read('conformance/test/hostile-responses.test.ts'), /isFull \? (\d+) : (\d+)/),
  ],
  [
    'hostile inputs',
    numbersIn(page, /([\d ]+) texts for each parser, ([\d ]+) plans and ([\d ]+) documents/),
    [
      ...numbersIn(read('conformance/test/hostile-inputs.test.ts'), /isFull \? ([\d_]+)[\s\S]*isFull \? ([\d_]+)/),
      ...numbersIn(read('tools/codegen/test/hostile-documents.test.ts'), /full \? ([\d_]+)/),
    ],
  ],
  [
    'reads and requests in an outage',
    numbersIn(page, /([\d,]+) reads send ([\d,]+) requests/),
    numbersIn(read('packages/core/test/traffic/retry-quota.test.ts'), /length: (1000)[\s\S]*?toBe\((\d+)\)/),
  ],
  ['parts of the walks of Akamai', ordinals, walks.map(([nth]) => [true, nth === 5 ? 'fifth' : 'ninth'])],
];

test.each(figures)('states the number of %s in docs/trust.md as the suites have it', (_name, onPage, inSuites) => {
  expect(onPage).toEqual(inSuites);
});

test('states the shares of noticed mutants in docs/trust.md as in docs/mutation.md', () => {
  const shares = [...page.matchAll(/of ([\d ]+?)(?: mutants)? of [a-z ]+ ([\d.]+ %)/g)];
  const rows = read('docs/mutation.md').split('\n');
  expect(shares.length).toBeGreaterThan(3);
  for (const [words, mutants = '', share = ''] of shares) {
    const cells = [` ${mutants.replaceAll(' ', '')} `, ` ${share} `];
    expect(
      rows.some((row) => cells.every((cell) => row.split('|').includes(cell))),
      words,
    ).toBe(true);
  }
});

test('docs/trust.md has a share for each package, above the least shares of the coverage', () => {
  const least = numbersIn(
    read('tools/repo/src/code-coverage/coverage.ts'),
    /least = \{ lines: (\d+), branches: (\d+) \}/,
  );
  expect(numbersIn(page, /below (\d+) % of lines or (\d+) % of branches/)).toEqual(least);
  for (const name of readdirSync(`${root}packages`)) {
    const shares = numbersIn(page, new RegExp(`\\| \`${name}\` \\| ([\\d.]+) % \\| ([\\d.]+) % \\|`));
    for (const [index, share] of shares.entries()) expect(share, name).toBeGreaterThanOrEqual(least[index] ?? 100);
  }
});
