import { describe, expect, it } from 'vitest';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
  type VersionSeed,
} from '../../src/testing/index.js';
import { bodyOf, call, problem } from './call.js';
import { draft, live, version } from './small-seed.js';

const rules = '/configs/8277/custom-rules';
const actions = (number = 1): string => `${version(number)}/security-policies/shop_1/custom-rules`;
const conditions = [{ type: 'pathMatch', positiveMatch: true, value: ['/login'] }] as const;
const rule = { id: 600, name: 'No login', version: 1, ruleActivated: false, conditions };
const usingRule = { customRuleActions: { shop_1: { 600: 'deny' } } };

function fakeWith(versions: readonly VersionSeed[], options: FakeAkamaiAppSecOptions = {}): FakeAkamaiAppSec {
  const configuration = { id: 8277, name: 'Shop', latestVersion: versions.length };
  return createFakeAkamaiAppSec({
    seed: { configurations: [{ configuration, versions, customRules: [rule] }] },
    ...options,
  });
}

const draft2: VersionSeed = { ...draft, version: { version: 2 } };

describe('a new custom rule', () => {
  it('gets its id and belongs to the configuration', async () => {
    const fake = fakeWith([draft]);
    const created = { tag: ['t'], name: 'Scraper', conditions, id: 601, version: 1, ruleActivated: false };
    const { status, body } = await call(fake, `POST ${rules}`, { tag: ['t'], name: 'Scraper', conditions });
    expect(status).toBe(200);
    expect(body).toEqual(created);
    expect(await bodyOf(fake, `GET ${rules}/601`)).toEqual(created);
  });

  it('may be free text', async () => {
    const metadata = '<match:regex/>';
    expect(
      await bodyOf(fakeWith([draft]), `POST ${rules}`, { name: 'Raw', structured: false, metadata }),
    ).toMatchObject({
      metadata,
    });
  });

  it.each([
    ['a name', { conditions }],
    ['conditions', { name: 'Scraper' }],
    ['conditions in a list', { name: 'Scraper', conditions: {} }],
    ['an object', []],
  ])('a new custom rule requires %s', async (_, body) => {
    expect(await call(fakeWith([draft]), `POST ${rules}`, body)).toMatchObject(problem(400, 'INVALID-INPUT-ERROR'));
  });

  it('never gets the id of one that was removed', async () => {
    const fake = fakeWith([draft]);
    await call(fake, `DELETE ${rules}/600`);
    expect(await bodyOf(fake, `POST ${rules}`, { name: 'Next', conditions })).toMatchObject({ id: 1 });
    await call(fake, `DELETE ${rules}/1`);
    expect(await bodyOf(fake, `POST ${rules}`, { name: 'Next', conditions })).toMatchObject({ id: 2 });
  });
});

describe('the list of custom rules', () => {
  it.each<[string, readonly VersionSeed[]]>([
    ['unused', [draft]],
    ['published', [{ ...draft, ...usingRule }]],
    ['activated', [{ ...live, ...usingRule }, draft2]],
  ])('says that a rule is %s', async (status, versions) => {
    expect(await bodyOf(fakeWith(versions), `GET ${rules}`)).toEqual({
      customRules: [
        { link: '/appsec/v1/configs/8277/custom-rules/600', name: 'No login', status, id: 600, version: 1 },
      ],
    });
  });
});

describe('a change of a custom rule', () => {
  it('replaces all but what the service assigns', async () => {
    const fake = fakeWith([draft]);
    const changed = { id: 600, name: 'No cart', conditions, version: 1, ruleActivated: false };
    expect(
      await bodyOf(fake, `PUT ${rules}/600`, { name: 'No cart', conditions, version: 7, ruleActivated: true }),
    ).toEqual(changed);
    expect(await bodyOf(fake, `GET ${rules}/600`)).toEqual(changed);
  });

  it('is refused with another id', async () => {
    expect(await call(fakeWith([draft]), `PUT ${rules}/600`, { ...rule, id: 1 })).toMatchObject(
      problem(400, 'INVALID-INPUT-ERROR'),
    );
  });

  it('reaches every version that was never active, and no other', async () => {
    const fake = fakeWith([
      { ...live, ...usingRule },
      { ...draft2, ...usingRule },
    ]);
    await bodyOf(fake, `PUT ${rules}/600`, { ...rule, name: 'Changed' });
    const names = async (number: number): Promise<unknown> => {
      const exported = await bodyOf(fake, `GET /export${version(number)}`);
      const listed = await bodyOf(fake, `GET ${actions(number)}`);
      return [exported, listed];
    };
    const withName = (name: string): object => [{ customRules: [{ name }] }, { customRules: [{ name }] }];
    expect(await names(1)).toMatchObject(withName('No login'));
    expect(await names(2)).toMatchObject(withName('Changed'));
  });

  it('makes a new version of a rule that an activated version holds, once', async () => {
    const fake = fakeWith([{ ...live, ...usingRule }]);
    expect(await bodyOf(fake, `PUT ${rules}/600`, rule)).toMatchObject({ version: 2 });
    expect(await bodyOf(fake, `PUT ${rules}/600`, rule)).toMatchObject({ version: 2 });
  });
});

it('a rule that an activated version does not use keeps its version', async () => {
  const fake = fakeWith([live]);
  expect(await bodyOf(fake, `PUT ${rules}/600`, rule)).toMatchObject({ version: 1 });
});

describe('a removed custom rule', () => {
  it('removes an unused custom rule', async () => {
    const fake = fakeWith([draft]);
    expect(await call(fake, `DELETE ${rules}/600`)).toMatchObject({ status: 204, body: '' });
    expect(await bodyOf(fake, `GET ${rules}`)).toEqual({ customRules: [] });
  });

  it.each<[string, readonly VersionSeed[]]>([
    ['an active version', [{ ...live, ...usingRule }, draft2]],
    ['a version that is not active', [{ ...draft, ...usingRule }]],
  ])('keeps a custom rule used by %s', async (_, versions) => {
    const fake = fakeWith(versions);
    expect(await call(fake, `DELETE ${rules}/600`)).toMatchObject(
      problem(403, 'FORBIDDEN-OPERATION', 'Custom rule used and cannot be deleted'),
    );
    expect((await call(fake, `GET ${rules}/600`)).status).toBe(200);
  });

  it('removes a custom rule after its last action became none', async () => {
    const fake = fakeWith([{ ...draft, ...usingRule }]);
    await bodyOf(fake, `PUT ${actions()}/600`, { action: 'none' });
    expect((await call(fake, `DELETE ${rules}/600`)).status).toBe(204);
  });
});

describe('the action of a custom rule', () => {
  const link = '/appsec/v1/configs/8277/custom-rules/600';

  it.each(['alert', 'deny', 'deny_custom_622918', 'none'])('can be %s', async (action) => {
    const fake = fakeWith([draft]);
    expect(await bodyOf(fake, `PUT ${actions()}/600`, { action })).toEqual({ action });
    expect(await bodyOf(fake, `GET ${actions()}`)).toEqual({
      customRules: [{ action, link, name: 'No login', id: 600 }],
    });
  });

  it.each([{ action: 'allow' }, { action: 'deny_custom_' }, { action: 1 }, {}, []])('cannot be %j', async (body) => {
    expect(await call(fakeWith([draft]), `PUT ${actions()}/600`, body)).toMatchObject(
      problem(400, 'INVALID-INPUT-ERROR'),
    );
  });

  it('belongs to one version', async () => {
    const fake = fakeWith([draft, draft2]);
    await bodyOf(fake, `PUT ${actions(2)}/600`, { action: 'deny' });
    expect(await bodyOf(fake, `GET ${actions(1)}`)).toMatchObject({ customRules: [{ action: 'none' }] });
  });

  it('responds like production if configured', async () => {
    const fake = fakeWith([draft], { customRuleActions: 'observed' });
    const observed = {
      action: 'deny',
      canUseAdvancedActions: false,
      link: '/appsec-resource/v1/configs/8277/custom-rules/600',
      name: 'No login',
      ruleId: 600,
    };
    expect(await bodyOf(fake, `PUT ${actions()}/600`, { action: 'deny' })).toEqual(observed);
    // The package's schema describes the documented form; the client converts this one to it.
    const url = `${fake.clientOptions.baseUrl}/appsec/v1${actions()}`;
    const { headers = {} } = await fake.clientOptions.auth.authenticate(
      { method: 'GET', url, headers: {} },
      { attempt: 1, now: fake.clock.now() },
    );
    expect(await (await fake.fetch(url, { headers })).json()).toEqual([observed]);
  });
});
