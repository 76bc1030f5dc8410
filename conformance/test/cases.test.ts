import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cases } from '../cases/index.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const fine = {
  name: 'a read',
  answers: [{ sample: true }],
  expect: { requests: 1, result: 'as sent' },
} as const satisfies Omit<WrittenCase, 'role' | 'roles'>;

test('a case has the defaults of members that it leaves out', () => {
  expect(casesOf('any', [{ ...fine, role: 'read' }])).toEqual([
    expect.objectContaining({ area: 'any', name: 'a read', role: 'read', calls: 1, server: 'listening', call: {} }),
  ]);
});

test('a case for several roles becomes one case per role, each with its own name', () => {
  const several = casesOf('any', [{ ...fine, roles: ['read', 'raw'] }]);
  expect(several.map(({ name, role }) => [name, role])).toEqual([
    ['a read (read)', 'read'],
    ['a read (raw)', 'raw'],
  ]);
});

test('every file of cases is an area of the suite', () => {
  const files = readdirSync(new URL('../cases', import.meta.url)).filter((file) => file !== 'index.ts');
  expect([...new Set(cases.map(({ area }) => `${area}.ts`))].sort()).toEqual(files.sort());
});
