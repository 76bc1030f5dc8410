import { expect, test } from 'vitest';
import { findForeignText } from '../../src/checks/repository-text.ts';

const registry = ['registry', 'example', 'org'].join('.');
const home = ['', 'home', 'ada', 'project'].join('/');

test.each([
  ['a path of a home folder', 'README.md', `see ${home}/x.ts`],
  ['the host of a registry', '.npmrc', `registry=https://${registry}/`],
  ['an address in the lockfile', 'pnpm-lock.yaml', 'tarball: https://example.org/x.tgz'],
])('finds %s', (_, path, line) => {
  expect(findForeignText(path, `fine\n${line}\n`)).toEqual([expect.stringContaining(`${path}:2 has`)]);
});

test.each([
  ['an address outside the lockfile', 'README.md', 'https://example.org/'],
  ['a path of an API', 'openapi.yaml', '/v1/users/{id} and api.example.org/home/page'],
])('accepts %s', (_, path, line) => {
  expect(findForeignText(path, line)).toEqual([]);
});
