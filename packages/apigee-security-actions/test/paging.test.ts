import { describe, expect, it } from 'vitest';
import { isBadRequestError, isPaginationError, securityActionId } from '../src/index.js';
import { fakeWith, operationsOf, stored } from './support/actions.js';
import { collect } from './support/collect.js';
import { routes } from './support/routes.js';

const ids = ['a1', 'a2', 'a3', 'a4', 'a5'];
const seeded = ids.map((id, index) => stored(id, { state: index % 2 === 0 ? 'ENABLED' : 'DISABLED' }));

describe.each(routes)('a list %s', (_, connect) => {
  it('is iterated over all of its pages', async () => {
    const fake = fakeWith(...seeded);
    const { securityActions } = await connect(fake);
    expect(await collect(securityActions.list({ pageSize: 2 }))).toEqual(seeded);
    expect(fake.requests.map(({ query }) => Object.keys(query))).toEqual([
      ['pageSize'],
      ['pageSize', 'pageToken'],
      ['pageSize', 'pageToken'],
    ]);
  });

  it('is awaited page by page', async () => {
    const { securityActions } = await connect(fakeWith(...seeded));
    const first = await securityActions.list({ pageSize: 2 });
    const second = await first.next();
    const third = await second?.next();
    expect([first, second, third].map((page) => page?.items.map(securityActionId))).toEqual([
      ['a1', 'a2'],
      ['a3', 'a4'],
      ['a5'],
    ]);
    expect([first.hasNext, third?.hasNext, await third?.next()]).toEqual([true, false, undefined]);
  });

  it('keeps its other parameters on every page', async () => {
    const fake = fakeWith(...seeded);
    const { securityActions } = await connect(fake);
    const enabled = securityActions.list({ filter: 'state = ENABLED', pageSize: 1 });
    expect((await collect(enabled)).map(securityActionId)).toEqual(['a1', 'a3', 'a5']);
    expect(fake.requests.map(({ query }) => [query['filter'], query['pageSize']])).toEqual(
      Array.from({ length: 3 }, () => ['state = ENABLED', '1']),
    );
  });

  it('fetches only the pages that the caller reads', async () => {
    const fake = fakeWith(...seeded);
    const { securityActions } = await connect(fake);
    for await (const action of securityActions.list({ pageSize: 2 })) if (action.name.endsWith('a2')) break;
    expect(fake.requests).toHaveLength(1);
  });

  it('is empty if the service answers with an empty object', async () => {
    const { securityActions } = await connect(fakeWith());
    const page = await securityActions.list();
    expect([page.items, page.body, page.hasNext]).toEqual([[], {}, false]);
  });

  it('rejects another filter for the next page, with a hint to use the same parameters', async () => {
    const { securityActions } = await connect(fakeWith(...seeded));
    const { body } = await securityActions.list({ pageSize: 2 });
    const pageToken = body.nextPageToken;
    const other = securityActions.list({ pageSize: 2, filter: 'state = ENABLED', pageToken });
    await expect(other).rejects.toSatisfy(isBadRequestError);
    await expect(other).rejects.toMatchObject({
      hint: expect.stringContaining('parameters of the call that returned it'),
    });
    expect((await securityActions.list({ pageSize: 2, pageToken })).items.map(securityActionId)).toEqual(['a3', 'a4']);
  });

  it('fails once the service repeats a page token', async () => {
    const fake = fakeWith();
    const { securityActions } = await connect(fake);
    const body = { securityActions: [stored('a1')], nextPageToken: 'again' };
    fake.failNext({ status: 200, times: 3, body });
    await expect(collect(securityActions.list())).rejects.toSatisfy(isPaginationError);
    expect(fake.requests).toHaveLength(2);
  });

  it('repeats a failed page, then continues', async () => {
    const fake = fakeWith(...seeded);
    const { securityActions } = await connect(fake);
    const found: (string | undefined)[] = [];
    for await (const page of securityActions.list({ pageSize: 2 }).pages()) {
      if (found.length === 0) fake.failNext({ status: 503 });
      found.push(...page.items.map(securityActionId));
    }
    expect(found).toEqual(ids);
    expect(operationsOf(fake)).toEqual(['list', 'list', 'list', 'list']);
  });
});
