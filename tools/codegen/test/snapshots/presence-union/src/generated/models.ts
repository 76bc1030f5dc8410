// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/**
 * A rule.
 *
 * Exactly one of `allow` and `deny` is present; none of them means a kind that this version does not know. At most one
 * of `until` and `seconds` is present.
 */
export interface Rule {
  readonly label: string;
  readonly allow?: Allow | undefined;

  /** The status to deny with. */
  readonly deny?: number | undefined;

  readonly until?: string | undefined;
  readonly seconds?: number | undefined;
}

/** The members of {@link RuleInput} that do not exclude each other. */
export interface RuleInputBase {
  readonly label: string;
}

/**
 * What {@link Rules.create} accepts: a {@link Rule}.
 *
 * Exactly one of `allow` and `deny` must be present. At most one of `until` and `seconds` may be present.
 */
export type RuleInput = RuleInputBase &
  (
    | {
        readonly allow: Allow;
        readonly deny?: never;
      }
    | {
        readonly allow?: never;
        /** The status to deny with. */
        readonly deny: number;
      }
  ) &
  (
    | {
        readonly until?: string | undefined;
        readonly seconds?: never;
      }
    | {
        readonly until?: never;
        readonly seconds?: number | undefined;
      }
  );

/** Lets requests through. It has no members. */
export type Allow = Readonly<Record<string, never>>;
