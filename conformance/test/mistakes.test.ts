import { AkamaiAppSec, edgeGrid, edgeGridFromEdgerc } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions, bearer, type FetchLike } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { isEdgewardError } from '@edgeward/core';
import { NocCdn, nocApiKey } from '@edgeward/noc-cdn';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { aseKeys, PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { RackCorpSecurity } from '@edgeward/security-v29';
import { describe, expect, test } from 'vitest';

// Common mistakes. `never` stands for types missing in a JavaScript program.
type Mistake = readonly [name: string, work: () => unknown, says: RegExp, next: RegExp, applied?: boolean];

const action = {
  state: 'ENABLED',
  deny: { responseCode: 403 },
  conditionConfig: { ipAddressRanges: ['192.0.2.7'] },
} as const;
const create = { securityActionId: 'block', body: action };

const apigee = (options: object = {}) =>
  new ApigeeSecurityActions({ ...createFakeApigeeSecurityActions().clientOptions, maxRetries: 0, ...options });
const akamai = (options: object = {}) => new AkamaiAppSec({ ...createFakeAkamaiAppSec().clientOptions, ...options });
const noc = (options: object = {}) => new NocCdn({ ...createFakeNocCdn().clientOptions, ...options });
const ase = (options: object = {}) => new PingAse({ ...createFakePingAse().clientOptions, ...options });

const answers =
  (body: string | null, init: ResponseInit = {}): FetchLike =>
  async () =>
    new Response(body, { headers: { 'content-type': 'application/json' }, ...init });
const throws =
  (error: unknown): FetchLike =>
  () =>
    Promise.reject(error);
const failed = (code: string, syscall = 'connect'): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });

/** Values that throw when read. */
const revoked = (): never => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy as never;
};
const throwing = (name: string): never =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error('hunter2hunter2');
    },
  }) as never;

const unreadable: readonly Mistake[] = [
  ['a revoked Proxy as options', () => new ApigeeSecurityActions(revoked()), /cannot be read/, /getter or Proxy/],
  ['a revoked Proxy as options of NOC', () => new NocCdn(revoked()), /cannot be read/, /getter or Proxy/],
  ['an option with a getter that throws', () => new RackCorpSecurity(throwing('auth')), /cannot be read/, /getter/],
  [
    'a revoked Proxy as parameters',
    () => apigee().securityActions.get(revoked()),
    /parameters must be an object/,
    /issues/,
  ],
  [
    'a parameter with a getter that throws',
    () => apigee().securityActions.get(throwing('securityActionId')),
    /cannot be read/,
    /getter/,
  ],
  ['a revoked Proxy as body', () => ase().denyList.add({ body: revoked() }), /cannot be read/, /getter or Proxy/],
  [
    'a revoked Proxy inside a body',
    () => apigee().securityActions.create({ securityActionId: 'a', body: { ...action, conditionConfig: revoked() } }),
    /cannot be read/,
    /getter or Proxy/,
  ],
  [
    'call options with a getter that throws',
    () => ase().denyList.list({}, throwing('headers')),
    /cannot be read/,
    /get/,
  ],
  ['a revoked Proxy as raw request', () => ase().request(revoked()), /cannot be read/, /getter or Proxy/],
  ['a Map as body', () => ase().denyList.add({ body: new Map() as never }), /type Map/, /Use a string/],
];

const options: readonly Mistake[] = [
  ['no options', () => new ApigeeSecurityActions(undefined as never), /auth/, /bearer/],
  ['no auth', () => new ApigeeSecurityActions({} as never), /auth/, /bearer/],
  ['a token for the auth', () => apigee({ auth: 'ya29.token' }), /auth/, /bearer/],
  ['the auth of another vendor', () => apigee({ auth: aseKeys({ secretKey: 'a-secret-key' }) }), /auth/, /bearer/],
  ['readonly', () => apigee({ readonly: true }), /readonly/, /readOnly/],
  ['timeout', () => apigee({ timeout: 5000 }), /timeout/, /timeoutMs/],
  ['retries', () => apigee({ retries: 3 }), /retries/, /maxRetries/],
  ['maxRetries as a text', () => apigee({ maxRetries: '3' }), /maxRetries/, /integer/],
  ['apiKey', () => noc({ apiKey: 'k' }), /apiKey/, /auth|nocApiKey/],
  ['token', () => apigee({ token: 'k' }), /token/, /auth|bearer/],
  ['http for https', () => apigee({ baseUrl: 'http://apigee.example.com' }), /https/i, /https|loopback/i],
  ['a baseUrl without a scheme', () => apigee({ baseUrl: 'apigee.example.com' }), /baseUrl|URL/, /https/],
  ['a fetch that is no function', () => apigee({ fetch: {} }), /fetch/, /fetch/],
  ['tls together with fetch', () => ase({ tls: {} }), /tls.*fetch/, /fetch/],
  ['an empty key', () => aseKeys({ secretKey: '' }), /secretKey/, /./],
  ['an empty token', () => bearer(''), /bearer|token/, /./],
  ['no environment variable', () => ApigeeSecurityActions.fromEnv({}, {}), /GOOGLE_OAUTH_ACCESS_TOKEN/, /Set it|set/i],
  ['no environment variable (NOC)', () => NocCdn.fromEnv({}, {}), /NOC_API_KEY/, /Set it|set/i],
  ['no environment variable (ASE)', () => PingAse.fromEnv({}, {}), /PING_ASE_SECRET_KEY/, /Set it|set/i],
  ['no environment variable (RackCorp)', () => RackCorpSecurity.fromEnv({}, {}), /RACKCORP_API/, /Set|set/i],
  ['an .edgerc that is not there', () => edgeGridFromEdgerc({ path: '/nowhere/.edgerc' }), /edgerc/, /path|file/i],
  ['half of the EdgeGrid credentials', () => edgeGrid({ host: 'a.example' } as never), /clientToken/, /./],
];

const calls: readonly Mistake[] = [
  [
    'no organization',
    () => new ApigeeSecurityActions({ auth: bearer('a-token') }).securityActions.list(),
    /organization/,
    /option/,
  ],
  [
    'a parameter that is not known',
    () => apigee().securityActions.list({ pagesize: 5 } as never),
    /pagesize/,
    /issues|pageSize/,
  ],
  ['an id that is missing', () => apigee().securityActions.get({} as never), /securityActionId/, /issues/],
  ['an id that is empty', () => apigee().securityActions.get({ securityActionId: '' }), /securityActionId/, /issues/],
  [
    'an id with a path in it',
    () => apigee().securityActions.get({ securityActionId: '../x' }),
    /securityActionId/,
    /issues/,
  ],
  [
    'a body that is missing',
    () => apigee().securityActions.create({ securityActionId: 'block' } as never),
    /body/,
    /issues/,
  ],
  [
    'a body with a wrong member',
    () => apigee().securityActions.create({ ...create, body: { ...action, state: 7 } } as never),
    /state/,
    /issues/,
  ],
  [
    'a body that is flattened',
    () => apigee().securityActions.create({ securityActionId: 'block', ...action } as never),
    /body/,
    /issues/,
  ],
  [
    'a date that is none',
    () => apigee().request({ method: 'POST', path: '/x', body: { at: new Date(Number.NaN) } }),
    /invalid Date/,
    /./,
  ],
  [
    'a map for an object',
    () => apigee().request({ method: 'POST', path: '/x', body: { at: new Map() } }),
    /type Map/,
    /./,
  ],
  [
    'a circular body',
    () => {
      const circular: Record<string, unknown> = {};
      circular['self'] = circular;
      return apigee().request({ method: 'POST', path: '/x', body: circular });
    },
    /nested/,
    /./,
  ],
  ['a raw path without a slash', () => apigee().request({ method: 'GET', path: 'x' }), /path/, /issues/],
  ['a raw path with a query', () => apigee().request({ method: 'GET', path: '/x?a=1' }), /path/, /issues/],
  [
    'a header with a line break',
    () => apigee().securityActions.list({}, { headers: { 'x-a': 'a\nb' } }),
    /x-a/,
    /line break|Latin/,
  ],
  [
    'a change with a read-only client',
    () => apigee({ readOnly: true }).securityActions.create(create),
    /read-only/,
    /readOnly/,
  ],
  ['a guard that refuses', () => apigee({ guard: () => false }).securityActions.create(create), /guard/, /guard/],
  [
    'a signal that is aborted',
    () => apigee().securityActions.list({}, { signal: AbortSignal.abort() }),
    /aborted/,
    /./,
  ],
  [
    'a provider that fails',
    () => apigee({ auth: bearer(() => Promise.reject(new Error('no metadata server'))) }).securityActions.list(),
    /provider.*failed/,
    /cause/,
  ],
  [
    'a provider that gives nothing',
    () => apigee({ auth: bearer(() => undefined as never) }).securityActions.list(),
    /token|bearer/,
    /./,
  ],
];

const services: readonly Mistake[] = [
  ['an id that does not exist', () => apigee().securityActions.get({ securityActionId: 'gone' }), /404/, /./],
  [
    'an id that is taken',
    async () => {
      const client = apigee();
      await client.securityActions.create(create);
      return client.securityActions.create(create);
    },
    /409/,
    /./,
  ],
  [
    'a wrong token',
    () => apigee({ auth: bearer('wrong-token-123') }).securityActions.list(),
    /401/,
    /token|credential/i,
  ],
  [
    'a wrong secret (Akamai)',
    () =>
      akamai({
        auth: edgeGrid({
          host: 'h.luna.akamaiapis.net',
          clientToken: 'akab-c',
          clientSecret: 'wrong-secret',
          accessToken: 'akab-a',
        }),
      }).configurations.list(),
    /40[01]/,
    /client_|token|credential/i,
  ],
  [
    'a wrong key (NOC)',
    () =>
      noc({
        website: 'example.com',
        auth: nocApiKey('another-api-key'),
      }).sites.list(),
    /key/i,
    /key/i,
  ],
  [
    'a wrong key (ASE)',
    () => ase({ auth: aseKeys({ secretKey: 'wrong-secret-key' }) }).firewall.get(),
    /40[13]/,
    /key|credential/i,
  ],
  ['a website of nobody', () => noc({ website: 'nobody.example' }).sites.get(), /nobody|website|domain/i, /website/],
  [
    'an answer that is a page',
    () => apigee({ fetch: answers('<html>', { headers: { 'content-type': 'text/html' } }) }).securityActions.list(),
    /page|HTML|JSON/i,
    /proxies|proxy/,
  ],
  [
    'a change answered by a page',
    () =>
      apigee({ fetch: answers('<html>', { headers: { 'content-type': 'text/html' } }) }).securityActions.create(create),
    /page|HTML|JSON/i,
    /proxies|proxy|Read it back/,
    true,
  ],
  [
    'a redirect',
    () =>
      apigee({
        fetch: answers(null, { status: 302, headers: { location: 'https://login.example/' } }),
      }).securityActions.list(),
    /redirect.*login.example/,
    /baseUrl/,
  ],
  [
    'a permission that is missing',
    () =>
      apigee({
        fetch: answers('{"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}}', { status: 403 }),
      }).securityActions.list(),
    /403/,
    /permission|role/,
  ],
  [
    'too many calls',
    () => apigee({ fetch: answers('{}', { status: 429, headers: { 'retry-after': '600' } }) }).securityActions.list(),
    /429/,
    /600 s|wait|quota/i,
  ],
  [
    'a service that fails',
    () => apigee({ fetch: answers('{}', { status: 500 }) }).securityActions.list(),
    /500/,
    /Nothing was changed/,
  ],
  [
    'a change that fails',
    () => apigee({ fetch: answers('{}', { status: 500 }) }).securityActions.create(create),
    /500/,
    /Read it back/,
    true,
  ],
  ['a proxy in between', () => apigee({ fetch: answers('', { status: 407 }) }).securityActions.list(), /407/, /proxy/],
];

const networks: readonly Mistake[] = [
  [
    'a wrong host',
    () => apigee({ fetch: throws(failed('ENOTFOUND', 'getaddrinfo')) }).securityActions.create(create),
    /ENOTFOUND/,
    /host in baseUrl/,
  ],
  [
    'a wrong port',
    () => apigee({ fetch: throws(failed('ECONNREFUSED')) }).securityActions.create(create),
    /ECONNREFUSED/,
    /port in baseUrl/,
  ],
  [
    'a private authority',
    () => apigee({ fetch: throws(failed('SELF_SIGNED_CERT_IN_CHAIN')) }).securityActions.create(create),
    /trust/,
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    'an old certificate',
    () => apigee({ fetch: throws(failed('CERT_HAS_EXPIRED')) }).securityActions.create(create),
    /not yet valid/,
    /clock/,
  ],
  [
    'a connection that breaks in a read',
    () => apigee({ fetch: throws(failed('ECONNRESET', 'read')) }).securityActions.list(),
    /ECONNRESET/,
    /Nothing was changed/,
  ],
  [
    'a connection that breaks in a change',
    () => apigee({ fetch: throws(failed('ECONNRESET', 'read')) }).securityActions.create(create),
    /ECONNRESET/,
    /Read it back/,
    true,
  ],
  [
    'a double without a body',
    () =>
      apigee({ fetch: async () => ({ ok: true, status: 200, json: async () => ({}) }) }).securityActions.create(create),
    /unreadable response/,
    /Response/,
    true,
  ],
  [
    'a service that is silent',
    () => apigee({ fetch: () => new Promise(() => {}), timeoutMs: 5 }).securityActions.list(),
    /timeoutMs/,
    /timeoutMs/,
  ],
  [
    'a change and a service that is silent',
    () => apigee({ fetch: () => new Promise(() => {}), timeoutMs: 5 }).securityActions.create(create),
    /timeoutMs/,
    /Read it back/,
    true,
  ],
  [
    'an answer that is too large',
    () => apigee({ fetch: answers('{"a":"1234567890"}'), maxResponseBytes: 5 }).securityActions.list(),
    /5 bytes/,
    /maxResponseBytes/,
  ],
  [
    'an answer of another shape',
    () => apigee({ fetch: answers('{"securityActions":7}') }).securityActions.list(),
    /securityActions/,
    /validation/,
  ],
];

const table: readonly (readonly [kind: string, mistakes: readonly Mistake[]])[] = [
  ['values that cannot be read', unreadable],
  ['options', options],
  ['calls', calls],
  ['services', services],
  ['the network', networks],
];

describe.each(table)('a mistake with %s', (_kind, mistakes) => {
  test.each(mistakes.map(([name, ...rest]) => [name, rest] as const))(
    'gives an error (%s) stating the problem and the remedy',
    async (_name, [work, says, next, applied = false]) => {
      const error: unknown = await (async () => work())().then(undefined, (thrown: unknown) => thrown);
      if (!isEdgewardError(error)) throw new Error('it is no error of ours', { cause: error });
      const { message, hint = '' } = error;
      expect(message).toMatch(says);
      expect(`${message} ${hint}`).toMatch(next);
      expect(error.mayHaveApplied).toBe(applied);
      expect(`${message} ${hint}`).not.toMatch(/'undefined'|: undefined|undefined\)|\[object |\bNaN\b|mayHaveApplied/);
    },
  );
});

test('sixty mistakes are in the table', () => {
  expect(table.flatMap(([, mistakes]) => mistakes).length).toBeGreaterThanOrEqual(60);
});
