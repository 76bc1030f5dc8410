import { parse } from 'yaml';
import { isJsonObject } from '../json.ts';

/** Returns the commands of the step `Publish` of the release workflow, so that a rehearsal runs the very same text. */
export function publishStep(workflow: string): string {
  const steps: unknown = parse(workflow)?.jobs?.publish?.steps;
  const step = Array.isArray(steps) ? steps.filter(isJsonObject).find(({ name }) => name === 'Publish') : undefined;
  if (typeof step?.['run'] !== 'string') throw new Error('the job "publish" has no step "Publish" with commands');
  return step['run'];
}
