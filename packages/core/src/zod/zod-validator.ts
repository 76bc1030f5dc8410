import type { ZodType } from 'zod';
import type { Validator } from '../api/validation/validator.js';
import { pointerSegment } from '../internal/json-pointer.js';
import { checkMembers } from '../internal/options/check-options.js';
import { withMethods } from '../internal/options/option-types.js';
import { mostIssues } from '../schema/check-run.js';
import type { Issue } from '../schema/schema.js';
import { zodOf } from './to-zod.js';

const zodType = withMethods('a zod type', ['safeParse'], 'Pass them by operation id, for example customRules.get.');

/**
 * Makes a client check with zod, too: give it as the option `validator`. `schemas` hold responses to stricter zod types
 * of your own, by operation id; an id the client does not have does not compile, and the client refuses it.
 *
 * The client's own check runs first, so a response of the wrong shape costs no more than without zod. Values are passed
 * on as received: transforms and defaults of a zod type have no effect, and an asynchronous one is an issue.
 *
 * @example
 * ```ts
 * import { zodValidator } from '@edgeward/core/zod';
 * import * as z from 'zod';
 *
 * const Rule = z.looseObject({ id: z.number(), tag: z.array(z.string()).min(1) });
 * const validator = zodValidator({ 'customRules.get': Rule });
 * ```
 * @throws `ConfigurationError` A schema is no zod type.
 */
export function zodValidator<Id extends string = never>(
  schemas: { readonly [K in Id]: ZodType } = {} as { readonly [K in Id]: ZodType },
): Validator<Id> {
  const strict: ReadonlyMap<string, ZodType> = new Map(checkMembers<ZodType>('zodValidator', schemas, zodType, 0));
  return {
    operationIds: [...strict.keys()],
    check({ operation, direction, schema, value }) {
      const own = issuesOf(zodOf(schema['~node'], direction), value);
      const stricter = direction === 'response' ? strict.get(operation.id) : undefined;
      return stricter === undefined || own.length > 0 ? own : issuesOf(stricter, value);
    },
  };
}

function issuesOf(type: ZodType, value: unknown): readonly Issue[] {
  let result: ReturnType<ZodType['safeParse']>;
  try {
    result = type.safeParse(value);
  } catch {
    // The error may contain the value.
    return [{ pointer: '', message: 'could not be checked: the zod type is asynchronous, or threw an error' }];
  }
  return (result.error?.issues ?? []).slice(0, mostIssues).map(({ path, message }) => ({
    pointer: path.map(pointerSegment).join(''),
    message,
  }));
}
