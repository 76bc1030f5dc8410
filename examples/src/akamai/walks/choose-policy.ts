import type { AkamaiAppSec, SecurityPolicy } from '@edgeward/akamai-appsec';
import { UsageError } from '../support/usage-error.ts';

/** Finds a security policy of a version. */
export async function choosePolicy(
  akamai: AkamaiAppSec,
  where: { readonly configId: number; readonly versionNumber: number },
  policyId: string,
): Promise<SecurityPolicy> {
  const { policies } = await akamai.securityPolicies.list(where);
  const policy = policies.find((candidate) => candidate.policyId === policyId);
  if (policy !== undefined) return policy;
  const known = policies.map((candidate) => candidate.policyId).join(', ') || 'none';
  throw new UsageError(`--policy: version ${where.versionNumber} has ${known}, and not ${policyId}`);
}
