import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';
import type { Operation, PingAse } from '../src/index.js';
import { fixture } from './support/fixture.js';
import { clientOf, fakeNode, restApi } from './support/nodes.js';

interface Documented {
  readonly operation: string;
  readonly status: number;
  readonly body: string | { readonly status: string };
  readonly class: string;
}

const documented: readonly Documented[] = fixture('failures');

function call(ase: PingAse, operation: string): Promise<unknown> {
  const entry = { type: 'cookie', name: 'JSESSIONID', value: 'ljkhasioutfdqbjsfdmakhflia' } as const;
  const server = { host: '192.0.2.1', port: 80, server_connection_quota: 0 };
  const apiId = 'sample_api';
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'apis.create': () => ase.apis.create({ apiId, body: restApi }),
    'apis.get': () => ase.apis.get({ apiId }),
    'apis.update': () => ase.apis.update({ apiId, body: restApi }),
    'apis.delete': () => ase.apis.delete({ apiId }),
    'servers.create': () => ase.servers.create({ apiId, body: server }),
    'servers.list': () => ase.servers.list({ apiId }),
    'servers.delete': () => ase.servers.delete({ apiId, body: server }),
    'cluster.get': () => ase.cluster.get(),
    'persistentConnections.get': () => ase.persistentConnections.get({ apiId }),
    'firewall.get': () => ase.firewall.get(),
    'firewall.enable': () => ase.firewall.enable(),
    'flowControl.update': () => ase.flowControl.update({ apiId, body: { client_spike_threshold: '1/second' } }),
    'denyList.add': () => ase.denyList.add({ body: entry }),
    'denyList.remove': () => ase.denyList.remove({ body: entry }),
    'denyList.clear': () => ase.denyList.clear(),
    'denyList.list': () => ase.denyList.list(),
    'allowList.add': () => ase.allowList.add({ body: entry }),
    'allowList.remove': () => ase.allowList.remove({ body: entry }),
    'allowList.clear': () => ase.allowList.clear(),
    'allowList.list': () => ase.allowList.list(),
  };
  return calls[operation]?.() ?? Promise.reject(new Error(`no call for ${operation}`));
}

function answering(status: number, body: unknown): PingAse {
  const fake = fakeNode();
  const headers = { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' };
  fake.failNext({ status, body, headers, times: 9 });
  return clientOf(fake, { maxRetries: 0 });
}

describe('a documented failure', () => {
  it.each(documented)(
    'a documented failure of $operation has the class of its meaning: $class, $body',
    async (each) => {
      const error = await failureOf(call(answering(each.status, each.body), each.operation));
      expect(error).toMatchObject({
        name: each.class,
        status: each.status,
        vendor: 'ping-ase',
        operation: each.operation,
      });
      expect(error.code).toBe(typeof each.body === 'string' ? undefined : each.body.status);
    },
  );

  it('has the words of ASE in its message, without what is secret', async () => {
    const error = await failureOf(
      call(answering(403, 'Cookie JSESSIONID ljkhasioutfdqbjsfdmakhflia already exist'), 'denyList.add'),
    );
    expect(error.message).toBe('denyList.add failed with 403: Cookie JSESSIONID [redacted] already exist');
    expect(JSON.stringify(error)).not.toContain('ljkhasioutfdqbjsfdmakhflia');
  });
});

describe('a text', () => {
  it.each([
    ['Authorization Failure.', 'AuthenticationError'],
    ['error: authorization failure', 'AuthenticationError'],
    ['authentication failed', 'AuthenticationError'],
    ['X-ASE-Secret-Key header is missing', 'AuthenticationError'],
    ['Content-Type  header\n missing', 'BadRequestError'],
    ['JSON parse error', 'BadRequestError'],
    ['ip 192.0.2.7 already exists', 'ConflictError'],
    ['ip 192.0.2.7 does not exist', 'NotFoundError'],
    ['something that nobody wrote down', 'PermissionDeniedError'],
  ])('the text %j becomes a %s', async (body, name) => {
    expect(await failureOf(call(answering(403, body), 'denyList.add'))).toMatchObject({ name });
  });

  it('means the same as JSON', async () => {
    const body = { status: 'fail', status_message: 'authorization failure' };
    expect(await failureOf(call(answering(403, body), 'apis.create'))).toMatchObject({
      name: 'AuthenticationError',
      code: 'fail',
    });
  });

  it('a text chosen by a caller decides nothing', async () => {
    const value = 'authorization failure';
    const error = await failureOf(call(answering(403, `token ${value} already exist`), 'denyList.add'));
    expect(error).toMatchObject({ name: 'ConflictError' });
  });
});

describe('a refusal before execution', () => {
  it.each([
    'content-type header missing',
    'x-ase-access-key header missing',
    'authorization failure',
    'json parsing error',
  ])('(%s) says that nothing was changed', async (body) => {
    expect(await failureOf(call(answering(403, body), 'denyList.clear'))).toMatchObject({ mayHaveApplied: false });
  });

  it('an unknown error is no refusal before execution', async () => {
    const error = await failureOf(call(answering(500, 'unknown error'), 'denyList.clear'));
    expect(error).toMatchObject({ name: 'ServerError', mayHaveApplied: true, attempts: 1 });
  });
});

describe('a hint', () => {
  it.each(['servers.list', 'cluster.get', 'persistentConnections.get', 'flowControl.update'])(
    'the hint of %s on a sideband node mentions inline nodes',
    async (operation) => {
      const ase = clientOf(fakeNode({ mode: 'sideband' }));
      expect((await failureOf(call(ase, operation))).hint).toMatch(/Only inline nodes/);
    },
  );

  it('does not mention the kind of node if both kinds have the operation', async () => {
    expect((await failureOf(call(answering(403, 'no'), 'firewall.get'))).hint).not.toMatch(/inline/i);
  });

  it('knows the rule of quotas', async () => {
    const ase = clientOf(fakeNode());
    const error = await failureOf(
      ase.servers.create({ apiId: 'shop', body: { host: 'a', port: 1, server_connection_quota: 5 } }),
    );
    expect(error).toMatchObject({
      name: 'BadRequestError',
      hint: expect.stringMatching(/^Either all servers.*, or none/),
    });
  });
});

describe('keys', () => {
  it.each(operations.map((operation: Operation) => operation.id).filter((id) => id.startsWith('denyList')))(
    'wrong keys differ from a missing permission in %s',
    async (id) => {
      const fake = fakeNode({ secretKey: 'another-secret-key' });
      const ase = clientOf(fakeNode(), { fetch: fake.fetch });
      expect(await failureOf(call(ase, id))).toMatchObject({ name: 'AuthenticationError', attempts: 1 });
    },
  );
});
