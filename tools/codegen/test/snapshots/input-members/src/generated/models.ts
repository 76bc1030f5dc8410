// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A target. */
export interface Target {
  /** Assigned when it is created; changes repeat it. */
  readonly targetId: number;

  readonly label: string;
  readonly host?: string | undefined;
}

/** Body of {@link Targets.create}: a {@link Target}. */
export interface TargetInput {
  /** Assigned when it is created; changes repeat it. */
  readonly targetId?: number | undefined;

  readonly label: string;
  readonly host: string;
}
