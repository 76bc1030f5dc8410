import type { Operation } from '@edgeward/core';
import { bodyOf, isListParam } from '../canary/sample.ts';
import type { Params, Sweep } from './sweep.ts';

/** Makes the required parameters of a call, with a sample unless the sweep has a better value. */
export function paramsOf(operation: Operation, { common, params }: Sweep): Params {
  const { id, path, requiredQuery = [], clientParams = [], body } = operation;
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const needed = [...inPath, ...requiredQuery].filter((name) => !clientParams.includes(name));
  return {
    ...Object.fromEntries(
      needed.map((name) => [name, common[name] ?? (isListParam(operation, name) ? ['sample'] : 'sample')]),
    ),
    ...(body !== undefined && { body: bodyOf(operation) }),
    ...params[id],
  };
}
