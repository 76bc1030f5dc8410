// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A key. */
export interface Key {
  /**
   * Its identifier.
   *
   * @readonly Assigned by the server.
   */
  readonly keyId: string;

  /** @readonly Assigned by the server. */
  readonly created?: string | undefined;

  readonly label: string;
  readonly scope?: Scope | undefined;
}

/** Body of {@link Keys.create}: a {@link Key} without the members assigned by the server. */
export interface KeyInput {
  readonly label: string;

  /** Seconds that it is good for. */
  readonly lifetime: number;

  readonly scope?: Scope | undefined;
}

/** What a {@link Key} opens. */
export interface Scope {
  readonly doors: readonly string[];
}
