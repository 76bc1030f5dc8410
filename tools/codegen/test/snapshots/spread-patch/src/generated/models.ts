// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A rule. */
export interface Rule {
  /** @readonly Assigned by the server. */
  readonly name: string;

  readonly label?: string | undefined;
  readonly allow?: boolean | undefined;
  readonly deny?: number | undefined;
}

/**
 * What {@link Rules.update} accepts.
 *
 * At most one of `allow` and `deny` may be present.
 */
export interface RulePatch {
  readonly label?: string | undefined;
  readonly allow?: boolean | undefined;
  readonly deny?: number | undefined;
}
