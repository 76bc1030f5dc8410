import type { Operation } from '@edgeward/core';
import type { AkamaiAppSec } from '../../src/index.js';

/** Calls an operation through the public client, with a number in each place of its path. */
export function callOperation(akamai: AkamaiAppSec, { id, path }: Operation, body?: unknown): PromiseLike<unknown> {
  const [resource = '', method = ''] = id.split('.');
  const target: object = Reflect.get(akamai, resource);
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const params = { ...Object.fromEntries(names.map((name) => [name, 7])), ...(body !== undefined && { body }) };
  return Reflect.apply(Reflect.get(target, method), target, [params]);
}
