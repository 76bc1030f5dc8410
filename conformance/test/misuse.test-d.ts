import { AkamaiAppSec, edgeGrid, edgeGridFromEdgerc } from '@edgeward/akamai-appsec';
import type { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
import { NocCdn, nocApiKey } from '@edgeward/noc-cdn';
import { aseKeys, PingAse } from '@edgeward/ping-ase';
import { basic, RackCorpSecurity } from '@edgeward/security-v29';
import { describe, test } from 'vitest';

// Common first attempts that must not compile: each line below has one mistake, named in the line above it.

declare const credentials: { host: string; clientToken: string; clientSecret: string; accessToken: string };
declare const akamai: AkamaiAppSec;
declare const lists: AkamaiLists;
declare const apigee: ApigeeSecurityActions;
declare const noc: NocCdn;
declare const ase: PingAse;
declare const rackcorp: RackCorpSecurity;

describe('mistakes in the options of a client', () => {
  test('a client without credentials does not compile', () => {
    // @ts-expect-error no auth
    new AkamaiAppSec({});
    // @ts-expect-error no options
    new ApigeeSecurityActions();
    // @ts-expect-error a key in place of an auth
    new NocCdn({ auth: 'api-key' });
    // @ts-expect-error a key as an option
    new NocCdn({ apiKey: 'api-key' });
    // @ts-expect-error a token as an option
    new ApigeeSecurityActions({ token: 'ya29' });
  });

  test('the credentials of another vendor do not compile', () => {
    // @ts-expect-error a token of Google for Akamai
    new AkamaiAppSec({ auth: bearer('ya29') });
    // @ts-expect-error EdgeGrid for Apigee
    new ApigeeSecurityActions({ auth: edgeGrid(credentials) });
    // @ts-expect-error keys of ASE for NOC
    new NocCdn({ auth: aseKeys({ secretKey: 'a' }) });
    // @ts-expect-error a key of NOC for ASE
    new PingAse({ baseUrl: 'https://ase.example', auth: nocApiKey('a') });
    // @ts-expect-error a key of NOC for RackCorp
    new RackCorpSecurity({ auth: nocApiKey('a') });
  });

  test('names of other clients, and wrong types, do not compile', () => {
    // @ts-expect-error readonly for readOnly
    new NocCdn({ auth: nocApiKey('a'), readonly: true });
    // @ts-expect-error timeout for timeoutMs
    new NocCdn({ auth: nocApiKey('a'), timeout: 5_000 });
    // @ts-expect-error retries for maxRetries
    new AkamaiAppSec({ auth: edgeGridFromEdgerc(), retries: 3 });
    // @ts-expect-error a text for a number
    new AkamaiAppSec({ auth: edgeGridFromEdgerc(), maxRetries: '3' });
    // @ts-expect-error an unknown mode
    new RackCorpSecurity({ auth: basic({ username: 'a', password: 'b' }), validation: 'loose' });
    // @ts-expect-error an option of node:tls for tls.acceptAnyCertificate
    new PingAse({ auth: aseKeys({ secretKey: 'a' }), tls: { rejectUnauthorized: false } });
    // @ts-expect-error half of the credentials
    edgeGrid({ host: 'a', clientToken: 'b' });
    // @ts-expect-error user for secretKey
    aseKeys({ user: 'admin', password: 'admin' });
  });
});

describe('mistakes in a call', () => {
  test('missing, unknown and misplaced parameters do not compile', () => {
    // @ts-expect-error no id
    void apigee.securityActions.get({});
    // @ts-expect-error no parameters
    void apigee.securityActions.delete();
    // @ts-expect-error the id alone, not in an object
    void apigee.securityActions.get('block-1');
    // @ts-expect-error ID for Id
    void apigee.securityActions.get({ securityActionID: 'block-1' });
    // @ts-expect-error a flattened body
    void apigee.securityActions.create({ securityActionId: 'a', state: 'ENABLED' });
    // @ts-expect-error options among the parameters
    void apigee.securityActions.get({ securityActionId: 'a', timeoutMs: 5 });
    // @ts-expect-error parameters among the options
    void akamai.configurations.list({ configId: 8277 });
    // @ts-expect-error no version
    void akamai.matchTargets.list({ configId: 8277 });
    // @ts-expect-error the name of the wire
    void akamai.customRules.get({ config_id: 8277, ruleId: 1 });
    // @ts-expect-error no address
    void rackcorp.bgpProtections.ensureProtected({});
    // @ts-expect-error the name of the wire
    void noc.sites.create({ website: 'example.com', hosting_ip: '192.0.2.1' });
  });

  test('values of the wrong type do not compile', () => {
    // @ts-expect-error a text for a numeric id
    void akamai.customRules.get({ configId: '8277', ruleId: 1 });
    // @ts-expect-error a text for a list
    void apigee.securityActions.denyIps({ ips: '192.0.2.7', ttl: '60s' });
    // @ts-expect-error a number of seconds for a duration
    void apigee.securityActions.denyIps({ ips: ['192.0.2.7'], ttl: 60 });
    // @ts-expect-error a text for a flag
    void noc.settings.setWaf({ website: 'example.com', value: 'on' });
    // @ts-expect-error a duration unknown to the service
    void noc.settings.setCachingTimeStatic({ website: 'example.com', value: '5m' });
    // @ts-expect-error an unknown type of rule
    void noc.customRules.create({ website: 'example.com', ruleType: 'block', urls: ['/'] });
    // @ts-expect-error a rule without its required value
    void noc.customRules.create({ website: 'example.com', ruleType: 'redirect_to', urls: ['/'] });
    // @ts-expect-error a number for a time
    void noc.logs.day({ website: 'example.com', date: 20_260_101 });
    // @ts-expect-error a text for a signal
    void noc.sites.list({ signal: 'abort' });
  });

  test('bodies with another form do not compile', () => {
    // @ts-expect-error snake_case
    void apigee.securityActions.create({ securityActionId: 'a', body: { state: 'ENABLED', condition_config: {} } });
    // @ts-expect-error the wrapper of the wire
    void ase.servers.create({ apiId: 'shop', body: { server: { host: 'a', port: 1 } } });
    // @ts-expect-error a cookie without a name
    void ase.denyList.add({ body: { type: 'cookie', value: 'a' } });
    // @ts-expect-error an unknown type of entry
    void ase.denyList.add({ body: { type: 'address', value: '192.0.2.7' } });
    // @ts-expect-error entries without a type
    void ase.denyList.sync({ entries: ['192.0.2.7'] });
    // @ts-expect-error a missing id of an event
    void rackcorp.events.update({ body: { status: 'resolved' } });
    // @ts-expect-error a typo
    void rackcorp.bgpProtections.update({ id: 1, body: { enabeld: true } });
    // @ts-expect-error hostnames without the objects around them
    void akamai.selectedHostnames.append({ configId: 1, versionNumber: 1, body: { hostnameList: ['a.example'] } });
  });
});

describe('mistakes with a workflow or a result', () => {
  test('wrong uses of plans and lists do not compile', () => {
    // @ts-expect-error a network in lower case
    void akamai.plan({ configId: 8277, from: 'production' }, () => {});
    // @ts-expect-error no changes
    void akamai.plan({ configId: 8277, from: 'PRODUCTION' });
    // @ts-expect-error a draft has no custom rules: they are not part of a version
    void akamai.plan({ configId: 8277, from: 'PRODUCTION' }, (draft) => draft.customRules.list());
    void akamai.plan({ configId: 8277, from: 'latest' }, async (draft) => {
      // @ts-expect-error a draft has its version
      await draft.matchTargets.get({ configId: 1, targetId: 1 });
    });
    // @ts-expect-error no network
    void lists.networkLists.activate({ networkListId: '1_A' });
    // @ts-expect-error a text for the elements
    void lists.networkLists.ensureListed({ networkListId: '1_A', elements: '192.0.2.7' });
    // @ts-expect-error a version to activate: the newest is activated
    void lists.networkLists.activate({ networkListId: '1_A', network: 'STAGING', version: 3 });
  });

  test('results before they are awaited, and unknown members, do not compile', async () => {
    // @ts-expect-error not awaited
    void akamai.configurations.list().configurations;
    // @ts-expect-error a page has items
    void (await apigee.securityActions.list()).securityActions;
    // @ts-expect-error models are read-only
    (await apigee.securityActions.get({ securityActionId: 'a' })).state = 'DISABLED';
    // @ts-expect-error a member of no model
    void (await noc.sites.list()).websites;
    // @ts-expect-error the body is in `data`
    void (await ase.firewall.get().withResponse()).body;
    // @ts-expect-error a value given by the view already
    void noc.at({ domain: 'example.com' });
  });
});
