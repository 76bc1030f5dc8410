import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AkamaiAppSec,
  type ClientEvent,
  edgeGrid,
  type FetchLike,
  isConfigurationError,
  isOperationDeniedError,
  signEdgeGrid,
} from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { afterEach, describe, expect, test } from 'vitest';
import { answering, answeringWith, auth, failureOf, json } from './support/answering.js';

const folders: string[] = [];

function edgerc(text: string, mode = 0o600): string {
  const folder = mkdtempSync(join(tmpdir(), 'edgeward-akamai-'));
  folders.push(folder);
  const path = join(folder, '.edgerc');
  writeFileSync(path, text, { mode });
  chmodSync(path, mode);
  return path;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const section = `[appsec]
client_secret = C113nt53KR3TN6N90yVuAgICxIRwsObLi0E67/N8eRN=
host = akab-file.luna.akamaiapis.net/
access_token = akab-access-token
client_token = akab-client-token
`;
const env = {
  AKAMAI_APPSEC_HOST: 'akab-env.luna.akamaiapis.net',
  AKAMAI_APPSEC_CLIENT_TOKEN: 'akab-client-token',
  AKAMAI_APPSEC_CLIENT_SECRET: 'C113nt53KR3T=',
  AKAMAI_APPSEC_ACCESS_TOKEN: 'akab-access-token',
  AKAMAI_APPSEC_ACCOUNT_KEY: '1-5C0YLB:1-8BYUX',
};

test('limits requests in flight to 4 by default, across derived clients', async () => {
  let inFlight = 0;
  let most = 0;
  const { akamai } = answering(() => json({ configurations: [] }), {
    fetch: async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight -= 1;
      return json({ configurations: [] });
    },
  });
  const derived = akamai.withOptions({ maxRetries: 0 });
  const calls = Array.from({ length: 20 }, (_, call) => (call % 2 === 0 ? akamai : derived).configurations.list());
  await Promise.all(calls);
  expect(most).toBe(4);
  expect(() => akamai.withOptions({ maxConcurrency: 5 })).toThrow(/shares maxConcurrency/);
});

/** A fetch that answers with configurations and records the URLs. */
function recording(): { readonly urls: string[]; readonly fetch: FetchLike } {
  const urls: string[] = [];
  return {
    urls,
    fetch: async (url) => {
      urls.push(url);
      return json({ configurations: [] });
    },
  };
}

describe('a client', () => {
  test('is made from an .edgerc file', async () => {
    const { urls, fetch } = recording();
    const akamai = AkamaiAppSec.fromEdgerc({
      path: edgerc(section),
      section: 'appsec',
      accountSwitchKey: '1-5C0YLB:1-8BYUX',
      fetch,
    });
    await akamai.configurations.list();
    expect(urls).toEqual([
      'https://akab-file.luna.akamaiapis.net/appsec/v1/configs?accountSwitchKey=1-5C0YLB%3A1-8BYUX',
    ]);
  });

  test('warns of an .edgerc file readable by others', async () => {
    const events: ClientEvent[] = [];
    const akamai = AkamaiAppSec.fromEdgerc({
      path: edgerc(section, 0o644),
      section: 'appsec',
      fetch: recording().fetch,
      onEvent: (event) => void events.push(event),
    });
    await akamai.configurations.list();
    expect(events[0]).toMatchObject({ type: 'warning', vendor: 'akamai', hint: expect.stringContaining('chmod 600') });
  });

  test('is not made from a section that is not there', () => {
    const path = edgerc(section);
    expect(() => AkamaiAppSec.fromEdgerc({ path })).toThrow(expect.toSatisfy(isConfigurationError));
  });

  test('is made from the environment', async () => {
    const { urls, fetch } = recording();
    const akamai = AkamaiAppSec.fromEnv({ section: 'appsec', fetch }, env);
    await akamai.configurations.list();
    expect(urls).toEqual([
      'https://akab-env.luna.akamaiapis.net/appsec/v1/configs?accountSwitchKey=1-5C0YLB%3A1-8BYUX',
    ]);
    expect(() => AkamaiAppSec.fromEnv({}, env)).toThrow('AKAMAI_HOST');
  });

  test('prefers auth in its options to the environment, like the clients of other vendors', async () => {
    const auth = edgeGrid({
      host: 'akab-own.luna.akamaiapis.net',
      clientToken: 'a',
      clientSecret: 'b',
      accessToken: 'c',
    });
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return Response.json({ configurations: [] });
    };
    await AkamaiAppSec.fromEnv({ auth, fetch }, {}).configurations.list();
    expect(urls).toEqual(['https://akab-own.luna.akamaiapis.net/appsec/v1/configs']);
    // It would be the account of other credentials.
    expect(() => AkamaiAppSec.fromEnv({ auth, accountSwitchKey: '1-5C0YLB' }, {})).toThrow(
      /^AkamaiAppSec\.fromEnv got both `auth` and `accountSwitchKey`/,
    );
  });

  test('is not made without credentials', () => {
    // @ts-expect-error: auth is required.
    expect(() => new AkamaiAppSec({ baseUrl: 'https://akab-example.luna.akamaiapis.net' })).toThrow(
      expect.toSatisfy(isConfigurationError),
    );
  });

  test('signs each request for its target, including the query', async () => {
    const credentials = { clientToken: 'akab-client', clientSecret: 'secret', accessToken: 'akab-access' };
    const { akamai, sent } = answering(() => json({ policies: [] }), {
      auth: edgeGrid({ host: 'akab-example.luna.akamaiapis.net', ...credentials, accountSwitchKey: '1-A:1-B' }),
    });
    await akamai.securityPolicies.list({ configId: 1, versionNumber: 2, detail: true });
    const [request] = sent;
    const target = '/appsec/v1/configs/1/versions/2/security-policies?detail=true&accountSwitchKey=1-A%3A1-B';
    expect(request?.target).toBe(target);
    const signature = request?.headers.get('authorization') ?? '';
    const [, timestamp = '', nonce = ''] = /timestamp=([^;]+);nonce=([^;]+)/.exec(signature) ?? [];
    const url = `https://akab-example.luna.akamaiapis.net${target}`;
    expect(signature).toBe(signEdgeGrid({ method: 'GET', url }, credentials, { timestamp, nonce }));
    expect(request?.headers.get('user-agent')).toMatch(/^edgeward-akamai-appsec\//);
  });

  test('derives another one that shares its credentials', async () => {
    const { akamai, sent } = answeringWith({ configurations: [] });
    const readOnly = akamai.withOptions({ readOnly: true });
    await readOnly.configurations.list();
    const error = await failureOf(readOnly.customRules.delete({ configId: 1, ruleId: 7 }));
    expect(isOperationDeniedError(error)).toBe(true);
    expect(sent).toHaveLength(1);
  });

  test('reaches what this package does not describe', async () => {
    const { akamai, sent } = answeringWith({ ratePolicies: [] });
    const path = '/appsec/v1/configs/1/versions/2/rate-policies';
    expect(await akamai.request({ method: 'GET', path, effect: 'read' })).toEqual({ ratePolicies: [] });
    expect(sent[0]?.headers.get('authorization')).toMatch(/^EG1-HMAC-SHA256 /);
    const guarded = akamai.withOptions({ auth, guard: ({ effect }) => effect === 'read' });
    expect(isOperationDeniedError(await failureOf(guarded.request({ method: 'GET', path })))).toBe(true);
  });

  test('includes the request id of the service', async () => {
    const { akamai } = answeringWith({ configurations: [] }, { headers: { 'x-trace-id': '4f2a' } });
    expect((await akamai.configurations.list().withResponse()).requestId).toBe('4f2a');
  });
});

test('only what adds something, renames it or has records checked is a write', () => {
  const writes = operations.filter(({ effect }) => effect === 'write').map(({ id }) => id);
  expect(writes.sort()).toEqual([
    'apiDiscovery.discoveredApiEndpoints.create',
    'configurations.create',
    'configurations.update',
    'customDeny.create',
    'customDeny.update',
    'customRules.create',
    'cves.subscribe',
    'evaluation.evalHostnames.append',
    'evaluation.policyEvalHostnames.append',
    'malwarePolicies.create',
    'onboardings.create',
    'onboardings.onboardingCertificate.validate',
    'onboardings.onboardingCname.validate',
    'onboardings.onboardingOrigin.validate',
    'policies.policySelectedHostnames.append',
    'ratePolicies.create',
    'reputationProfiles.create',
    'securityPolicies.create',
    'securityPolicies.createWithDefaults',
    'securityPolicies.update',
    'selectedHostnames.append',
    'urlProtectionPolicies.create',
    'versions.clone',
    'versions.versionNotes.update',
  ]);
});

test('every other change can destroy, and only a GET or a comparison reads', () => {
  for (const { id, method, effect } of operations) {
    expect(effect === 'read', id).toBe(method === 'GET' || id === 'versions.diff');
  }
  const destroys = operations.filter(({ effect }) => effect === 'destroy').map(({ id }) => id);
  expect(
    destroys.filter((id) => /delete|remove|replace|[aA]ction|Exception|protections\.update/.test(id)),
  ).toHaveLength(39);
  expect(destroys).toContain('policies.protections.update');
  expect(destroys).toContain('policies.network.ipGeoFirewall.update');
  expect(destroys).toContain('onboardings.onboardingSettings.update');
  expect(destroys).toContain('onboardings.onboardingActivations.create');
  expect(destroys).toContain('onboardings.onboardingOrigin.skip');
});

test('the three changes of the hostnames are one request with three modes, which callers cannot change', async () => {
  const { akamai, sent } = answeringWith({ hostnameList: [] });
  const where = { configId: 1, versionNumber: 2 };
  // A selection from a read contains the mode of the previous change.
  const selection = { hostnameList: [{ hostname: 'a.example' }], mode: 'replace' };
  await akamai.selectedHostnames.append({ ...where, body: selection });
  await akamai.selectedHostnames.remove({ ...where, body: selection });
  await akamai.selectedHostnames.replace({ ...where, body: { ...selection, mode: 'append' } as typeof selection });
  expect(sent.map(({ method, target }) => `${method} ${target}`)).toEqual(
    Array(3).fill('PUT /appsec/v1/configs/1/versions/2/selected-hostnames'),
  );
  expect(sent.map((request) => JSON.parse(request.body).mode)).toEqual(['append', 'remove', 'replace']);
});
