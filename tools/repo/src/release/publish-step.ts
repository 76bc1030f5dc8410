import { parse } from 'yaml';
import { isJsonObject } from '../json.ts';

/** Returns the commands of the step `Publish` of the release workflow, so a rehearsal runs the very same text. */
export function publishStep(workflow: string): string {
  const document: unknown = parse(workflow);
  const jobs = member(document, 'jobs');
  const steps = member(member(jobs, 'publish'), 'steps');
  const step = Array.isArray(steps) ? steps.filter(isJsonObject).find(({ name }) => name === 'Publish') : undefined;
  if (typeof step?.['run'] !== 'string') throw new Error('the job "publish" has no step "Publish" with commands');
  return step['run'];
}

function member(value: unknown, name: string): unknown {
  return isJsonObject(value) ? value[name] : undefined;
}
