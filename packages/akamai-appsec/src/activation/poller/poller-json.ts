import * as s from '@edgeward/core/schema';
import type { ActivationInput } from '../../generated/models.js';
import { activationInputSchema } from '../../generated/schemas.js';
import { isJson } from '../../internal/json.js';
import { refuseOtherVersion, type StoredPoller, unreadableState } from '../../internal/stored-state.js';
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

/** The version is checked before. */
const schema: s.Schema<Omit<ActivationPollerJson, 'version' | 'isChecked'>> = /* @__PURE__ */ s.define(() =>
  s.object({
    type: s.literal('akamai.activation'),
    startedAt: s.string(),
    request: activationInputSchema,
    statusId: s.optional(s.string({ minLength: 1 })),
    activationId: s.optional(s.integer({ minimum: 0 })),
    expects: s.optional(s.object({ previousVersion: s.optional(s.integer()), fingerprint: s.map(s.string()) })),
  }),
);

/** Checks state from another process. */
export function readActivationPollerJson(json: unknown): ActivationPollerJson {
  refuseOtherVersion(json, 'akamai.activation', 'activations.resume');
  const read = schema.safeParse(json);
  const issues = read.success ? [] : [...read.issues];
  if (read.success && !isTime(read.data.startedAt)) {
    issues.push({ pointer: '/startedAt', message: 'must be an RFC 3339 time' });
  }
  const isUnchecked = isJson(json) && json['isChecked'] === false;
  if (isUnchecked) issues.push({ pointer: '/isChecked', message: 'is false: the plan has not been checked yet' });
  if (read.success && issues.length === 0) return { ...read.data, version: 1 };
  const hint = isUnchecked
    ? 'Activate the plan again: akamai.resumePlan(json).activate(params).'
    : 'Pass the parsed JSON of poller.toJSON().';
  throw unreadableState('activations.resume', issues, hint);
}
