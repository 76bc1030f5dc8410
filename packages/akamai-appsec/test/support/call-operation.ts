import type { Operation } from '@edgeward/core';
import type { AkamaiAppSec } from '../../src/index.js';

/** Calls an operation through the public client, with a number in each place of its path. */
export function callOperation(akamai: AkamaiAppSec, { id, path }: Operation, body?: unknown): PromiseLike<unknown> {
  const names = id.split('.');
  const method = names.pop() ?? '';
  const target = names.reduce<object>((owner, name) => Reflect.get(owner, name), akamai);
  const parts = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const params = { ...Object.fromEntries(parts.map((name) => [name, 7])), ...(body !== undefined && { body }) };
  return Reflect.apply(Reflect.get(target, method), target, [params]);
}
