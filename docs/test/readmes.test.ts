import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations as lists } from '@edgeward/akamai-appsec/lists/operations';
import { operations as akamai } from '@edgeward/akamai-appsec/operations';
import { operations as apigee } from '@edgeward/apigee-security-actions/operations';
import { operations as noc } from '@edgeward/noc-cdn/operations';
import { operations as ase } from '@edgeward/ping-ase/operations';
import { operations as rackcorp } from '@edgeward/security-v29/operations';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readmes = globSync('packages/*/README.md', { cwd: root }).map(
  (path) => [dirname(path), readFileSync(root + path, 'utf8')] as const,
);
const vendors = readmes.filter(([name]) => name !== 'packages/core');

test.each(readmes)('the README of %s is short, and its links work outside of the repository', (_, text) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(200);
  expect([...text.matchAll(/\]\((?!https:|#)([^)]+)\)/g)].map(([, link]) => link)).toEqual([]);
});

test.each(vendors)('the README of %s shows a first call above the fold, and each entry', (_, text) => {
  expect(text.slice(0, text.indexOf('```ts')).split('\n').length).toBeLessThanOrEqual(25);
  for (const entry of [
    '/operations',
    '/schemas',
    '/zod',
    '/opentelemetry',
    '/testing',
    'logger(',
    'auditLog(',
    'docUrl',
  ]) {
    expect(text).toContain(entry);
  }
});

test('the README of the repository counts the operations of each package', () => {
  const counts = {
    'akamai-appsec': akamai,
    'akamai-appsec/lists': lists,
    'apigee-security-actions': apigee,
    'noc-cdn': noc,
    'ping-ase': ase,
    'security-v29': rackcorp,
  };
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const rows = [...readme.matchAll(/^\| \[`@edgeward\/([^`]+)`\].* \| (\d+) \|$/gm)];
  expect(rows.map(([, name, count]) => [name, Number(count)])).toEqual(
    Object.entries(counts).map(([name, { length }]) => [name, length]),
  );
});
