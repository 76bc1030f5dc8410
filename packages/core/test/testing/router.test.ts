import { describe, expect, it } from 'vitest';
import type { Operation, RequestBody } from '../../src/api/operation.js';
import { object } from '../../src/schema/index.js';
import { createFakeService, type FakeHandler, type FakeService } from '../../src/testing/index.js';

function replaceHosts(id: string, constants?: RequestBody['constants']): Operation {
  return {
    id,
    method: 'PUT',
    path: '/v1/hosts',
    effect: 'write',
    idempotent: true,
    evidence: 'inferred',
    responses: {},
    body: { schema: object({}), mediaType: 'application/json', ...(constants && { constants }) },
  };
}

function serviceOf(...operations: readonly Operation[]): FakeService {
  const echo: FakeHandler = ({ operation }) => ({ status: 200, body: operation.id });
  return createFakeService({
    operations,
    handlers: Object.fromEntries(operations.map(({ id }) => [id, echo])),
    errorAnswer: (status) => ({ status }),
  });
}

async function answered(fake: FakeService, body?: unknown): Promise<unknown> {
  const response = await fake.fetch('https://hosts.example/v1/hosts', {
    method: 'PUT',
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return response.json();
}

describe('operations of one method and path', () => {
  it('are distinguished by the constants of their bodies', async () => {
    const fake = serviceOf(
      replaceHosts('hosts.append', { mode: 'append' }),
      replaceHosts('hosts.remove', { mode: 'remove', dryRun: false }),
    );
    expect(await answered(fake, { mode: 'remove', dryRun: false, hosts: [] })).toBe('hosts.remove');
    expect(await answered(fake, { mode: 'append', hosts: [] })).toBe('hosts.append');
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['hosts.remove', 'hosts.append']);
  });

  it.each([
    ['another constant', { mode: 'merge' }],
    ['half of the constants', { mode: 'remove' }],
    ['no object', 'append'],
    ['no body', undefined],
  ])('are served as the first of them when there is %s', async (_, body) => {
    const fake = serviceOf(
      replaceHosts('hosts.append', { mode: 'append' }),
      replaceHosts('hosts.remove', { mode: 'remove', dryRun: false }),
    );
    expect(await answered(fake, body)).toBe('hosts.append');
  });

  it('are served as the first of them if nothing distinguishes them', async () => {
    const fake = serviceOf(replaceHosts('hosts.one'), replaceHosts('hosts.other'));
    expect(await answered(fake, {})).toBe('hosts.one');
  });

  it('do not lose a request to a path that fits less well', async () => {
    const { body: _body, ...anything } = replaceHosts('anything.put');
    const fake = serviceOf({ ...anything, path: '/v1/{name}' }, replaceHosts('hosts.append', { mode: 'append' }));
    expect(await answered(fake, {})).toBe('hosts.append');
  });
});

describe('operations of one method and path with different query parameters', () => {
  const all: Operation = {
    id: 'hosts.list',
    method: 'GET',
    path: '/v1/hosts',
    effect: 'read',
    idempotent: true,
    evidence: 'inferred',
    responses: {},
  };
  const one: Operation = {
    ...all,
    id: 'hosts.get',
    query: [{ name: 'hostId', wire: 'host_id' }],
    requiredQuery: ['hostId'],
  };

  it.each([
    ['', 'hosts.list'],
    ['?host_id=a', 'hosts.get'],
    ['?hostId=a', 'hosts.list'],
  ])('are distinguished by whether it is given (%s)', async (search, id) => {
    for (const fake of [serviceOf(all, one), serviceOf(one, all)]) {
      expect(await (await fake.fetch(`https://hosts.example/v1/hosts${search}`)).json()).toBe(id);
    }
  });

  it('do not prevent a single operation from being served', async () => {
    expect(await (await serviceOf(one).fetch('https://hosts.example/v1/hosts')).json()).toBe('hosts.get');
  });
});
