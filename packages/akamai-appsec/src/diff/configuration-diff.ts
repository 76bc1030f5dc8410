/** The differences between two versions of a configuration, as JSON. */
export interface ConfigurationDiff {
  readonly configId: number;
  readonly configName?: string;

  /** The version to compare with; 0 if no version is active, so everything counts as added. */
  readonly from: number;

  /** The version to review. */
  readonly to: number;

  /** Every difference, in the order of the export; empty if both versions protect alike. */
  readonly changes: readonly ConfigurationChange[];
}

/** One difference between the exports of two versions. */
export interface ConfigurationChange {
  readonly kind: 'added' | 'removed' | 'changed';

  /** JSON pointer (RFC 6901) into the export of `to`; for removals, into the export of `from`. */
  readonly pointer: string;

  /**
   * Readable location, with entities by id instead of list index, for example
   * `matchTargets/websiteTargets[112231]/sequence`.
   */
  readonly path: string;

  /** The name of the changed entity, if it has one. */
  readonly name?: string;

  /**
   * Location within an entity in words: `rate policy Login: burst threshold`, `attack group SQL in policy Shop`. Names
   * come from the service: with punctuation, they are quoted; if two entities share one, their ids follow it. {@link
   * diffText} and {@link diffMarkdown} make them safe to print.
   */
  readonly words?: string;

  /**
   * Whether the change weakens the protection, or may: a more permissive action, a higher threshold, an exception, a
   * disabled protection. {@link Plan.activate} rejects it unless `allowWeaker` lists it.
   */
  readonly weakens?: boolean;

  /**
   * `configuration` for custom rules: all versions never activated share them, so they cannot be changed in one version
   * alone.
   */
  readonly scope: 'version' | 'configuration';

  /** The old value; absent for an addition. */
  readonly before?: unknown;

  /** The new value; absent for a removal. */
  readonly after?: unknown;
}
