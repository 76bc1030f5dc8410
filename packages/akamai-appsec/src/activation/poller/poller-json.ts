import { type Issue, RequestValidationError } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type { ActivationInput } from '../../generated/models.js';
import { activationInputSchema } from '../../generated/schemas.js';
import { refuseOtherVersion, type StoredPoller } from '../../internal/stored-state.js';
import { isTime } from '../../values/time-of.js';
import type { ActivationExpectation } from '../expectation.js';

/** State from {@link ActivationPoller.toJSON} for {@link Activations.resume}. */
export interface ActivationPollerJson extends StoredPoller<'akamai.activation', ActivationInput> {
  /** The request, if creating the activation took long. */
  readonly statusId?: string;

  /** The activation, once it is known. */
  readonly activationId?: number;

  /** The content of the plan; absent without a plan. */
  readonly expects?: ActivationExpectation;

  /** `false` until the plan was checked: nothing was sent, so there is nothing to resume. */
  readonly isChecked?: false;
}

const expectationSchema: s.Schema<ActivationExpectation> = /* @__PURE__ */ s.define(() =>
  s.object({ previousVersion: s.optional(s.integer()), fingerprint: s.map(s.string()) }),
);

/** Checks state from another process. */
export function readActivationPollerJson(json: unknown): ActivationPollerJson {
  refuseOtherVersion(json, 'akamai.activation', 'activations.resume');
  const members = new Map<string, unknown>(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  const [type, startedAt, statusId, activationId] = ['type', 'startedAt', 'statusId', 'activationId'].map((name) =>
    members.get(name),
  );
  const request = activationInputSchema.safeParse(members.get('request'));
  const issues: Issue[] = request.success
    ? []
    : request.issues.map(({ pointer, message }) => ({ pointer: `/request${pointer}`, message }));
  if (type !== 'akamai.activation') issues.push({ pointer: '/type', message: 'must be akamai.activation' });
  if (!isTime(startedAt)) issues.push({ pointer: '/startedAt', message: 'must be an RFC 3339 time' });
  if (!isStatusId(statusId)) issues.push({ pointer: '/statusId', message: 'must be a string or absent' });
  if (!isActivationId(activationId)) issues.push({ pointer: '/activationId', message: 'must be a number or absent' });
  const expects = members.has('expects') ? expectationSchema.safeParse(members.get('expects')) : undefined;
  if (expects?.success === false)
    issues.push({ pointer: '/expects', message: 'must be the expectation of a plan or absent' });
  const isUnchecked = members.get('isChecked') === false;
  if (isUnchecked) issues.push({ pointer: '/isChecked', message: 'is false: the plan has not been checked yet' });
  const isValid = issues.length === 0 && request.success && isTime(startedAt);
  if (!isValid || !isStatusId(statusId) || !isActivationId(activationId)) {
    throw new RequestValidationError({
      vendor: 'akamai',
      operation: 'activations.resume',
      message: `activations.resume cannot read this JSON: ${issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`,
      hint: isUnchecked
        ? 'Nothing was sent. Activate the plan again: akamai.resumePlan(json).activate(params).'
        : 'Nothing was sent. Pass the parsed JSON of poller.toJSON().',
      issues,
    });
  }
  return {
    type: 'akamai.activation',
    version: 1,
    startedAt,
    request: request.data,
    ...(statusId !== undefined && { statusId }),
    ...(activationId !== undefined && { activationId }),
    ...(expects?.success === true && { expects: expects.data }),
  };
}

function isStatusId(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value !== '');
}

function isActivationId(value: unknown): value is number | undefined {
  return value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0);
}
