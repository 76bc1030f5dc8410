import { readFileSync } from 'node:fs';
import { PingAse } from '@edgeward/ping-ase';
import { operations } from '@edgeward/ping-ase/operations';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { expect, test } from 'vitest';

/** Names the methods that an object has of its own; getters, and what it inherits, are none. */
function methodsOf(object: object, prefix = ''): readonly string[] {
  const members = Object.entries(Object.getOwnPropertyDescriptors(object));
  return members.flatMap(([name, { value }]) => (typeof value === 'function' ? `${prefix}${name}` : []));
}

test('api.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new PingAse(createFakePingAse().clientOptions);
  const methods = [
    ...methodsOf(Object.getPrototypeOf(client)),
    ...Object.entries(client).flatMap(([name, resource]) => methodsOf(Object.getPrototypeOf(resource), `${name}.`)),
  ];
  const others = ['request', 'withOptions', ...operations.map(({ id }) => id)];
  const workflows = methods.filter((name) => !name.endsWith('constructor') && !others.includes(name));
  const section = readFileSync(new URL('../api.md', import.meta.url), 'utf8').split('\n## Workflows\n')[1] ?? '';
  const documented = [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name);
  expect(documented.sort()).toEqual(workflows.sort());
});
