import { sweep as akamaiAppSec } from './akamai-appsec.ts';
import { sweep as akamaiLists } from './akamai-lists.ts';
import { sweep as apigeeSecurityActions } from './apigee-security-actions.ts';
import { sweep as nocCdn } from './noc-cdn.ts';
import { sweep as pingAse } from './ping-ase.ts';
import { sweep as securityV29 } from './security-v29.ts';
import type { Sweep } from './sweep.ts';

/** A sweep for every vendor package, by its name. */
export const sweeps: Readonly<Record<string, Sweep>> = {
  '@edgeward/akamai-appsec': akamaiAppSec,
  '@edgeward/akamai-appsec/lists': akamaiLists,
  '@edgeward/apigee-security-actions': apigeeSecurityActions,
  '@edgeward/noc-cdn': nocCdn,
  '@edgeward/ping-ase': pingAse,
  '@edgeward/security-v29': securityV29,
};

/** Returns the sweep of a client, by the name of its entry. */
export function sweepOf(name: string): Sweep {
  const sweep = sweeps[name];
  if (sweep === undefined) throw new Error(`${name} has no sweep: write one in conformance/sweep`);
  return sweep;
}
