import {
  ApigeeSecurityActions,
  type ClientEvent,
  isRequestValidationError,
  isResponseValidationError,
} from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { securityActionInputSchema, securityActionSchema } from '@edgeward/apigee-security-actions/zod';
import { zodValidator } from '@edgeward/core/zod';
import { failureOf } from '@edgeward/test-support';
import { expect, test } from 'vitest';
import * as z from 'zod';

const body = { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.1'] } };

async function fakeWithAction(): Promise<ReturnType<typeof createFakeApigeeSecurityActions>> {
  const fake = createFakeApigeeSecurityActions();
  await new ApigeeSecurityActions(fake.clientOptions).securityActions.create({ securityActionId: 'a', body });
  return fake;
}

test('a model is a zod type for answers, and one for requests', () => {
  const action = { name: 'a', state: 'PAUSED', riskScore: 7 };
  expect(securityActionSchema.parse(action)).toEqual(action);
  expect(securityActionSchema.safeParse({ ...action, name: 7 }).success).toBe(false);
  expect(securityActionInputSchema.safeParse(body).success).toBe(true);
  expect(securityActionInputSchema.safeParse({ ...body, flag: {} }).success).toBe(false);
});

test('a stricter zod type refuses a response that the client accepts', async () => {
  const fake = await fakeWithAction();
  const validator = zodValidator({ 'securityActions.get': z.looseObject({ state: z.literal('DISABLED') }) });
  const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, validator });
  const failure = await failureOf(apigee.securityActions.get({ securityActionId: 'a' }));
  expect(isResponseValidationError(failure)).toBe(true);
  expect(failure).toMatchObject({ issues: [{ pointer: '/state' }] });
});

test('the validation mode warn reports a stricter zod type as drift, and keeps the value', async () => {
  const fake = await fakeWithAction();
  const events: ClientEvent[] = [];
  const Shouted = z.looseObject({ state: z.string().transform((text) => `${text}!`), ttl: z.string() });
  const apigee = new ApigeeSecurityActions({
    ...fake.clientOptions,
    validator: zodValidator({ 'securityActions.get': Shouted }),
    validation: 'warn',
    onEvent: (event) => void events.push(event),
  });
  expect(await apigee.securityActions.get({ securityActionId: 'a' })).toMatchObject({ state: 'ENABLED' });
  const drift = events.find(({ type }) => type === 'drift');
  expect(drift).toMatchObject({ differences: [{ pointer: '/ttl', kind: 'wrong-shape' }] });
});

test('a zod type that has to wait is an issue, not a crash', async () => {
  const fake = await fakeWithAction();
  const slow = z.looseObject({}).refine(async () => true);
  const apigee = new ApigeeSecurityActions({
    ...fake.clientOptions,
    validator: zodValidator({ 'securityActions.get': slow }),
  });
  const failure = await failureOf(apigee.securityActions.get({ securityActionId: 'a' }));
  expect(failure).toMatchObject({ issues: [{ message: expect.stringContaining('could not be checked') }] });
});

test('a validator that refuses a body keeps it from being sent', async () => {
  const fake = createFakeApigeeSecurityActions();
  const validator = { check: () => [{ pointer: '/state', message: 'is not allowed on Fridays' }] };
  const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, validator });
  const failure = await failureOf(apigee.securityActions.create({ securityActionId: 'a', body }));
  expect(isRequestValidationError(failure)).toBe(true);
  expect(failure.message).toContain('/body/state is not allowed on Fridays');
  expect(fake.requests).toEqual([]);
});

test('a validator is not called for a request rejected by the client itself', async () => {
  const fake = createFakeApigeeSecurityActions();
  let asked = 0;
  const validator = {
    check: () => {
      asked += 1;
      return [];
    },
  };
  const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, validator });
  // A program without types can do things refused by the type checker.
  const wrong = { ...body, state: 7 } as unknown as typeof body;
  await failureOf(apigee.securityActions.create({ securityActionId: 'a', body: wrong }));
  expect(asked).toBe(0);
  expect(() => new ApigeeSecurityActions({ ...fake.clientOptions, validator: {} as typeof validator })).toThrow(
    /validator/,
  );
});
