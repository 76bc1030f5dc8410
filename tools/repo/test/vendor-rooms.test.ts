import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../src/root.ts';

/** Rooms and files that every vendor package has in `src`. */
const common = [
  'client.ts',
  'failure/classify.ts',
  'generated/',
  'index.ts',
  'internal/',
  'msw.ts',
  'resources/',
  'testing/errors',
  'testing/fake.ts',
  'testing/handlers',
  'testing/index.ts',
  'testing/state.ts',
  'values/',
  'version.ts',
];

/** Rooms that only one package has, and why. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'akamai-appsec': {
    activation: 'activations take hours and survive a restart',
    conditions: 'builders of the conditions of custom rules',
    diff: 'versions are compared by their exports',
    lists: 'a second API with an entry of its own',
    plan: 'changes are planned on a draft and activated later',
    policies: 'builders and checks of the bodies of policies',
  },
  'apigee-security-actions': {
    actions: 'workflows on single actions',
    'ip-actions': 'many addresses become several actions',
  },
  'noc-cdn': {
    lists: 'lists that the service only replaces as a whole',
    logs: 'logs are followed and parsed',
    rules: 'custom rules by their type',
    settings: 'settings have one method each',
  },
  'ping-ase': {
    apis: 'APIs are created or changed as a whole',
    lists: 'allow and deny lists',
    servers: 'servers are drained before they are deleted',
  },
  'security-v29': {
    events: 'events are read from a checkpoint on',
    protections: 'protections of addresses',
  },
};

const vendors = Object.keys(own);
const sourcesOf = (vendor: string): string => join(root, 'packages', vendor, 'src');

describe.each(vendors)('the sources of %s', (vendor) => {
  test('have the rooms that all vendors have', () => {
    const entries = readdirSync(sourcesOf(vendor), { recursive: true, withFileTypes: true });
    const paths = entries.map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(sourcesOf(vendor).length + 1);
      return entry.isDirectory() ? `${path}/` : path;
    });
    const missing = common.filter((name) => !paths.some((path) => path.startsWith(name)));
    expect(missing).toEqual([]);
  });

  test('have other rooms only for a listed reason', () => {
    const rooms = readdirSync(sourcesOf(vendor), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const expected = new Set([...common.map((name) => name.split('/')[0]), ...Object.keys(own[vendor] ?? {})]);
    expect(rooms.map(({ name }) => name).filter((name) => !expected.has(name))).toEqual([]);
    expect(Object.keys(own[vendor] ?? {}).filter((name) => !rooms.some((room) => room.name === name))).toEqual([]);
  });
});
