import { expect, test } from 'vitest';
import { findForeignTypes, findInternals } from '../../src/checks/public-types.ts';

test.each([
  ['an import of a library that is not a dependency', `import { Options } from 'got';`, '`got`'],
  ['an inline import', `declare const x: import('got').Options;`, '`got`'],
  ['a re-export', `export * from 'got/types';`, '`got/types`'],
  ['the types of Node', `import { Server } from 'node:http';`, '`node:http`'],
  ['a reference to types', `/// <reference types="node" />`, '`node`'],
  ['a bundled library', 'interface Schema { zod: ZodType }', '`ZodType`'],
])('finds %s', (_, text, problem) => {
  expect(findForeignTypes(text, ['@edgeward/core']).join('\n')).toContain(problem);
});

test('finds what is marked as internal', () => {
  expect(findInternals('/** @internal */ constructor(run: Run);')).toEqual(['shows 1 declarations marked @internal']);
  expect(findInternals('/** The internal network. */ readonly network: string;')).toEqual([]);
});

test('accepts own files, the entries of dependencies and examples in comments', () => {
  const text = `/** import { readFile } from 'node:fs/promises'; */
export { Secret } from '@edgeward/core';
import { Schema } from "@edgeward/core/schema";
import { a } from './chunk.js';`;

  expect(findForeignTypes(text, ['@edgeward/core'])).toEqual([]);
});
