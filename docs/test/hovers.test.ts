import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findHovers, type PageProgram } from '../.vitepress/hovers/hovers.ts';
import { shortenHover } from '../.vitepress/hovers/shorten.ts';
import { showHovers } from '../.vitepress/hovers/show-hovers.ts';
import { sitePrograms } from '../.vitepress/hovers/site-programs.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));

test('a program shows the type of a name with the first sentence about it', () => {
  const whole = program(`
/** Blocks an address, see {@link Map}. */
const block = (address: string): number => address.length;
block(host);`);
  const piece = { ...program('const twice = block(host) * 2;'), before: [whole.code] };
  const hovers = findHovers([whole, piece], { folder, given: { host: 'string' } });
  expect(textsOf(hovers, whole)).toEqual([
    ['block', 'const block: (address: string) => number\n\nBlocks an address, see Map.'],
    ['address', '(parameter) address: string'],
    ['address', '(parameter) address: string'],
    ['length', expect.stringMatching(/^\(property\) String\.length: number/)],
    ['block', 'const block: (address: string) => number\n\nBlocks an address, see Map.'],
    ['host', 'const host: string'],
  ]);
  expect(textsOf(hovers, piece).map(([name]) => name)).toEqual(['twice', 'block', 'host']);
});

test('a program that imports a package which was not built ends the build of the site', () => {
  const wrong = program("import { Client } from '@edgeward/nowhere';");
  expect(() => findHovers([wrong], { folder, given: {} })).toThrow(/'@edgeward\/nowhere', which was not built/);
});

test('the site has programs that use the packages, and no others', () => {
  const codes = sitePrograms(fileURLToPath(new URL('../../', import.meta.url))).map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(150);
  expect(codes.filter((code) => code.includes("from 'akamai-edgegrid'") && !/@edgeward|akamai\./.test(code))).toEqual(
    [],
  );
});

test.each([
  ['an import', '(alias) class Client\nimport Client', 'class Client'],
  ['a type of many lines', Array.from({ length: 20 }, () => 'line').join('\n'), `${'line\n'.repeat(8)}…`],
  ['a type of many letters', 'x'.repeat(2_000), `${'x'.repeat(320)}…`],
])('a box over %s is short', (_, type, shown) => {
  expect(shortenHover(type, '')).toBe(shown);
});

test.each([
  ['the first paragraph', 'Lists them.\n\nAwait it.', 'Lists them.'],
  [
    'whole sentences that fit',
    `Lists them. ${'It is long. '.repeat(30)}`,
    /^Lists them\. (It is long\. )*It is long\.$/,
  ],
  ['words that fit', `${'word '.repeat(80)}`, /^(word )+…$/],
  [
    'links as their texts',
    'See {@link Plan.activate} and [printf](http://x.example/).',
    'See Plan.activate and printf.',
  ],
])('a comment is cut to %s', (_, documentation, shown) => {
  const summary = shortenHover('T', documentation).slice('T\n\n'.length);
  expect(summary).toMatch(shown);
  expect(summary.length).toBeLessThanOrEqual(203);
});

test('a program that is not known is highlighted without types', () => {
  const options = { lang: 'ts', themes: {} };
  Reflect.apply(showHovers(new Map()).preprocess ?? (() => undefined), {}, ['const a = 1;', options]);
  expect(options).toEqual({ lang: 'ts', themes: {}, decorations: [] });
});

function program(code: string): PageProgram {
  return { language: 'ts', code, before: [] };
}

function textsOf(hovers: ReturnType<typeof findHovers>, { code }: PageProgram): readonly (readonly [string, string])[] {
  return (hovers.get(code) ?? []).map(({ start, end, text }) => [code.slice(start, end), text]);
}
