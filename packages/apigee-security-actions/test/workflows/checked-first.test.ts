import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import {
  ApigeeSecurityActions,
  isEdgewardError,
  isRequestValidationError,
  securityActionInput,
} from '../../src/index.js';
import { fakeWith, operationsOf, stored } from '../support/actions.js';

const from = stored('block');
const headers = Array.from({ length: 6 }, (_, index) => ({ name: `x-${index}`, value: '1' }));

/** Requested members that no call can send. */
const malformed: Readonly<Record<string, object>> = {
  'a status that is an object': { deny: { responseCode: {} } },
  'six headers': { deny: undefined, flag: { headers } },
  'a description that is a number': { description: 7 },
  'a description that is null': { description: null },
  'one address instead of a list': { conditionConfig: { ipAddressRanges: '192.0.2.1' } },
  'an address that is null': { conditionConfig: { ipAddressRanges: [null] } },
  'proxies that are a text': { apiProxies: 'orders' },
  'an unknown member that JSON cannot hold': { confidence: 1n },
};

describe.each(Object.entries(malformed))('%s', (_name, members) => {
  it.each(['modify', 'upsert'] as const)('is refused by %s before the action is disabled', async (workflow) => {
    const fake = fakeWith(from);
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const to = { ...from, state: 'DISABLED', ...members };
    const { name: _n, createTime: _c, updateTime: _u, ...body } = to;
    const params = workflow === 'modify' ? { from, to } : { securityActionId: 'block', body };
    const method: unknown = Reflect.get(securityActions, workflow);
    const error = await failureOf(Promise.resolve(Reflect.apply(Object(method), securityActions, [params])));
    expect(error).toSatisfy(isEdgewardError);
    expect(error).toMatchObject({ mayHaveApplied: false });
    expect(operationsOf(fake)).toEqual([]);
    expect(fake.state.securityActions.get('block')).toEqual(from);
  });
});

it('the error of modify names the member of `to`', async () => {
  const { securityActions } = new ApigeeSecurityActions(fakeWith(from).clientOptions);
  const to = { ...from, state: 'DISABLED', deny: undefined, flag: { headers } };
  const error = await failureOf(securityActions.modify({ from, to }));
  expect(error).toSatisfy(isRequestValidationError);
  expect(error).toMatchObject({ operation: 'securityActions.modify', issues: [{ pointer: '/to/flag/headers' }] });
});

it('a check of your own refuses the update before the action is disabled', async () => {
  const fake = fakeWith(from);
  const validator = {
    check: ({ operation, direction }: { operation: { id: string }; direction: string }) =>
      operation.id === 'securityActions.update' && direction === 'request'
        ? [{ pointer: '/description', message: 'needs a ticket' }]
        : [],
  };
  const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, validator });
  const to = { ...from, state: 'DISABLED', description: 'No ticket' };
  expect(await failureOf(securityActions.modify({ from, to }))).toMatchObject({
    issues: [{ pointer: '/to/description', message: 'needs a ticket' }],
  });
  const error = await failureOf(securityActions.upsert({ securityActionId: 'block', body: securityActionInput(to) }));
  expect(error).toSatisfy(isRequestValidationError);
  expect(operationsOf(fake)).not.toContain('disable');
});
