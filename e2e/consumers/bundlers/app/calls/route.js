import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';

export const dynamic = 'force-dynamic';

const body = { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } };

/** Calls fakes over HTTP with the fetch that Next has wrapped. A cached response would hide the second action. */
export async function GET() {
  const apigee = await createFakeApigeeSecurityActions().listen();
  const { securityActions } = new ApigeeSecurityActions(apigee.clientOptions);
  const counts = [];
  for (const securityActionId of ['a', 'b']) {
    await securityActions.create({ securityActionId, body });
    counts.push((await securityActions.list()).items.length);
  }
  await apigee.close();

  const akamai = await createFakeAkamaiAppSec().listen();
  const { configurations } = await new AkamaiAppSec(akamai.clientOptions).configurations.list();
  await akamai.close();

  const ase = await createFakePingAse().listen();
  const { status } = await new PingAse(ase.clientOptions).firewall.get();
  await ase.close();
  const refused = await new PingAse(ase.clientOptions).firewall
    .get()
    .catch(({ code, attempts }) => ({ code, attempts }));
  return Response.json({ counts, configurations: configurations.length, status, refused });
}
