import { readFileSync } from 'node:fs';
import { documentedWorkflows } from '@edgeward/test-support';

/** The text of `api.lists.md`. */
export const apiMd: string = readFileSync(new URL('../../../api.lists.md', import.meta.url), 'utf8');

/** Names the documented workflows of lists. */
export function documentedNames(): readonly string[] {
  return documentedWorkflows(apiMd);
}
