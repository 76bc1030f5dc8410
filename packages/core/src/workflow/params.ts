import { RequestValidationError } from '../errors/validation.js';
import { isOptionsObject } from '../internal/options/kind-of.js';
import { encodeBody } from '../schema/encode.js';
import { issuesText } from '../schema/issue-text.js';
import type { Issue, Schema } from '../schema/schema.js';
import { validate } from '../schema/validate.js';

/**
 * Lists the issues for which a call would reject a body, without sending it. Workflows use it to check every body
 * before their first request. `at` is the JSON pointer of the body.
 */
export function bodyIssues(schema: Schema<unknown>, body: unknown, at: string = '/body'): readonly Issue[] {
  const issues = validate(schema['~node'], encodeBody(schema['~node'], body), 'request');
  return issues.map((issue) => ({ ...issue, pointer: at + issue.pointer }));
}

/** Lists the members of `rest` as unknown parameters, for misspellings in JavaScript programs. */
export function unknownParams(rest: object): readonly Issue[] {
  return Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [{ pointer: `/${name}`, message: 'is not a parameter' }],
  );
}

/** Rejects workflow parameters other than an object, which a JavaScript program may pass. */
export function demandParams(
  { vendor, operation }: { readonly vendor: string; readonly operation: string },
  params: unknown,
): void {
  if (isOptionsObject(params)) return;
  throw refusedParams({ vendor, operation }, [{ pointer: '', message: 'must be an object' }]);
}

/** Creates the error of a workflow rejecting its parameters before its first request. */
export function refusedParams(
  { vendor, operation }: { readonly vendor: string; readonly operation: string },
  issues: readonly Issue[],
  hint: string = 'See `issues` for each invalid parameter.',
): RequestValidationError {
  return new RequestValidationError({
    vendor,
    operation,
    message: `${operation} changed nothing: ${issuesText(issues, 'the parameters')}`,
    hint,
    issues,
  });
}
