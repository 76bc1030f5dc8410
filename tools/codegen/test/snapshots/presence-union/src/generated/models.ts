// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/**
 * A rule.
 *
 * Exactly one of `allow` and `deny` is present; none if the kind is unknown to this version. At most one of `until` and
 * `seconds` is present.
 */
export interface Rule {
  readonly label: string;
  readonly allow?: Allow | undefined;

  /** The status to deny with. */
  readonly deny?: number | undefined;

  readonly until?: string | undefined;
  readonly seconds?: number | undefined;
}

/** The members common to all alternatives of {@link RuleInput}. */
export interface RuleInputBase {
  readonly label: string;
}

/**
 * Body of {@link Rules.create}: a {@link Rule}.
 *
 * Exactly one of `allow` and `deny` must be present. At most one of `until` and `seconds` may be present.
 */
export type RuleInput = RuleInputBase &
  (
    | {
        readonly allow: Allow;
        readonly deny?: undefined;
      }
    | {
        readonly allow?: undefined;
        /** The status to deny with. */
        readonly deny: number;
      }
  ) &
  (
    | {
        readonly until?: string | undefined;
        readonly seconds?: undefined;
      }
    | {
        readonly until?: undefined;
        readonly seconds?: number | undefined;
      }
  );

/** Lets requests through. It has no members. */
export type Allow = Readonly<Record<string, never>>;
