// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { UnknownVariant } from '@edgeward/core';

/** A rule. */
export interface Rule {
  readonly condition: Condition;
}

/** Body of {@link Rules.replace}: a {@link Rule}. */
export interface RuleInput {
  readonly condition: ConditionInput;
}

/** What a request must match. */
export type Condition = IpCondition | TokenCondition | AllCondition | UnknownVariant<'kind'>;

/** The request form of {@link Condition}. */
export type ConditionInput = IpCondition | TokenConditionInput | AllConditionInput | UnknownVariant<'kind'>;

/** Matches by address. */
export interface IpCondition {
  readonly kind: 'ip';
  readonly ips: readonly string[];
}

/** Matches by token. */
export interface TokenCondition {
  readonly kind: 'token';

  /** Redacted in errors and events. */
  readonly token: string;

  /** @readonly Assigned by the server. */
  readonly hits?: number | undefined;
}

/** The request form of {@link TokenCondition}. */
export interface TokenConditionInput {
  readonly kind: 'token';

  /** Redacted in errors and events. */
  readonly token: string;
}

/** Matches when every other condition does. */
export interface AllCondition {
  readonly kind: 'all-of';
  readonly conditions: readonly Condition[];
}

/** The request form of {@link AllCondition}. */
export interface AllConditionInput {
  readonly kind: 'all-of';
  readonly conditions: readonly ConditionInput[];
}
