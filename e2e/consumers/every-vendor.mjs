import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { NocCdn } from '@edgeward/noc-cdn';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { RackCorpSecurity } from '@edgeward/security-v29';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';

/** One read of each vendor, over HTTP; prints the statuses that the fakes answered with. */
const calls = [
  [createFakeAkamaiAppSec(), (options) => new AkamaiAppSec(options).configurations.list()],
  [createFakeAkamaiAppSec(), (options) => new AkamaiLists(options).networkLists.list()],
  [createFakeApigeeSecurityActions(), (options) => new ApigeeSecurityActions(options).securityActions.list()],
  [createFakeNocCdn(), (options) => new NocCdn(options).sites.list()],
  [createFakePingAse(), (options) => new PingAse(options).firewall.get()],
  [createFakeRackCorpSecurity(), (options) => new RackCorpSecurity(options).ownership.get()],
];
const statuses = [];
for (const [fake, call] of calls) {
  const server = await fake.listen();
  try {
    await call(server.clientOptions);
    statuses.push(...fake.requests.map(({ operation, status }) => `${operation} ${status}`));
  } finally {
    await server.close();
  }
}
console.log(JSON.stringify(statuses));
