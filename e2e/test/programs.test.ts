import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { everyVendor } from '../src/expected.ts';
import { runProgram } from '../src/run-program.ts';

test('the packages bring no other package along', async () => {
  const installed = await readdir(join(inject('consumer'), 'node_modules'));

  expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['@edgeward']);
});

test.each(['call.mjs', 'call.cjs'])('%s calls the fake over HTTP', async (file) => {
  expect(await runProgram(file)).toEqual([
    { name: 'organizations/acme/environments/prod/securityActions/block-scraper', state: 'ENABLED' },
  ]);
});

test.each(['every-vendor.mjs', 'every-vendor.cjs'])('%s calls the fake of each vendor over HTTP', async (file) => {
  expect(await runProgram(file)).toEqual(everyVendor);
});

test('ky calls the fetch, once, although parts of it are left out of the bundle', async () => {
  expect(await runProgram('engine.mjs')).toEqual({ code: 'ECONNREFUSED', byKy: [true] });
});

test('the bundle ends each call as the sources do, however the service answers', async () => {
  // The alias of the workspace leads this import to the sources, which have all of ky.
  const program: string = '../consumers/wire.mjs';
  const { outcomes }: { readonly outcomes: () => Promise<readonly string[]> } = await import(program);
  const bySources = await outcomes();

  expect(bySources.length).toBeGreaterThan(200);
  expect(await runProgram('wire.mjs')).toEqual(bySources);
});

test('an error of one copy of the packages is recognised by the other', async () => {
  const recognised = {
    notFound: true,
    api: true,
    base: true,
    conflict: false,
    isNotFoundError: true,
    isApiError: true,
    isConflictError: false,
  };

  expect(await runProgram('both-copies.cjs')).toEqual({ sameClass: false, fromEsm: recognised, fromCjs: recognised });
});

test('each entry exports the same names with values as ESM and as CJS, whose declarations ESM repeats', async () => {
  expect(await runProgram('names-of-both-copies.mjs')).toEqual({ entries: 27, different: [] });
});
