import { jsonSchemaOf, operations } from '@edgeward/ping-ase/operations';
import { type DocumentedFacts, missingFacts, undeclaredMembers, withWireNames } from '@edgeward/test-support';
import { expect, test } from 'vitest';
import { type ListEntry, PingAse } from '../src/index.js';
import { fixture } from './support/fixture.js';
import { fakeNode } from './support/nodes.js';

const facts = fixture<DocumentedFacts>('documented-facts');

const schemas = operations.map((operation) => withWireNames(operation, jsonSchemaOf(operation)));

test('every name, value and default of the documentation is declared, or left out for a reason', () => {
  expect(facts.names.length).toBeGreaterThan(60);
  expect(missingFacts(facts, schemas)).toEqual([]);
});

test('an undocumented name, value or default is found', () => {
  const wrong = { names: ['hots'], values: { health_status: ['Away'] }, defaults: { tag: 'none' } };
  expect(missingFacts(wrong, schemas)).toEqual(['hots', 'health_status=Away', 'tag defaults to none']);
});

test('a token may have a name, as in four samples', async () => {
  const fake = fakeNode();
  const ase = new PingAse(fake.clientOptions);
  const entry: ListEntry = { type: 'token', name: 'access_token', value: 'abc' };
  expect(await ase.denyList.add({ body: entry })).toBe('token access_token abc added to blacklist');
  expect(fake.state.denyList.get('manual_blacklist')).toEqual([entry]);
});

/** The samples of the documentation, by their operation. */
const samples: Readonly<Record<string, { readonly sent?: readonly string[]; readonly answered?: readonly string[] }>> =
  {
    'apis.create': { sent: ['api-rest', 'api-websocket'], answered: ['success'] },
    'apis.update': { sent: ['api-rest', 'api-websocket'], answered: ['success'] },
    'apis.get': { answered: ['api-rest', 'api-websocket'] },
    'apis.list': { answered: ['apis'] },
    'apis.delete': { answered: ['success'] },
    'servers.create': { sent: ['server-create-rest', 'server-create-websocket'], answered: ['success'] },
    'servers.list': { answered: ['servers-rest', 'servers-websocket'] },
    'servers.delete': { sent: ['server-delete'], answered: ['success'] },
    'cluster.get': { answered: ['cluster'] },
    'persistentConnections.get': { answered: ['persistent-connections'] },
    'firewall.get': { answered: ['firewall-enabled', 'firewall-disabled'] },
    'firewall.enable': { answered: ['firewall-now-enabled', 'firewall-already-enabled'] },
    'firewall.disable': { answered: ['firewall-now-disabled', 'firewall-already-disabled'] },
    'denyList.list': { answered: ['deny-list'] },
    'denyList.add': { sent: ['entry-ip', 'entry-token', 'entry-cookie', 'entry-api-key'] },
    'denyList.remove': { sent: ['entry-ip', 'entry-token', 'entry-cookie', 'entry-api-key'] },
    'allowList.list': { answered: ['allow-list'] },
    'allowList.add': { sent: ['entry-ip', 'entry-token', 'entry-cookie', 'entry-api-key'] },
    'allowList.remove': { sent: ['entry-ip', 'entry-token', 'entry-cookie', 'entry-api-key'] },
    'flowControl.get': { answered: ['flow-rest', 'flow-websocket'] },
    'flowControl.update': {
      sent: ['flow-update-rest', 'flow-update-websocket'],
      answered: ['flow-updated-rest', 'flow-updated-websocket'],
    },
    'flowControl.updateServer': {
      sent: ['flow-server-rest', 'flow-server-websocket'],
      answered: ['flow-server-updated'],
    },
  };

test('the samples are those of every operation, but the two that clear a list in words', () => {
  const ids = operations.map(({ id }) => id).filter((id) => !id.endsWith('.clear'));
  expect(Object.keys(samples).sort()).toEqual(ids.sort());
});

test.each(Object.entries(samples))('the samples of %s have no member that is not declared in its place', (id, of) => {
  const operation = operations.find((each) => each.id === id);
  expect(operation).toBeDefined();
  if (operation === undefined) return;
  const { input, output } = jsonSchemaOf(operation);
  for (const name of of.sent ?? []) {
    const sample = fixture<Readonly<Record<string, unknown>>>(name);
    // The client puts the member around it.
    const body = operation.body?.member === undefined ? sample : sample[operation.body.member];
    expect(undeclaredMembers({ value: { body } }, input)).toEqual([]);
  }
  for (const name of of.answered ?? []) expect(undeclaredMembers({ value: fixture(name) }, output)).toEqual([]);
});
