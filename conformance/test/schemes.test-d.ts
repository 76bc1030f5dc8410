import type { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { type Auth, apiKeyQuery, basic, bearer, bodyCredentials, edgeGrid, headerKeys } from '@edgeward/core';
import type { NocCdn } from '@edgeward/noc-cdn';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import type { PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import type { RackCorpSecurity } from '@edgeward/security-v29';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import { expectTypeOf, test } from 'vitest';

type OptionsOf<Client> = Client extends new (options: infer Options) => unknown ? Options : never;
type Akamai = OptionsOf<typeof AkamaiAppSec>;
type Apigee = OptionsOf<typeof ApigeeSecurityActions>;
type Noc = OptionsOf<typeof NocCdn>;
type Ase = OptionsOf<typeof PingAse>;
type RackCorp = OptionsOf<typeof RackCorpSecurity>;

const made = {
  edgeGrid: edgeGrid({ host: 'h.example', clientToken: 'a', clientSecret: 'b', accessToken: 'c' }),
  bearer: bearer('token'),
  apiKeyQuery: apiKeyQuery({ name: 'apikey', key: 'key' }),
  headerKeys: headerKeys({ 'x-key': 'key' }),
  basic: basic({ username: 'user', password: 'secret' }),
  bodyCredentials: bodyCredentials({ KEY: 'key' }),
};

/** The names of the strategies accepted by a client. */
type Taken<Options> = {
  [Name in keyof typeof made]: Options extends { readonly auth: infer A }
    ? (typeof made)[Name] extends A
      ? Name
      : never
    : never;
}[keyof typeof made];

test('a client takes the strategies of its vendor', () => {
  expectTypeOf<Taken<Akamai>>().toEqualTypeOf<'edgeGrid'>();
  expectTypeOf<Taken<Apigee>>().toEqualTypeOf<'bearer'>();
  expectTypeOf<Taken<Noc>>().toEqualTypeOf<'apiKeyQuery'>();
  expectTypeOf<Taken<Ase>>().toEqualTypeOf<'headerKeys'>();
  expectTypeOf<Taken<RackCorp>>().toEqualTypeOf<'basic' | 'bearer' | 'bodyCredentials'>();
});

test('an Auth that states no scheme fits no client', () => {
  const auth: Auth = made.bearer;
  expectTypeOf(auth).not.toExtend<Apigee['auth']>();
  expectTypeOf<Auth<'bearer'>>().toExtend<Apigee['auth']>();
});

test('the options of a fake fit the client of its vendor alone', () => {
  const akamai = createFakeAkamaiAppSec().clientOptions;
  const apigee = createFakeApigeeSecurityActions().clientOptions;
  const noc = createFakeNocCdn().clientOptions;
  const ase = createFakePingAse().clientOptions;
  const rackCorp = createFakeRackCorpSecurity().clientOptions;
  type Fitting<Options> = {
    [Name in keyof Fakes]: Fakes[Name] extends Options ? Name : never;
  }[keyof Fakes];
  interface Fakes {
    readonly akamai: typeof akamai;
    readonly apigee: typeof apigee;
    readonly noc: typeof noc;
    readonly ase: typeof ase;
    readonly rackCorp: typeof rackCorp;
  }
  expectTypeOf<Fitting<Akamai>>().toEqualTypeOf<'akamai'>();
  expectTypeOf<Fitting<Apigee>>().toEqualTypeOf<'apigee'>();
  expectTypeOf<Fitting<Noc>>().toEqualTypeOf<'noc'>();
  expectTypeOf<Fitting<Ase>>().toEqualTypeOf<'ase'>();
  expectTypeOf<Fitting<RackCorp>>().toEqualTypeOf<'rackCorp'>();
});

test('a constructor wants options with auth, and other clients are derived without', () => {
  const auth = made.bearer;
  // @ts-expect-error: there are no options.
  expectTypeOf(() => new ApigeeSecurityActions()).toBeFunction();
  // @ts-expect-error: there is no auth.
  expectTypeOf(() => new ApigeeSecurityActions({ organization: 'acme' })).toBeFunction();
  // @ts-expect-error: auth is undefined.
  expectTypeOf(() => new ApigeeSecurityActions({ auth: undefined })).toBeFunction();
  expectTypeOf(
    new ApigeeSecurityActions({ auth }).withOptions({ maxRetries: 0, auth: undefined }),
  ).toExtend<ApigeeSecurityActions>();
  expectTypeOf(ApigeeSecurityActions.fromEnv({ organization: 'acme' })).toExtend<ApigeeSecurityActions>();
});

test('common slips do not compile, not even in options that are built elsewhere', () => {
  const slips = {
    readonly: { auth: made.apiKeyQuery, readonly: true },
    timeout: { auth: made.apiKeyQuery, timeout: 1000 },
    retries: { auth: made.apiKeyQuery, retries: 3 },
    apiKey: { auth: made.apiKeyQuery, apiKey: 'key' },
    token: { auth: made.apiKeyQuery, token: 'token' },
  };
  expectTypeOf(slips.readonly).not.toExtend<Noc>();
  expectTypeOf(slips.timeout).not.toExtend<Noc>();
  expectTypeOf(slips.retries).not.toExtend<Noc>();
  expectTypeOf(slips.apiKey).not.toExtend<Noc>();
  expectTypeOf(slips.token).not.toExtend<Noc>();
  expectTypeOf<{ auth: Auth<'apiKeyQuery'> }>().toExtend<Noc>();
  expectTypeOf<keyof typeof slips>().toExtend<keyof Noc & keyof Akamai & keyof Apigee & keyof Ase & keyof RackCorp>();
});
