import {
  documentedThrows,
  expectDocumented,
  type SharedScene,
  stepFailures,
  verdictOf,
  walkFailures,
  walkOperators,
} from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { NocCdn } from '../src/index.js';
import { createFakeNocCdn, type FakeNocCdn } from '../src/testing/index.js';

const throws = documentedThrows(new URL('..', import.meta.url));

const denied = ['^10.', '^192.0.2.7'];
const allowed = ['^198\\.51\\.100\\.1$'];

type Workflow = (noc: NocCdn, signal: AbortSignal) => Promise<unknown>;

interface Walk {
  readonly run: Workflow;
  readonly showsAll: boolean;

  /** Whether a state is the goal of the workflow. */
  readonly isReached: (state: State) => boolean;

  /** The action replacing a list others may have changed: the service has no precondition for it. */
  readonly replaces?: string;
}

type State = ReturnType<typeof stateOf>;

function stateOf(fake: FakeNocCdn) {
  const site = fake.sites.get('example.com');
  return site === undefined
    ? undefined
    : {
        config: structuredClone(site.config),
        lists: Object.fromEntries(site.lists),
        rules: Object.fromEntries(site.customRules),
        users: [...site.apiUsers.keys()],
        certificate: site.certificate?.publicKey,
      };
}

const pem = (label: string): string => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`;
const added = '^203.0.113.9';

const walks: Readonly<Record<string, Walk>> = {
  'ipLists.addDeniedIp of a list that is shown': {
    showsAll: true,
    run: (noc, signal) => noc.ipLists.addDeniedIp({ ip: '203.0.113.9' }, { signal }),
    isReached: (state) => state?.lists['blacklistedips']?.includes(added) === true,
    replaces: 'cdn/set/blacklistedips',
  },
  'ipLists.addDeniedIp of a list that the caller knows': {
    showsAll: false,
    run: (noc, signal) => noc.ipLists.addDeniedIp({ ip: '203.0.113.9', current: denied }, { signal }),
    isReached: (state) => state?.lists['blacklistedips']?.includes(added) === true,
    replaces: 'cdn/set/blacklistedips',
  },
  'ipLists.removeDeniedIp': {
    showsAll: true,
    run: (noc, signal) => noc.ipLists.removeDeniedIp({ ip: '192.0.2.7' }, { signal }),
    isReached: (state) => state?.lists['blacklistedips']?.includes('^192.0.2.7') !== true,
    replaces: 'cdn/set/blacklistedips',
  },
  'ipLists.addAllowedIp': {
    showsAll: true,
    run: (noc, signal) => noc.ipLists.addAllowedIp({ ip: '203.0.113.9' }, { signal }),
    isReached: (state) => state?.lists['whitelistedips']?.includes('^203\\.0\\.113\\.9$') === true,
    replaces: 'cdn/set/whitelistedips',
  },
  'ipLists.removeAllowedIp': {
    showsAll: true,
    run: (noc, signal) => noc.ipLists.removeAllowedIp({ ip: '198.51.100.1' }, { signal }),
    isReached: (state) => state?.lists['whitelistedips']?.includes('^198\\.51\\.100\\.1$') !== true,
    replaces: 'cdn/set/whitelistedips',
  },
  'settings.update': {
    showsAll: true,
    run: (noc, signal) =>
      noc.settings.update({ waf: false, gzip: false, cachingTimeStatic: '7d', wafAdminLockdown: true }, { signal }),
    isReached: (state) =>
      state?.config['waf'] === false &&
      state.config['gzip'] === false &&
      state.config['caching_time_static'] === '7d' &&
      state.config['waf_admin_lockdown'] === true,
  },
  'customRules.blockCountries': {
    showsAll: true,
    run: (noc, signal) =>
      noc.customRules.blockCountries({ countries: ['aq', 'AQ', 'BV'], ruleName: 'far' }, { signal }),
    isReached: (state) => state?.rules['far']?.['value'] === 'AQ BV',
  },
  'customRules.rateLimit': {
    showsAll: true,
    run: (noc, signal) => noc.customRules.rateLimit({ requestsPerMinute: 30, ruleName: 'slow' }, { signal }),
    isReached: (state) => state?.rules['slow']?.['value'] === '30',
  },
  'apiUsers.createWithToken': {
    showsAll: true,
    run: (noc, signal) => noc.apiUsers.createWithToken({ username: 'partner' }, { signal }),
    isReached: (state) => state?.users.includes('partner') === true,
  },
  'certificates.uploadFrom': {
    showsAll: true,
    run: (noc, signal) =>
      noc.certificates.uploadFrom({ certificate: pem('CERTIFICATE'), privateKey: pem('PRIVATE KEY') }, { signal }),
    isReached: (state) => state?.certificate === pem('CERTIFICATE'),
  },
};

function sceneOf({ run, showsAll }: Walk): SharedScene {
  const lists = { blacklistedips: denied, whitelistedips: allowed };
  const fake = createFakeNocCdn({ seed: { 'example.com': { lists } }, showsAll });
  const site = () => fake.sites.get('example.com');
  const noc = () => new NocCdn(fake.clientOptions);
  return {
    fetch: fake.fetch,
    run: (fetch, signal) => run(new NocCdn({ ...fake.clientOptions, fetch, maxRetries: 0 }), signal),
    state: () => stateOf(fake),
    others: {
      'blocks another address': () => void site()?.lists.set('blacklistedips', [...denied, '^198.18.']),
      'unblocks an address': () => void site()?.lists.set('blacklistedips', ['^10.']),
      'blocks the same address': () => void site()?.lists.set('blacklistedips', [...denied, added]),
      'empties both lists': () => {
        site()?.lists.set('blacklistedips', []);
        site()?.lists.set('whitelistedips', []);
      },
      'allows another address': () => void site()?.lists.set('whitelistedips', [...allowed, '^198\\.18\\.0\\.1$']),
      'switches the firewall off': () => void noc().settings.setWaf({ value: false }),
      'changes the caching': () => void Object.assign(site()?.config ?? {}, { caching_time_static: '14d', gzip: true }),
      'makes rules of the same names': () => {
        site()?.customRules.set('far', { rule_type: 'country_block', value: 'US', url: '/' });
        site()?.customRules.set('slow', { rule_type: 'max_requests', value: '1', url: '/' });
      },
      'adds another user': () =>
        void site()?.apiUsers.set('other', { access_token: 'OTHER', max_requests_per_hour: '1' }),
      'deletes the website': () => void fake.sites.delete('example.com'),
    },
  };
}

const errorBody = (status: number): string => JSON.stringify({ status: 'failed', reason: `status ${status}` });

describe.each(Object.entries(walks))('%s', (name, walk) => {
  const [workflow = ''] = name.split(' ');

  it('changes nothing or reports a possible change, after any failure of any request', async () => {
    const count = await walkFailures(
      () => sceneOf(walk),
      ({ title, end, before, after, undisturbed, reason }) => {
        if (end.error === undefined) {
          expect(after, title).toEqual(undisturbed.after);
          return;
        }
        expect(end.error, title).not.toBe(reason);
        expectDocumented(throws, workflow, end.error, title);
        if (!end.error.mayHaveApplied) expect(after, title).toEqual(before);
      },
      { errorBody },
    );
    expect(count % (2 * stepFailures.length)).toBe(0);
    expect(count).toBeGreaterThan(0);
  });

  it('reaches its goal, refuses, or reports what it did, beside a second operator in any gap', async () => {
    const verdicts = new Set<string>();
    await walkOperators(
      () => sceneOf(walk),
      (each) => {
        const verdict = verdictOf(each, ({ after }) => walk.isReached(after as State));
        verdicts.add(verdict);
        expect(verdict, each.title).not.toBe('wrong');
        if (each.end.error !== undefined) expectDocumented(throws, workflow, each.end.error, each.title);
      },
    );
    expect(verdicts).toContain('intended');
  });

  it('loses no change of a second operator but one between its last reading and its replacement', async () => {
    const { replaces, showsAll } = walk;
    if (replaces === undefined || !showsAll) return;
    await walkOperators(
      () => sceneOf(walk),
      ({ title, other, request, end, after }) => {
        if (end.error !== undefined || request.path.includes(`action=${replaces}`)) return;
        const state = after as State;
        if (other === 'blocks another address') expect(state?.lists['blacklistedips'], title).toContain('^198.18.');
        if (other === 'allows another address') {
          expect(state?.lists['whitelistedips'], title).toContain('^198\\.18\\.0\\.1$');
        }
      },
    );
  });
});
