import { RequestValidationError } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import { isTime } from '../activation/poller-json.js';
import type { ConfigurationChange, ConfigurationDiff } from '../diff/configuration-diff.js';
import type { Fingerprint } from './fingerprint.js';
import type { LiveVersions, Network } from './versions-overview.js';

/** What {@link Plan.toJSON} returns and {@link AkamaiAppSec.resumePlan} takes. It has no credentials. */
export interface PlanJson {
  readonly type: 'akamai.plan';

  /** When it was made, RFC 3339. */
  readonly plannedAt: string;
  readonly configId: number;

  /** The version that it would activate. */
  readonly versionNumber: number;

  /** Whether the plan has made the version itself. */
  readonly isOwnDraft: boolean;

  /** The only network that it is for; absent where it is for both. */
  readonly network?: Network;

  /** What was in force when it was made. */
  readonly live: LiveVersions;

  /** A hash of each section of the version's export. */
  readonly fingerprint: Fingerprint;
  readonly diff: ConfigurationDiff;
}

const changeSchema: s.Schema<ConfigurationChange> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.anyOf(s.literal('added'), s.literal('removed'), s.literal('changed')),
    pointer: s.string(),
    path: s.string(),
    name: s.optional(s.string()),
    scope: s.anyOf(s.literal('version'), s.literal('configuration')),
    before: s.optional(s.unknown()),
    after: s.optional(s.unknown()),
  }),
);

const planSchema: s.Schema<PlanJson> = /* @__PURE__ */ s.define(() =>
  s.object({
    type: s.literal('akamai.plan'),
    plannedAt: s.string(),
    configId: s.integer({ minimum: 0 }),
    versionNumber: s.integer({ minimum: 0 }),
    isOwnDraft: s.boolean(),
    network: s.optional(s.anyOf(s.literal('STAGING'), s.literal('PRODUCTION'))),
    live: s.object({ STAGING: s.optional(s.integer()), PRODUCTION: s.optional(s.integer()) }),
    fingerprint: s.map(s.string()),
    diff: s.object({
      configId: s.integer(),
      configName: s.optional(s.string()),
      from: s.integer(),
      to: s.integer(),
      changes: s.array(changeSchema),
    }),
  }),
);

/** Checks what another process stored. */
export function readPlanJson(json: unknown): PlanJson {
  const read = planSchema.safeParse(json);
  if (read.success && isTime(read.data.plannedAt)) return read.data;
  const issues = read.success ? [{ pointer: '/plannedAt', message: 'must be a time, RFC 3339' }] : read.issues;
  throw new RequestValidationError({
    vendor: 'akamai',
    operation: 'resumePlan',
    message: `resumePlan cannot read this: ${issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`,
    hint: 'Give what plan.toJSON() returned, parsed. Nothing was sent.',
    issues,
  });
}
