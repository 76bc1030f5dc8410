import { AkamaiAppSec, type Configuration, edgeGrid } from '@edgeward/akamai-appsec';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { operations as akamaiOperations } from '@edgeward/akamai-appsec/operations';
import { configurationSchema } from '@edgeward/akamai-appsec/schemas';
import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
import { operations as apigeeOperations } from '@edgeward/apigee-security-actions/operations';
import { type Clock, type FetchLike, isEdgewardError, NocCdn, nocApiKey } from '@edgeward/noc-cdn';
import { operations as nocOperations } from '@edgeward/noc-cdn/operations';
import { headerKeys, PingAse } from '@edgeward/ping-ase';
import { operations as pingOperations } from '@edgeward/ping-ase/operations';
import { bodyCredentials, RackCorpSecurity } from '@edgeward/security-v29';
import { operations as rackcorpOperations } from '@edgeward/security-v29/operations';

const host = 'akab-example.luna.akamaiapis.net';
const auth = edgeGrid({ host, clientToken: 'akab-a', clientSecret: 'b', accessToken: 'akab-c' });
const fetch: FetchLike = async (_url, { signal }) => ({ status: signal.aborted ? 500 : 200, headers: {} });
const clock: Clock = { now: () => 0, sleep: async () => {} };

const akamai: AkamaiAppSec = new AkamaiAppSec({ auth, fetch, clock });
const lists: AkamaiLists = new AkamaiLists({ auth });
const apigee: ApigeeSecurityActions = new ApigeeSecurityActions({
  auth: bearer('token'),
  organization: 'acme',
  environment: 'prod',
});
const noc: NocCdn = new NocCdn({ auth: nocApiKey('key-of-the-account') });
const ase: PingAse = new PingAse({
  auth: headerKeys({ accessKey: 'a', secretKey: 'b' }),
  baseUrl: 'https://ase.example:8010',
});
const rackcorp: RackCorpSecurity = new RackCorpSecurity({
  auth: bodyCredentials({ apiUuid: 'a', apiSecret: 'b' }),
});

export async function readAll(): Promise<readonly number[]> {
  const { configurations = [] } = await akamai.configurations.list();
  const known: readonly Configuration[] = configurations;
  const { attempts } = await apigee.securityActions.list().withResponse();
  const { sites } = noc;
  await sites.list({ timeoutMs: 1000 });
  await ase.firewall.get().catch((error: unknown) => {
    if (!isEdgewardError(error) || error.mayHaveApplied) throw error;
  });
  await rackcorp.ownership.get();
  return [known.length, attempts];
}

export const clients: readonly object[] = [akamai, lists, apigee, noc, ase, rackcorp];
export const count: number = [akamaiOperations, apigeeOperations, nocOperations, pingOperations, rackcorpOperations]
  .map((operations) => Object.keys(operations).length)
  .reduce((sum, each) => sum + each, 0);
export const parsed: Configuration = configurationSchema.parse({ id: 1 });
