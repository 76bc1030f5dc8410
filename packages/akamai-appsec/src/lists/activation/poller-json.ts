import { refusedParams } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import { refuseOtherVersion, type StoredPoller } from '../../internal/stored-state.js';
import { isTime } from '../../values/time-of.js';

/** The request of a list activation. */
export interface ListActivationRequest {
  readonly kind: 'networkLists' | 'clientLists';
  readonly listId: string;
  readonly network: 'STAGING' | 'PRODUCTION';
  readonly action: 'ACTIVATE' | 'DEACTIVATE';
  readonly comments?: string;
  readonly notificationRecipients?: readonly string[];
}

/** State from {@link ListActivationPoller.toJSON} for `resume`. */
export interface ListActivationJson extends StoredPoller<'akamai.listActivation', ListActivationRequest> {
  /** The newest version at the time of the request, once read. */
  readonly expectedVersion?: number;

  /** Whether a request was sent and may have been accepted. */
  readonly sent?: boolean;

  /** Whether the service is known to have taken the request. */
  readonly started?: boolean;

  /** The activation, once the service has named it. */
  readonly activationId?: number;

  /** The version going live, once known. */
  readonly listVersion?: number;
}

/** The version is checked before. */
const schema: s.Schema<Omit<ListActivationJson, 'version'>> = /* @__PURE__ */ s.define(() =>
  s.object({
    type: s.literal('akamai.listActivation'),
    startedAt: s.string(),
    request: s.object({
      kind: s.anyOf(s.literal('networkLists'), s.literal('clientLists')),
      listId: s.string({ minLength: 1 }),
      network: s.anyOf(s.literal('STAGING'), s.literal('PRODUCTION')),
      action: s.anyOf(s.literal('ACTIVATE'), s.literal('DEACTIVATE')),
      comments: s.optional(s.string()),
      notificationRecipients: s.optional(s.array(s.string())),
    }),
    expectedVersion: s.optional(s.integer()),
    sent: s.optional(s.boolean()),
    started: s.optional(s.boolean()),
    activationId: s.optional(s.integer()),
    listVersion: s.optional(s.integer()),
  }),
);

/** Checks state from another process. */
export function readListActivationJson(json: unknown, kind: ListActivationRequest['kind']): ListActivationJson {
  refuseOtherVersion(json, 'akamai.listActivation', `${kind}.resume`);
  const read = schema.safeParse(json);
  const issues = read.success ? [] : [...read.issues];
  // A network list can only be activated, and the run would do that.
  if (kind === 'networkLists' && read.success && read.data.request.action !== 'ACTIVATE') {
    issues.push({ pointer: '/request/action', message: 'must be ACTIVATE' });
  }
  if (read.success && read.data.request.kind !== kind)
    issues.push({ pointer: '/request/kind', message: `must be ${kind}` });
  if (read.success && !isTime(read.data.startedAt)) {
    issues.push({ pointer: '/startedAt', message: 'must be an RFC 3339 time' });
  }
  if (read.success && issues.length === 0) return structuredClone({ ...read.data, version: 1 });
  const hint = 'Nothing was sent. Pass the parsed JSON of poller.toJSON().';
  throw refusedParams({ vendor: 'akamai', operation: `${kind}.resume` }, issues, hint);
}
