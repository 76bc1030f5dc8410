import type { CallOptions } from '../api/call-options.js';
import { addContext, isEdgewardError } from '../errors/edgeward-error.js';
import { RequestValidationError } from '../errors/validation.js';
import { checkOptions } from '../internal/options/check-options.js';
import { callOptionTypes } from '../internal/options/client-option-types.js';
import { isOptionsObject } from '../internal/options/kind-of.js';
import { ownParams } from '../internal/own-copy.js';
import { encodeBody } from '../schema/encode.js';
import { issuesText } from '../schema/issue-text.js';
import type { Issue, Schema } from '../schema/schema.js';
import { validate } from '../schema/validate.js';
import type { WorkflowContext } from './partial-failure.js';

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

/** The vendor of a workflow, and its name as an operation. */
type WorkflowName = Pick<WorkflowContext, 'vendor' | 'operation'>;

/** Checks the options of a workflow that has only those of a call. */
export function callOptionsOf({ vendor, operation }: WorkflowName, given: CallOptions | undefined): CallOptions {
  return checkOptions({ owner: operation, vendor }, given, callOptionTypes);
}

/**
 * Copies the parameters of a workflow, because the caller may change them while it runs. Rejects anything but an object:
 * a JavaScript program may pass it.
 */
export function demandParams<Params>({ vendor, operation }: WorkflowName, params: Params): Params {
  if (!isOptionsObject(params)) {
    throw refusedParams({ vendor, operation }, [{ pointer: '', message: 'must be an object' }]);
  }
  try {
    return ownParams(params);
  } catch (error) {
    if (isEdgewardError(error)) addContext(error, { vendor, operation });
    throw error;
  }
}

/** Creates the error of a workflow rejecting its parameters before its first request. */
export function refusedParams(
  { vendor, operation }: WorkflowName,
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
