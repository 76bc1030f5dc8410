import {
  ApigeeSecurityActions,
  type ApigeeSecurityActionsOptions,
  type SecurityAction,
} from '@edgeward/apigee-security-actions';
import { securityActionSchema } from '@edgeward/apigee-security-actions/zod';
import { zodValidator } from '@edgeward/core/zod';
import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';

declare const options: ApigeeSecurityActionsOptions;
const strict = z.looseObject({ name: z.string() });

test('every model is a zod type of itself', () => {
  expectTypeOf(securityActionSchema).toExtend<z.ZodType<SecurityAction>>();
  expectTypeOf<z.infer<typeof securityActionSchema>>().toEqualTypeOf<SecurityAction>();
});

test('a client accepts a typed zod validator only for its own operations', () => {
  expectTypeOf(new ApigeeSecurityActions({ ...options, validator: zodValidator() })).toExtend<ApigeeSecurityActions>();
  new ApigeeSecurityActions({ ...options, validator: zodValidator({ 'securityActions.get': strict }) });
  // @ts-expect-error there is no such operation
  new ApigeeSecurityActions({ ...options, validator: zodValidator({ 'securityActions.gets': strict }) });
  const both = { 'securityActions.get': strict, 'securityActions.gets': strict };
  // @ts-expect-error one of them is no operation
  new ApigeeSecurityActions({ ...options, validator: zodValidator(both) });
});
