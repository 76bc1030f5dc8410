import { expect, test } from 'vitest';
import { workspacePackages } from '../src/workspace.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('finds the packages of every folder that the workspace has, by name', async () => {
  const folder = await temporaryFolder({
    'package.json': '{ "name": "root", "private": true }',
    'tools/build/package.json': '{ "name": "build-tools", "private": true, "scripts": { "test": "vitest run" } }',
    'packages/core/package.json': '{ "name": "@edgeward/core" }',
    'packages/core/test/consumer/package.json': '{ "name": "fixture" }',
    'examples/package.json': '{ "name": "examples", "private": true }',
  });

  const packages = await workspacePackages(folder);

  expect(packages.map(({ name, published, scripts }) => [name, published, scripts])).toEqual([
    ['@edgeward/core', true, []],
    ['build-tools', false, ['test']],
    ['examples', false, []],
  ]);
});

test('refuses a package without a name', async () => {
  const folder = await temporaryFolder({ 'examples/package.json': '{}' });

  await expect(workspacePackages(folder)).rejects.toThrow('has no name');
});
