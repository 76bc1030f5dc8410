import type { Model } from '../ir/models.ts';
import type { Source } from '../ir.ts';
import type { LocatedMap } from '../read/located.ts';

/** The parts of the document referenced by operations. */
export interface Shared {
  readonly models: readonly Model[];
  readonly parameters: LocatedMap | undefined;
  readonly responses: LocatedMap | undefined;
  readonly rejectedBeforeExecution: readonly number[];

  /** Whether the fragments of paths are sent in the query. */
  readonly fragmentInQuery: boolean;
  readonly source: Source | undefined;
}
