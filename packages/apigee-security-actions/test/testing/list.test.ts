import { describe, expect, it } from 'vitest';
import { createFakeApigeeSecurityActions, type FakeApigeeSecurityActions } from '../../src/testing/index.js';
import { call, denial, refusedFields } from './call.js';

function fakeWith(count: number): FakeApigeeSecurityActions {
  const securityActions = Array.from({ length: count }, (_, index) => ({
    ...denial,
    name: `action-${String(index).padStart(4, '0')}`,
    state: index % 2 === 0 ? ('ENABLED' as const) : ('DISABLED' as const),
    ...(index % 3 === 0 && { apiProxies: ['orders', `proxy-${index}`] }),
  }));
  return createFakeApigeeSecurityActions({ seed: { securityActions } });
}

async function names(fake: FakeApigeeSecurityActions, query = ''): Promise<readonly string[]> {
  const { body } = await call(fake, `GET /securityActions?${query}`);
  return (body.securityActions ?? []).map(({ name }: { name: string }) => name);
}

const filtered = (text: string): string => `filter=${encodeURIComponent(text)}`;

describe('listing', () => {
  it('returns an empty object if there are no actions', async () => {
    expect(await call(fakeWith(0), 'GET /securityActions')).toEqual({ status: 200, body: {} });
  });

  it.each([
    ['', 50],
    ['pageSize=0', 50],
    ['pageSize=7', 7],
    ['page_size=7', 7],
    ['pageSize=1000', 1000],
    ['pageSize=5000', 1000],
  ])('the filter "%s" gives %i actions per page', async (query, size) => {
    expect(await names(fakeWith(1001), query)).toHaveLength(size);
  });

  it('gives every action once over its pages, and no token with the last', async () => {
    const fake = fakeWith(7);
    const first = (await call(fake, 'GET /securityActions?pageSize=3')).body;
    const second = (await call(fake, `GET /securityActions?pageSize=3&pageToken=${first.nextPageToken}`)).body;
    const third = (await call(fake, `GET /securityActions?pageSize=3&page_token=${second.nextPageToken}`)).body;
    const all = [first, second, third].flatMap(({ securityActions }) => securityActions);
    expect(all).toEqual([...fake.state.securityActions.values()]);
    expect(third).not.toHaveProperty('nextPageToken');
  });

  it('gives no token when the page holds exactly all', async () => {
    expect((await call(fakeWith(3), 'GET /securityActions?pageSize=3')).body).not.toHaveProperty('nextPageToken');
  });

  it('continues in the right place after actions were deleted between the pages', async () => {
    const fake = fakeWith(6);
    const { nextPageToken } = (await call(fake, 'GET /securityActions?pageSize=3')).body;
    fake.state.securityActions.delete('action-0001');
    fake.state.securityActions.delete('action-0002');
    expect(await names(fake, `pageSize=3&pageToken=${nextPageToken}`)).toEqual([
      'action-0003',
      'action-0004',
      'action-0005',
    ]);
  });

  it.each(['pageSize=2', `pageSize=3&${filtered('state = ENABLED')}`])(
    'refuses the token of a list with other parameters: %s',
    async (query) => {
      const fake = fakeWith(7);
      const { nextPageToken } = (await call(fake, 'GET /securityActions?pageSize=3')).body;
      const answer = await call(fake, `GET /securityActions?${query}&pageToken=${nextPageToken}`);
      expect(refusedFields(answer)).toEqual(['page_token']);
    },
  );

  it.each([
    ['pageToken=gibberish', 'page_token'],
    ['pageSize=-1', 'page_size'],
    ['pageSize=many', 'page_size'],
    ['colour=red', 'colour'],
  ])('listing rejects %s', async (query, field) => {
    expect(refusedFields(await call(fakeWith(3), `GET /securityActions?${query}`))).toEqual([field]);
  });

  it.each([
    ['state = ENABLED', [0, 2, 4, 6]],
    ['state="DISABLED"', [1, 3, 5]],
    ['state != ENABLED', [1, 3, 5]],
    ['apiProxies:orders', [0, 3, 6]],
    ['api_proxies = "proxy-3"', [3]],
    ['apiProxies != orders', [1, 2, 4, 5]],
    ['state = ENABLED AND apiProxies:orders', [0, 6]],
    ['apiProxies:proxy-0 OR apiProxies:proxy-3', [0, 3]],
    ['state = ENABLED AND apiProxies:proxy-0 OR apiProxies:proxy-3', [0]],
  ])('filters by %s', async (filter, indexes) => {
    expect(await names(fakeWith(7), filtered(filter))).toEqual(indexes.map((index) => `action-000${index}`));
  });

  it.each([
    'state = ACTIVE',
    'state : ENABLED',
    'state > ENABLED',
    'colour = red',
    'deny:*',
    'ENABLED',
    'state = ENABLED AND',
    '(state = ENABLED',
    'state = ENABLED)',
    'NOT',
    '()',
  ])('refuses the filter %s', async (filter) => {
    expect(refusedFields(await call(fakeWith(3), `GET /securityActions?${filtered(filter)}`))).toEqual(['filter']);
  });
});
