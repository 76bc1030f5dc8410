/** The differences between two versions of a configuration, as JSON. */
export interface ConfigurationDiff {
  readonly configId: number;
  readonly configName?: string;

  /** The version compared with; 0 for nothing, if none is active. */
  readonly from: number;

  /** The version that is looked at. */
  readonly to: number;

  /** Every difference, in the order of the export; none where both versions protect alike. */
  readonly changes: readonly ConfigurationChange[];
}

/** One difference between the exports of two versions. */
export interface ConfigurationChange {
  readonly kind: 'added' | 'removed' | 'changed';

  /**
   * Where, as a JSON pointer (RFC 6901) into the export of the version that is looked at; into the other one for what
   * was removed.
   */
  readonly pointer: string;

  /**
   * Where, for readers: entities are named by what identifies them, not by their place in a list, for example
   * `matchTargets/websiteTargets[112231]/sequence`.
   */
  readonly path: string;

  /** The name of the entity it is part of, if it has one. */
  readonly name?: string;

  /**
   * Where, in words, if it is within an entity: `rate policy Login: burst threshold`, `attack group SQL in policy Shop`. Names come from the service
   * as they are; {@link diffText} and {@link diffMarkdown} make them safe to print.
   */
  readonly words?: string;

  /**
   * Whether it weakens the protection, or may: an action that lets more pass, a higher threshold, an exception, a
   * protection that is off. {@link Plan.activate} refuses such a change unless `allowWeaker` names it.
   */
  readonly weakens?: boolean;

  /**
   * Whose it is: `configuration` for custom rules, which every version shares that was never active, so nobody
   * changes them in one version alone.
   */
  readonly scope: 'version' | 'configuration';

  /** The old value; absent for an addition. */
  readonly before?: unknown;

  /** The new value; absent for a removal. */
  readonly after?: unknown;
}
