import { writeFile } from 'node:fs/promises';
import type { Plan } from '@edgeward/akamai-appsec';

/** Saves a plan for `apply`, if requested. It contains no credentials. */
export async function savePlan(plan: Plan, path: string | undefined): Promise<void> {
  if (path !== undefined) await writeFile(path, `${JSON.stringify(plan, null, 2)}\n`);
}
