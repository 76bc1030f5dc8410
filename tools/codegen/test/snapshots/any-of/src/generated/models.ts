// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A rule. */
export interface Rule {
  readonly value?: string | readonly string[] | undefined;

  /** Where it is, in one of two forms. */
  readonly link?: Link | string | undefined;

  readonly links?: readonly (Link | string)[] | undefined;
  readonly score?: number | undefined;
}

/** A link. */
export interface Link {
  readonly href: string;
}
