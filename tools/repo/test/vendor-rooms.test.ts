import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingParts } from '../src/new-vendor/missing-parts.ts';
import { root } from '../src/root.ts';

/** Rooms found in one package alone, and the reasons. */
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

const vendors = readdirSync(join(root, 'packages')).filter((name) => name !== 'core');
const shared = ['failure', 'generated', 'internal', 'resources', 'testing', 'values'];

describe.each(vendors)('the package %s', (vendor) => {
  test('has every part of a vendor package', async () => {
    expect(await missingParts(root, vendor)).toEqual([]);
  });

  test('has rooms of its own only for a listed reason', () => {
    const sources = readdirSync(join(root, 'packages', vendor, 'src'), { withFileTypes: true });
    const rooms = sources.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms.filter((name) => !shared.includes(name)).sort()).toEqual(Object.keys(own[vendor] ?? {}).sort());
  });
});
