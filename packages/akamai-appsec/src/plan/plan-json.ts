import { createHash } from 'node:crypto';
import type { Issue } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type { ConfigurationChange, ConfigurationDiff } from '../diff/configuration-diff.js';
import { stableJson } from '../internal/stable-json.js';
import { refuseOtherVersion, unreadableState } from '../internal/stored-state.js';
import { isTime } from '../values/time-of.js';
import type { Fingerprint } from './fingerprint.js';
import type { LiveVersions, Network } from './versions/versions-overview.js';

/** State from {@link Plan.toJSON} for `AkamaiAppSec.resumePlan`. It has no credentials. */
export interface PlanJson {
  readonly type: 'akamai.plan';

  /** Version of this form. */
  readonly version: 1;

  /** When it was made, RFC 3339. */
  readonly plannedAt: string;
  readonly configId: number;

  /** The version it would activate. */
  readonly versionNumber: number;

  /** Whether the plan has made the version itself. */
  readonly isOwnDraft: boolean;

  /** The network of the plan; absent if the plan is for both networks. */
  readonly network?: Network;

  /** The versions in force when it was made. */
  readonly live: LiveVersions;

  /** A hash of each section of the version's export. */
  readonly fingerprint: Fingerprint;

  /** Paths, below the version, of settings compared in addition to the exports. */
  readonly unexported?: readonly string[];

  /** The differences from the base version. */
  readonly diff: ConfigurationDiff;

  /** Further diffs of {@link Plan.compareWith}. */
  readonly compared?: Readonly<Partial<Record<Network, ConfigurationDiff>>>;

  /** A hash over all of the above: an edit of the JSON shows. It is no signature. */
  readonly hash: string;
}

/** A plan before it is sealed with a hash. */
export type UnsealedPlan = Omit<PlanJson, 'hash'>;

const changeSchema: s.Schema<ConfigurationChange> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.anyOf(s.literal('added'), s.literal('removed'), s.literal('changed')),
    pointer: s.string(),
    path: s.string(),
    name: s.optional(s.string()),
    words: s.optional(s.string()),
    weakens: s.optional(s.boolean()),
    scope: s.anyOf(s.literal('version'), s.literal('configuration')),
    before: s.optional(s.unknown()),
    after: s.optional(s.unknown()),
  }),
);

const diffSchema: s.Schema<ConfigurationDiff> = /* @__PURE__ */ s.define(() =>
  s.object({
    configId: s.integer(),
    configName: s.optional(s.string()),
    from: s.integer({ minimum: 0 }),
    to: s.integer({ minimum: 0 }),
    changes: s.array(changeSchema),
  }),
);

/** The version is checked before. */
const planSchema: s.Schema<Omit<PlanJson, 'version'>> = /* @__PURE__ */ s.define(() =>
  s.object({
    type: s.literal('akamai.plan'),
    plannedAt: s.string(),
    configId: s.integer({ minimum: 0 }),
    versionNumber: s.integer({ minimum: 0 }),
    isOwnDraft: s.boolean(),
    network: s.optional(s.anyOf(s.literal('STAGING'), s.literal('PRODUCTION'))),
    live: s.object({ STAGING: s.optional(s.integer()), PRODUCTION: s.optional(s.integer()) }),
    fingerprint: s.map(s.string()),
    unexported: s.optional(s.array(s.string())),
    diff: diffSchema,
    compared: s.optional(s.object({ STAGING: s.optional(diffSchema), PRODUCTION: s.optional(diffSchema) })),
    hash: s.string(),
  }),
);

/** Adds the hash over the reviewed content of a plan. */
export function sealed(plan: UnsealedPlan): PlanJson {
  return { ...plan, hash: hashOf(plan) };
}

/** Checks state from another process: its form, its hash, and its numbers against one another. */
export function readPlanJson(json: unknown): PlanJson {
  refuseOtherVersion(json, 'akamai.plan', 'resumePlan');
  const read = planSchema.safeParse(json);
  const issues = read.success ? contradictions({ ...read.data, version: 1 }) : read.issues;
  if (read.success && issues.length === 0) return { ...read.data, version: 1 };
  throw unreadableState('resumePlan', issues, 'Pass the parsed and unchanged JSON of plan.toJSON().');
}

function contradictions(plan: PlanJson): readonly Issue[] {
  const { plannedAt, configId, versionNumber, isOwnDraft, network, live, diff, compared = {} } = plan;
  const { hash, ...unsealed } = plan;
  const issues: Issue[] = [];
  const refuse = (isWrong: boolean, pointer: string, message: string): void => {
    if (isWrong) issues.push({ pointer, message });
  };
  refuse(!isTime(plannedAt), '/plannedAt', 'must be an RFC 3339 time');
  for (const [pointer, of] of [['/diff', diff] as const, ...comparisonsOf(compared)]) {
    refuse(of.configId !== configId, `${pointer}/configId`, `must be ${configId}, the configuration of the plan`);
    refuse(of.to !== versionNumber, `${pointer}/to`, `must be ${versionNumber}, the version of the plan`);
  }
  refuse(diff.from === diff.to, '/diff/from', 'must differ from the version of the plan');
  refuse(isOwnDraft && diff.from > versionNumber, '/diff/from', 'must be older than its clone');
  refuse(
    isOwnDraft && Object.values(live).includes(versionNumber),
    '/live',
    'must not contain the version created by the plan',
  );
  refuse(
    network !== undefined && live[network] !== diff.from,
    '/diff/from',
    `must be the active version on ${network}`,
  );
  refuse(hash !== hashOf(unsealed), '/hash', 'does not match: the plan was changed after it was stored');
  return issues;
}

function comparisonsOf(compared: NonNullable<PlanJson['compared']>): readonly (readonly [string, ConfigurationDiff])[] {
  return Object.entries(compared).flatMap(([network, diff]) => (diff ? [[`/compared/${network}`, diff] as const] : []));
}

function hashOf(plan: UnsealedPlan): string {
  return createHash('sha256').update(stableJson(plan)).digest('base64url');
}
