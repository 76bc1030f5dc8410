import type {
  AllowListEntries,
  ApiMetadata,
  ClusterStatus,
  DenyListSections,
  FirewallState,
  HealthStatus,
  ListEntry,
  PersistentConnectionCount,
} from '../generated/models.js';
import type { Timeline } from './timeline.js';

/** The seed of a node. Only the names of its members are checked, so it may be against the rules of ASE. */
export interface NodeSeed {
  /** APIs by id. */
  readonly apis?: Readonly<Record<string, ApiMetadata>>;

  /** Default: `enabled`. */
  readonly firewall?: FirewallState;
  readonly denyList?: DenyListSections;
  readonly allowList?: AllowListEntries;

  /** Default: the node runs alone. */
  readonly cluster?: ClusterStatus;

  /** Health of servers by `host:port`, over time. Default: `Up`. */
  readonly health?: Readonly<Record<string, Timeline<HealthStatus>>>;

  /** Open WebSocket connections by API, over time. Default: none. */
  readonly persistentConnections?: Readonly<Record<string, Timeline<PersistentConnectionCount>>>;
}

/** The state of a node. */
export interface NodeState {
  readonly apis: Map<string, ApiMetadata>;
  firewall: FirewallState;

  /** Entries by section, named as in answers. Change a list in place, or set a new list. */
  readonly denyList: Map<string, ListEntry[]>;
  readonly allowList: ListEntry[];
  cluster: ClusterStatus | undefined;
  readonly health: Map<string, Timeline<HealthStatus>>;
  readonly persistentConnections: Map<string, Timeline<PersistentConnectionCount>>;
}

/** Copies a seed. */
export function nodeState(seed: NodeSeed): NodeState {
  const {
    apis = {},
    firewall = 'enabled',
    denyList = {},
    allowList = {},
    cluster,
    health = {},
    persistentConnections = {},
  } = structuredClone(seed);
  const sections = Object.entries(denyList).filter((entry): entry is [string, ListEntry[]] => Array.isArray(entry[1]));
  return {
    apis: new Map(Object.entries(apis)),
    firewall,
    denyList: new Map<string, ListEntry[]>([['manual_blacklist', []], ['abs_generated_blacklist', []], ...sections]),
    allowList: [...(allowList.whitelist ?? [])],
    cluster,
    health: new Map(Object.entries(health)),
    persistentConnections: new Map(Object.entries(persistentConnections)),
  };
}
