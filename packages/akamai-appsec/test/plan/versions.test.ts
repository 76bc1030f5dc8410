import { isPlanOutdatedError } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { chooseVersion, type VersionChoice } from '../../src/plan/versions/choose-version.js';
import { isEditable, readVersions } from '../../src/plan/versions/versions-overview.js';
import { type Answering, answering, failureOf, json } from '../support/answering.js';

const configId = 8277;
const versions = [{ version: 3 }, { version: 2 }, { version: 1 }];
const live = { PRODUCTION: 1, STAGING: 2 };

describe('the choice of a version', () => {
  test.each<[VersionChoice, number]>([
    ['PRODUCTION', 1],
    ['STAGING', 2],
    ['latest', 3],
    [1, 1],
    [3, 3],
  ])('a version is chosen by %j', (choice, expected) => {
    expect(chooseVersion({ configName: 'Shop', versions, live }, choice, 'compare', '/from')).toBe(expected);
  });

  test('a version is chosen by its number if the service lists none', () => {
    expect(chooseVersion({ configName: 'Shop', versions: [], live }, 7, 'compare', '/to')).toBe(7);
  });

  test.each<[VersionChoice, string]>([
    ['PRODUCTION', 'no version is active on PRODUCTION'],
    ['STAGING', 'no version is active on STAGING'],
    ['latest', 'there is no version "latest"'],
    [0, 'there is no version "0"'],
    [-1, 'there is no version "-1"'],
    [1.5, 'there is no version "1.5"'],
    [Number.NaN, 'there is no version "NaN"'],
  ])('a missing version is refused: %j', (choice, message) => {
    expect(() => chooseVersion({ configName: 'Shop', versions: [], live: {} }, choice, 'compare', '/to')).toThrow(
      expect.objectContaining({
        vendor: 'akamai',
        operation: 'compare',
        message: `compare: ${message}`,
        hint: expect.stringContaining("'latest'"),
        issues: [{ pointer: '/to', message }],
      }),
    );
  });

  test('a version missing from the list is refused', () => {
    const choose = (): number => chooseVersion({ configName: 'Shop', versions, live }, 4, 'compare', '/to');
    expect(choose).toThrow('compare: there is no version "4"');
  });
});

test.each([
  [undefined, undefined, true],
  ['Inactive', 'inactive', true],
  ['Failed', 'Inactive', true],
  ['Inactive', 'Active', false],
  ['Pending', 'Inactive', false],
  ['Deactivated', undefined, false],
  [undefined, 'Blessed', false],
])('a version that is %s on production and %s on staging can be edited: %j', (production, staging, expected) => {
  const of = (status: string | undefined): { readonly status: string } | undefined => (status ? { status } : undefined);
  expect(isEditable({ production: of(production), staging: of(staging) })).toBe(expected);
});

/** A service whose list of versions is this, and whose exports are alike. */
function listing(page: object, more: (target: string) => Response | undefined = () => undefined): Answering {
  return answering(({ target }) => {
    const own = more(target);
    if (own !== undefined) return own;
    if (target.includes('/export/')) return json({ configId, version: Number(target.split('/').at(-1)) });
    return json(page);
  });
}

describe('the active versions', () => {
  const status = (production?: string, staging?: string): object => ({
    ...(production && { production: { status: production } }),
    ...(staging && { staging: { status: staging } }),
  });
  test.each<[string, object, object]>([
    [
      'from what the page says',
      { productionActiveVersion: 1, stagingActiveVersion: 2, versionList: [{ version: 3, ...status('Active') }] },
      { PRODUCTION: 1, STAGING: 2 },
    ],
    [
      'from the statuses of the versions',
      {
        versionList: [
          { version: 3 },
          { version: 1, ...status('ACTIVE', 'Inactive') },
          { version: 2, ...status('Failed', 'active') },
        ],
      },
      { PRODUCTION: 1, STAGING: 2 },
    ],
    ['if none is active', { versionList: [{ version: 1, ...status('Inactive', 'Pending') }] }, {}],
    ['if there are no versions', {}, {}],
  ])('finds the active versions %s', async (_, page, expected) => {
    const { akamai, sent } = listing(page);
    const { body } = await akamai.versions.list({ configId, page: -1 });
    expect(body).toEqual(page);
    const from = await akamai.compare({ configId, from: 'PRODUCTION', to: 'STAGING' }).then(
      (diff) => ({ PRODUCTION: diff.from, STAGING: diff.to }),
      () => ({}),
    );
    expect(from).toEqual(expected);
    expect(sent.filter(({ target }) => target.includes('/versions?page=-1'))).toHaveLength(2);
  });

  test('reads page by page if the service cannot return all versions at once', async () => {
    const pages: Readonly<Record<string, object>> = {
      '/appsec/v1/configs/8277/versions': {
        totalSize: 3,
        page: 1,
        pageSize: 2,
        versionList: [{ version: 3 }, { version: 2 }],
      },
      '/appsec/v1/configs/8277/versions?page=2': { totalSize: 3, page: 2, pageSize: 2, versionList: [{ version: 1 }] },
    };
    const { akamai, sent } = listing({ totalSize: 3, versionList: [{ version: 3 }, { version: 2 }] }, (target) => {
      const page = pages[target];
      return page && json(page);
    });
    expect(await akamai.compare({ configId, from: 1, to: 'latest' })).toMatchObject({ from: 1, to: 3 });
    expect(sent.map(({ target }) => target).slice(0, 3)).toEqual([
      '/appsec/v1/configs/8277/versions?page=-1',
      ...Object.keys(pages),
    ]);
  });

  test.each([
    ['/from', { from: 'PRODUCTION', to: 1 }],
    ['/to', { from: 1, to: 'PRODUCTION' }],
  ] as const)('are not read for a wrong version in %s', async (pointer, choices) => {
    const { akamai } = listing({ versionList: [{ version: 1 }] });
    const error = await failureOf(akamai.compare({ configId, ...choices }));
    expect(error).toMatchObject({ operation: 'compare', issues: [{ pointer }] });
  });

  test('are found in any order', async () => {
    const { akamai } = listing({ versionList: [{ version: 2 }, { version: 10 }, { version: 9 }] });
    expect(await akamai.compare({ configId, from: 2, to: 'latest' })).toMatchObject({ from: 2, to: 10 });
  });

  test('reads one page if it has all versions', async () => {
    const { akamai, sent } = listing({ totalSize: 2, versionList: [{ version: 1 }, { version: 2 }] });
    expect(await akamai.compare({ configId, from: 1, to: 'latest' })).toMatchObject({ from: 1, to: 2, changes: [] });
    expect(sent.filter(({ target }) => !target.includes('/export/'))).toHaveLength(1);
  });
});

describe('a plan of an edited version', () => {
  const edited = (isPending: boolean): Answering => {
    let exports = 0;
    const staging = { status: 'Pending' };
    const versionList = [{ version: 2, ...(isPending && { staging }) }, { version: 1 }];
    return answering(({ method, target }) => {
      if (method === 'POST') return json({ configId, version: 2 });
      if (!target.includes('/export/')) return json({ productionActiveVersion: 1, versionList });
      exports += 1;
      return json({ configId, version: Number(target.split('/').at(-1)), xOne: exports > 2, xTwo: exports > 2 });
    });
  };

  test.each([
    [false, /^Nothing was activated\. /],
    [true, /^Nothing was sent, but .*rollback/],
  ])('is told if it is on its way already: %j', async (isPending, hint) => {
    const { akamai } = edited(isPending);
    const plan = await akamai.plan({ configId, from: 1 }, async () => {});
    const error = await failureOf(plan.check({ network: 'STAGING' }));
    expect(isPlanOutdatedError(error)).toBe(true);
    expect(error).toMatchObject({
      vendor: 'akamai',
      operation: 'plan',
      reason: 'draft-changed',
      sections: ['xOne', 'xTwo'],
      message: 'plan: version 2 of configuration 8277 was edited after it was planned, in xOne, xTwo',
      hint: expect.stringMatching(hint),
      docUrl: expect.stringContaining('akamai-plan-outdated'),
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ sections: ['xOne', 'xTwo'] });
  });
});

test('no version is active if the service names version 0', async () => {
  const { akamai } = answering(() =>
    json({
      stagingActiveVersion: 0,
      productionActiveVersion: 0,
      versionList: [{ version: 2, production: { status: 'Active' } }],
    }),
  );
  expect((await readVersions(akamai, configId, {})).live).toEqual({ PRODUCTION: 2 });
});

test.each([
  ['another version', { configId, version: 1 }],
  ['another configuration', { configId: 1, version: 2 }],
])('an export of %s, as a cache may send it, hides no change', async (_what, exported) => {
  const { akamai } = answering(({ target }) =>
    json(
      target.endsWith('/1') ? { configId, version: 1 } : target.includes('/export/') ? exported : { versionList: [] },
    ),
  );
  expect(await failureOf(akamai.compare({ configId, from: 1, to: 2 }))).toMatchObject({
    kind: 'operation-failed',
    operation: 'versions.export',
    mayHaveApplied: false,
    message: expect.stringContaining(`is of version ${exported.version} of configuration ${exported.configId}`),
  });
});
