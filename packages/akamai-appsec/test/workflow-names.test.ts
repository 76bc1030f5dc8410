import { readFileSync } from 'node:fs';
import { AkamaiAppSec, Plan } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';

/** Names the methods that an object has of its own; getters, and what it inherits, are none. */
function methodsOf(object: object, prefix = ''): readonly string[] {
  const members = Object.entries(Object.getOwnPropertyDescriptors(object));
  return members.flatMap(([name, { value }]) => (typeof value === 'function' ? `${prefix}${name}` : []));
}

test('api.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new AkamaiAppSec(createFakeAkamaiAppSec().clientOptions);
  const methods = [
    ...methodsOf(Object.getPrototypeOf(client)),
    ...Object.entries(client).flatMap(([name, resource]) => methodsOf(Object.getPrototypeOf(resource), `${name}.`)),
    ...methodsOf(Plan.prototype, 'plan.'),
  ];
  // Two that are no workflows: one is internal, the other makes no call and changes nothing.
  const others = ['activations.activateOnce', 'plan.toJSON'];
  others.push('request', 'withOptions', ...operations.map(({ id }) => id));
  const workflows = methods.filter((name) => !name.endsWith('constructor') && !others.includes(name));
  const section = readFileSync(new URL('../api.md', import.meta.url), 'utf8').split('\n## Workflows\n')[1] ?? '';
  const documented = [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name);
  expect(documented.sort()).toEqual(workflows.sort());
});
