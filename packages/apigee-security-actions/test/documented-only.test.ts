import { describe, expect, it, onTestFinished } from 'vitest';
import { ApigeeSecurityActions, securityActionId } from '../src/index.js';
import type { createFakeApigeeSecurityActions } from '../src/testing/index.js';
import { denial, fakeWith, parent, stored } from './support/actions.js';
import { collect } from './support/collect.js';

interface NaiveAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A client written from the documentation alone; its author learns about `headers` the hard way. */
function naiveClient(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): (line: string, body?: unknown) => Promise<NaiveAnswer> {
  return async (line, body) => {
    const [method = '', path = ''] = line.split(/ (.*)/s);
    const response = await fetch(`${url}/v1/${parent}/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
}

async function both(fake: ReturnType<typeof createFakeApigeeSecurityActions>) {
  const server = await fake.listen();
  onTestFinished(() => server.close());
  return {
    documented: naiveClient(server.url),
    naive: naiveClient(server.url, { authorization: 'Bearer fake-access-token' }),
    apigee: new ApigeeSecurityActions(server.clientOptions),
  };
}

describe('a client written from the documentation alone', () => {
  it('is refused, as no documented call carries a token', async () => {
    const { documented, apigee } = await both(fakeWith());
    expect((await documented('GET securityActions')).status).toBe(401);
    expect((await apigee.securityActions.list()).items).toEqual([]);
  });

  it('sends the documented filter, whose state does not exist', async () => {
    const { naive, apigee } = await both(fakeWith(stored('block')));
    expect((await naive('GET securityActions?filter=state = ACTIVE')).status).toBe(400);
    expect((await apigee.securityActions.list({ filter: 'state = ENABLED' })).items).toHaveLength(1);
  });

  it('names actions as the examples do, which the service refuses', async () => {
    const { naive, apigee } = await both(fakeWith());
    expect((await naive('POST securityActions?security_action_id=ACTION_NAME', denial)).status).toBe(400);
    const { ids } = await apigee.securityActions.denyIps({ ips: ['192.0.2.7'] });
    expect(ids).toHaveLength(1);
  });

  it('looks in answers for the names of the documented requests', async () => {
    const { naive, apigee } = await both(fakeWith());
    const request = {
      state: 'ENABLED',
      deny: { response_code: 404 },
      condition_config: { ip_address_ranges: ['192.0.2.7'] },
    };
    const { body } = await naive('POST securityActions?security_action_id=block', request);
    expect(body['condition_config']).toBeUndefined();
    const action = await apigee.securityActions.get({ securityActionId: 'block' });
    expect(action).toMatchObject({ deny: { responseCode: 404 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } });
  });

  it('a client written from the documentation alone mistakes a name for an id, as the examples show', async () => {
    const { naive, apigee } = await both(fakeWith(stored('block')));
    const { body } = await naive('GET securityActions/block');
    expect((await naive(`POST securityActions/${String(body['name'])}:disable`)).status).toBe(404);
    const id = securityActionId(await apigee.securityActions.get({ securityActionId: 'block' })) ?? '';
    expect((await apigee.securityActions.disable({ securityActionId: id })).state).toBe('DISABLED');
  });

  it('sees the first page of a list, as no page token is documented', async () => {
    const all = Array.from({ length: 60 }, (_, index) => stored(`a${index + 10}`));
    const { naive, apigee } = await both(fakeWith(...all));
    expect((await naive('GET securityActions')).body['securityActions']).toHaveLength(50);
    expect(await collect(apigee.securityActions.list())).toHaveLength(60);
  });

  it('enables an enabled action, and gets an error', async () => {
    const { naive, apigee } = await both(fakeWith(stored('block')));
    expect((await naive('POST securityActions/block:enable')).status).toBe(400);
    expect((await apigee.securityActions.ensureEnabled({ securityActionId: 'block' })).outcome).toBe('unchanged');
  });

  it('repeats a create after a lost response, and mistakes its own action for a foreign one', async () => {
    const fake = fakeWith();
    const { naive, apigee } = await both(fake);
    fake.failNext({ reset: 'after' });
    const lost = naive('POST securityActions?security_action_id=first', denial);
    await expect(lost).rejects.toThrow(TypeError);
    expect((await naive('POST securityActions?security_action_id=first', denial)).status).toBe(409);
    fake.failNext({ reset: 'after' });
    const { outcome } = await apigee.securityActions.upsert({ securityActionId: 'second', body: denial });
    expect(outcome).toBe('created');
  });

  it('cannot change the state with an update', async () => {
    const { naive, apigee } = await both(fakeWith(stored('block')));
    expect((await naive('PATCH securityActions/block?updateMask=state', { state: 'DISABLED' })).status).toBe(400);
    const from = await apigee.securityActions.get({ securityActionId: 'block' });
    await apigee.securityActions.modify({ from, to: { ...from, state: 'DISABLED' } });
    expect((await apigee.securityActions.get({ securityActionId: 'block' })).state).toBe('DISABLED');
  });
});
