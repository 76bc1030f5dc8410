import type { Member, Model } from '../ir/models.ts';
import { asMap, closedMap, demanded, type Located, type LocatedMap, member } from '../read/located.ts';
import { SpecError } from '../read/spec-error.ts';
import { componentName } from './types.ts';

/** Returns the members of a model; none if it is no object. */
export function membersOfModel(name: string, models: readonly Model[]): readonly Member[] {
  const model = models.find((candidate) => candidate.name === name);
  return model?.kind === 'object' ? model.members : [];
}

/** Reads the name of the model a body or an answer is. */
export function jsonModel(
  node: Located,
  models: readonly Model[],
  kinds: readonly Model['kind'][] = ['object'],
  items?: LocatedMap,
): string {
  const json = closedMap(node, 'a media type', ['schema']);
  const schema = items ?? asMap(demanded(json, 'a media type', 'schema'), 'the schema of a body');
  const ref = member(schema, '$ref');
  if (ref === undefined) {
    throw new SpecError(schema.at, 'a body must be named: put it under components/schemas and use a $ref');
  }
  closedMap(schema, 'the schema of a body', ['$ref']);
  const name = componentName(ref, 'schemas', (candidate) => models.some((model) => model.name === candidate));
  if (!models.some((model) => model.name === name && kinds.includes(model.kind))) {
    throw new SpecError(ref.at, `the body \`${name}\` must be an object`);
  }
  return name;
}
