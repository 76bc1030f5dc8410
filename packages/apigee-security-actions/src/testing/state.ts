import type { SecurityAction, SecurityActionsConfig } from '../generated/models.js';
import { securityActionId } from '../values/security-action-id.js';

/**
 * The seed of an environment of the fake. Only the names of its members are checked, and it is answered as it
 * stands.
 */
export interface EnvironmentSeed {
  /** Default: the fake's own. */
  readonly organization?: string;

  /** Default: the fake's own. */
  readonly environment?: string;

  /** Actions by the last segment of their `name`. */
  readonly securityActions?: readonly SecurityAction[];

  /** Whether actions are enforced at all. */
  readonly enforcement?: SecurityActionsConfig;
}

/** The state of an environment of the fake; tests may read and change it. */
export interface EnvironmentState {
  /** Actions by id. */
  readonly securityActions: Map<string, SecurityAction>;
  enforcement: SecurityActionsConfig;
}

/** Builds the state of the environment `parent`, for example `organizations/acme/environments/prod`. */
export function environmentState(
  parent: string,
  { securityActions = [], enforcement }: EnvironmentSeed,
): EnvironmentState {
  return {
    securityActions: new Map(
      securityActions.map((action) => {
        const id = securityActionId(action);
        if (id === undefined) throw new TypeError('A seeded security action needs a name');
        return [id, structuredClone(action)];
      }),
    ),
    enforcement: structuredClone(enforcement ?? { name: `${parent}/securityActionsConfig` }),
  };
}
