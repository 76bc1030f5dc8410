import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { aseKeys, PingAse } from '../src/index.js';

const auth = aseKeys({ secretKey: 'key-of-the-test' });

/** A client whose requests get these responses. */
function answering(answer: (method: string, path: string) => object | string): PingAse {
  return new PingAse({
    baseUrl: 'https://ase.example.com',
    auth,
    maxRetries: 0,
    fetch: async (url, { method }) => {
      const body = answer(method, new URL(url).pathname);
      return typeof body === 'string' ? new Response(body) : Response.json(body);
    },
  });
}

const entry = { type: 'ip', value: '192.0.2.7' } as const;
const calls = {
  add: (list: PingAse['denyList'] | PingAse['allowList']) => list.add({ body: entry }),
  remove: (list: PingAse['denyList'] | PingAse['allowList']) => list.remove({ body: entry }),
  clear: (list: PingAse['denyList'] | PingAse['allowList']) => list.clear(),
};

describe.each([
  ['denyList', 'blacklist', 'Blacklist'],
  ['allowList', 'whitelist', 'Whitelist'],
] as const)('%s', (name, wire, title) => {
  it.each([
    ['add', `ip 192.0.2.7 deleted from ${wire}`],
    ['add', `ip 192.0.2.7 removed from ${wire}.`],
    ['add', `${title} cleared`],
    ['remove', `${title} cleared`],
    ['clear', `ip 192.0.2.7 added to ${wire}`],
    ['clear', `ip 192.0.2.7 deleted from ${wire}`],
  ] as const)('%s is not confirmed by "%s", the text of another change', async (verb, text) => {
    const error = await failureOf(Promise.resolve(calls[verb](answering(() => text)[name])));
    expect(error).toMatchObject({ operation: `${name}.${verb}`, mayHaveApplied: true });
  });

  it.each([
    ['add', `username x deleted from ${wire} added to ${wire}`],
    ['remove', `ip 192.0.2.7 deleted from ${wire}`],
    ['remove', `ip 192.0.2.7 added to ${wire}`],
    ['clear', `${title} cleared`],
  ] as const)('%s is confirmed by "%s"', async (verb, text) => {
    expect(await calls[verb](answering(() => text)[name])).toBe(text);
  });
});

describe('a status of success', () => {
  it.each(['api shop does not exist', 'validation_error: port is missing', 'authorization failure', 'unknown error'])(
    'confirms nothing beside the message "%s"',
    async (status_message) => {
      const { apis } = answering(() => ({ status: 'success', status_message }));
      const error = await failureOf(Promise.resolve(apis.delete({ apiId: 'shop' })));
      expect(error).toMatchObject({ operation: 'apis.delete', mayHaveApplied: true });
    },
  );

  it.each(['success', 'server updated successfully', 'Firewall is already enabled', '', undefined])(
    'confirms a change beside the message "%s"',
    async (status_message) => {
      const { apis } = answering(() => ({ status: 'success', status_message }));
      expect(await apis.delete({ apiId: 'shop' })).toMatchObject({ status: 'success' });
    },
  );
});

describe('servers.drain', () => {
  const server = [
    { host: '192.0.2.1', port: 443, server_connection_quota: 10, health_status: 'Up' },
    { host: '192.0.2.2', port: 443, server_connection_quota: 10, health_status: 'Up' },
  ];
  const target = { apiId: 'shop.v2', body: { host: '192.0.2.1', port: 443 } };

  it.each(['/server', '/persistentconnection'])('deletes nothing if %s is about another API', async (about) => {
    const sent: string[] = [];
    const { servers } = answering((method, path) => {
      sent.push(method);
      const api_id = path.endsWith(about) ? 'other' : 'shop_v2';
      if (method !== 'GET') return { status: 'success' };
      return path.endsWith('/server') ? { api_id, server } : { api_id, persistent_connection_count: { ws: 0 } };
    });
    const error = await failureOf(servers.drain(target));
    expect(error.message).toContain('about another API');
    expect(sent).not.toContain('DELETE');
  });

  it('accepts the id in the form of ASE, and responses without one', async () => {
    const { servers } = answering((method, path) => {
      if (method !== 'GET') return { status: 'success' };
      return path.endsWith('/server') ? { api_id: 'shop_v2', server } : { persistent_connection_count: { ws: 0 } };
    });
    expect(await servers.drain(target)).toMatchObject({ outcome: 'removed' });
  });
});

it.each([
  ['denyList.list', /tags/],
  ['firewall.enable', /firewall\.disable/],
] as const)('the hint for invalid_value in %s names values of this operation', async (operation, hint) => {
  const client = new PingAse({
    baseUrl: 'https://ase.example.com',
    auth,
    maxRetries: 0,
    fetch: async () => Response.json({ status: 'invalid_value', status_message: 'invalid' }, { status: 403 }),
  });
  const call = operation === 'denyList.list' ? client.denyList.list({ tag: 'Manual' }) : client.firewall.enable();
  expect((await failureOf(Promise.resolve<unknown>(call))).hint).toMatch(hint);
});
