const { AkamaiAppSec } = require('@edgeward/akamai-appsec');
const { AkamaiLists } = require('@edgeward/akamai-appsec/lists');
const { createFakeAkamaiAppSec } = require('@edgeward/akamai-appsec/testing');
const { ApigeeSecurityActions } = require('@edgeward/apigee-security-actions');
const { createFakeApigeeSecurityActions } = require('@edgeward/apigee-security-actions/testing');
const { NocCdn } = require('@edgeward/noc-cdn');
const { createFakeNocCdn } = require('@edgeward/noc-cdn/testing');
const { PingAse } = require('@edgeward/ping-ase');
const { createFakePingAse } = require('@edgeward/ping-ase/testing');
const { RackCorpSecurity } = require('@edgeward/security-v29');
const { createFakeRackCorpSecurity } = require('@edgeward/security-v29/testing');

/** One read of each vendor, over HTTP; prints the statuses that the fakes answered with. */
const calls = [
  [createFakeAkamaiAppSec(), (options) => new AkamaiAppSec(options).configurations.list()],
  [createFakeAkamaiAppSec(), (options) => new AkamaiLists(options).networkLists.list()],
  [createFakeApigeeSecurityActions(), (options) => new ApigeeSecurityActions(options).securityActions.list()],
  [createFakeNocCdn(), (options) => new NocCdn(options).sites.list()],
  [createFakePingAse(), (options) => new PingAse(options).firewall.get()],
  [createFakeRackCorpSecurity(), (options) => new RackCorpSecurity(options).ownership.get()],
];
async function main() {
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
}

main();
