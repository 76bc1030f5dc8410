import { expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';

it('effects are those of the worst that each operation can do', () => {
  expect(Object.fromEntries(operations.map(({ id, effect }) => [id, effect]))).toEqual({
    'ownership.get': 'read',
    'events.list': 'read',
    'events.update': 'write',
    'apiAccess.create': 'write',
    'bgpProtections.list': 'read',
    'bgpProtections.get': 'read',
    'bgpProtections.create': 'write',
    'bgpProtections.update': 'destroy',
    'bgpProtections.delete': 'destroy',
    'ddosDestinations.list': 'read',
    'ddosDestinations.get': 'read',
  });
});
