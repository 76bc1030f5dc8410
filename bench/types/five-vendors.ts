// A program that uses all five vendors, for the case of `cases/type-check.ts`.
import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
import { NocCdn, nocApiKey } from '@edgeward/noc-cdn';
import { aseKeys, PingAse } from '@edgeward/ping-ase';
import { basic, RackCorpSecurity } from '@edgeward/security-v29';

const host = 'akab-example.luna.akamaiapis.net';
const keys = { clientToken: 'client', clientSecret: 'secret', accessToken: 'access' };
const akamai = new AkamaiAppSec({ auth: edgeGrid({ host, ...keys }) });
const apigee = new ApigeeSecurityActions({ auth: bearer('token'), organization: 'acme', environment: 'prod' });
const noc = new NocCdn({ auth: nocApiKey('key'), website: 'example.com' });
const ase = new PingAse({ auth: aseKeys({ accessKey: 'admin', secretKey: 'secret' }) });
const rackcorp = new RackCorpSecurity({ auth: basic({ username: 'user', password: 'secret' }) });

for await (const version of akamai.versions.list({ configId: 42 })) console.log(version.version);
for await (const action of apigee.securityActions.list()) console.log(action.state);
for await (const entry of noc.logs.day({ date: '2026-01-02' })) console.log(entry.parsed);
for await (const event of rackcorp.events.list({ resWindow: 100 })) console.log(event.status);
console.log(await ase.firewall.get());
