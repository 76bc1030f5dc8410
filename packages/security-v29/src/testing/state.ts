import type {
  ApiAccessCreation,
  BgpProtection,
  DdosDestination,
  SecurityEvent,
  SecurityOwnership,
} from '../generated/models.js';

/** The initial state. Only the names of its members are checked, and it is answered as it stands. */
export interface AccountSeed {
  readonly ownership?: SecurityOwnership;

  /** In list order. */
  readonly events?: readonly SecurityEvent[];
  readonly apiAccess?: readonly ApiAccessCreation[];
  readonly bgpProtections?: readonly BgpProtection[];
  readonly ddosDestinations?: readonly DdosDestination[];
}

/** The state of the fake; tests may read and change it. */
export interface AccountState {
  ownership: SecurityOwnership;
  readonly events: SecurityEvent[];
  readonly apiAccess: ApiAccessCreation[];
  readonly bgpProtections: BgpProtection[];
  readonly ddosDestinations: DdosDestination[];
}

/** Builds the state of a fake. */
export function accountState(seed: AccountSeed): AccountState {
  const { ownership, events = [], apiAccess = [], bgpProtections = [], ddosDestinations = [] } = structuredClone(seed);
  return {
    ownership: ownership ?? { customerId: 123, securitySettings: {} },
    events: [...events],
    apiAccess: [...apiAccess],
    bgpProtections: [...bgpProtections],
    ddosDestinations: [...ddosDestinations],
  };
}
