import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { bearer, type ClientOptions } from '@edgeward/core';
import { NocCdn, nocApiKey } from '@edgeward/noc-cdn';
import { aseKeys, PingAse } from '@edgeward/ping-ase';
import { basic, RackCorpSecurity } from '@edgeward/security-v29';

/** A list operation of a vendor, and a response with a list of wrong elements. */
export interface WrongList {
  readonly call: (options: Omit<ClientOptions, 'auth'>) => PromiseLike<unknown>;

  /** The response around its elements. */
  readonly around: readonly [before: string, after: string];
  readonly element: string;
}

const key = 'a-key-of-a-test';

/** One list operation of every vendor. */
export const wrongLists: Readonly<Record<string, WrongList>> = {
  'akamai-appsec': {
    call: (options) =>
      new AkamaiAppSec({
        ...options,
        auth: edgeGrid({ host: 'akamai.test', clientToken: key, clientSecret: key, accessToken: key }),
      }).configurations.list(),
    around: ['{"configurations":[', ']}'],
    element: '{"unexpected":"element"}',
  },
  'apigee-security-actions': {
    call: (options) =>
      new ApigeeSecurityActions({
        ...options,
        auth: bearer(key),
        organization: 'acme',
        environment: 'prod',
      }).securityActions.list(),
    around: ['{"securityActions":[', ']}'],
    element: '["unexpected element"]',
  },
  'noc-cdn': {
    call: (options) => new NocCdn({ ...options, auth: nocApiKey(key) }).sites.list(),
    around: ['{"status":"success","domains":[', ']}'],
    element: '{"unexpected":"element"}',
  },
  'ping-ase': {
    call: (options) =>
      new PingAse({ ...options, baseUrl: 'https://ase.test', auth: aseKeys({ secretKey: key }) }).denyList.list(),
    around: ['{"manual_blacklist":[', ']}'],
    element: '{"unexpected":"element"}',
  },
  'security-v29': {
    call: (options) =>
      new RackCorpSecurity({ ...options, auth: basic({ username: key, password: key }) }).events.list(),
    around: ['{"code":"OK","events":[', ']}'],
    element: '["unexpected element"]',
  },
};
