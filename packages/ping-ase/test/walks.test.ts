import {
  documentedThrows,
  expectDocumented,
  type SharedScene,
  verdictOf,
  walkFailures,
  walkOperators,
} from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import type { ApiMetadata, ListEntry, PingAse } from '../src/index.js';
import type { FakePingAse, NodeSeed, NodeState } from '../src/testing/index.js';
import { clientOf, fakeNode, restApi } from './support/nodes.js';

const throws = documentedThrows(new URL('..', import.meta.url));

const ip = (value: string) => ({ type: 'ip', value }) as const;
const [a, b, c, d] = [ip('192.0.2.1'), ip('192.0.2.2'), ip('192.0.2.3'), ip('192.0.2.4')] as const;
const limits = { server_spike_threshold: '10/second', server_connection_quota: 50 };
const [one, two, three] = [10, 11, 12].map((host) => ({ host: `192.0.2.${host}`, port: 80, ...limits })) as [
  Server,
  Server,
  Server,
];
interface Server {
  readonly host: string;
  readonly port: number;
  readonly server_connection_quota: number;
  readonly server_spike_threshold: string;
}
const api: ApiMetadata = { ...restApi, servers: [one, two] };
const body = { protocol: 'https', url: '/new', hostname: '*', enable_blocking: true };

/** Everything a workflow can change on a node. */
interface Snapshot {
  readonly manual: readonly unknown[];
  readonly found: readonly unknown[];
  readonly allowed: readonly unknown[];
  readonly firewall: string;
  readonly apis: Readonly<Record<string, ApiMetadata>>;
}

function snapshot({ state }: FakePingAse): Snapshot {
  return structuredClone({
    manual: state.denyList.get('manual_blacklist') ?? [],
    found: state.denyList.get('abs_generated_blacklist') ?? [],
    allowed: state.allowList,
    firewall: state.firewall,
    apis: Object.fromEntries(state.apis),
  });
}

interface Workflow {
  readonly name: string;
  readonly seed: NodeSeed;
  readonly run: (ase: PingAse, signal: AbortSignal) => Promise<unknown>;

  /** Whether a state is as the workflow promises. */
  readonly isReached: (state: Snapshot) => boolean;

  /** Whether a state protects no less than another one. */
  readonly isNoWeaker: (after: Snapshot, before: Snapshot) => boolean;

  /** Possible changes of a person meanwhile. */
  readonly others: Readonly<Record<string, (state: NodeState) => void>>;
}

const has = (list: readonly unknown[], ...entries: readonly unknown[]): boolean =>
  entries.every((entry) => list.some((other) => JSON.stringify(other) === JSON.stringify(entry)));
const sameApi = (one: ApiMetadata | undefined, other: object): boolean =>
  one !== undefined && Object.entries(other).every(([name, value]) => Reflect.get(one, name) === value);
const serversOf = ({ apis }: Snapshot): readonly unknown[] => apis['shop']?.servers ?? [];

function listWorkflows(list: 'denyList' | 'allowList'): readonly Workflow[] {
  const entriesOf = (state: Snapshot): readonly unknown[] => (list === 'denyList' ? state.manual : state.allowed);
  const entriesIn = (state: NodeState): ListEntry[] =>
    (list === 'denyList' ? (state.denyList.get('manual_blacklist') ?? []) : state.allowList) as ListEntry[];
  const without = (state: NodeState, entry: ListEntry): void => {
    const entries = entriesIn(state);
    const index = entries.findIndex((other) => JSON.stringify(other) === JSON.stringify(entry));
    if (index >= 0) entries.splice(index, 1);
  };
  const seed = { denyList: { manual_blacklist: [a, b] }, allowList: { whitelist: [a, b] } };
  const others = {
    'adds a wanted entry': (state: NodeState) => {
      if (!has(entriesIn(state), c)) entriesIn(state).push(c);
    },
    'adds another entry': (state: NodeState) => void entriesIn(state).push(d),
    'removes a surplus entry': (state: NodeState) => without(state, a),
    'removes an entry that stays': (state: NodeState) => without(state, b),
    'removes a wanted entry': (state: NodeState) => without(state, c),
    'clears the list': (state: NodeState) => void entriesIn(state).splice(0),
    'gets a wanted entry from ABS': (state: NodeState) => {
      if (!has(entriesIn(state), c)) state.denyList.get('abs_generated_blacklist')?.push(c);
    },
  };
  return [
    {
      name: `${list}.addMany`,
      seed,
      run: (ase, signal) =>
        ase[list].addMany({ entries: [b, c, { type: 'token', value: 'secret-token' }] }, { signal }),
      isReached: (state) => has(entriesOf(state), b, c),
      isNoWeaker: (after, before) => has(entriesOf(after), ...entriesOf(before)),
      others,
    },
    {
      name: `${list}.sync`,
      seed,
      run: (ase, signal) => ase[list].sync({ entries: [b, c] }, { signal }),
      isReached: (state) => has(entriesOf(state), b, c) && !has(entriesOf(state), a),
      // The surplus entry may go once every wanted one is there.
      isNoWeaker: (after, before) =>
        has(entriesOf(after), ...entriesOf(before)) || (has(entriesOf(after), b, c) && !has(entriesOf(after), a)),
      others,
    },
  ];
}

const workflows: readonly Workflow[] = [
  ...listWorkflows('denyList'),
  ...listWorkflows('allowList'),
  {
    name: 'firewall.ensureEnabled',
    seed: { firewall: 'disabled' },
    run: (ase, signal) => ase.firewall.ensureEnabled({ signal }),
    isReached: ({ firewall }) => firewall === 'enabled',
    isNoWeaker: () => true,
    others: {
      'switches it on': (state) => {
        state.firewall = 'enabled';
      },
      'switches it off': (state) => {
        state.firewall = 'disabled';
      },
    },
  },
  {
    name: 'apis.upsert, of a new API',
    seed: { apis: { shop: api } },
    run: (ase, signal) => ase.apis.upsert({ apiId: 'new.v2', body }, { signal }),
    isReached: ({ apis }) => sameApi(apis['new_v2'], body),
    isNoWeaker: ({ apis }) => apis['new_v2'] === undefined || sameApi(apis['new_v2'], body),
    others: {
      'creates another API of the id': (state) => void state.apis.set('new_v2', { ...api, url: '/other' }),
      'creates the same API': (state) => void state.apis.set('new_v2', { ...body, cookie: 'SID' }),
      'deletes the API': (state) => void state.apis.delete('new_v2'),
    },
  },
  {
    name: 'apis.upsert, of an API that is there',
    seed: { apis: { shop: { ...api, enable_blocking: false } } },
    run: (ase, signal) => ase.apis.upsert({ apiId: 'shop', body }, { signal }),
    isReached: ({ apis }) => sameApi(apis['shop'], body),
    isNoWeaker: ({ apis }) => apis['shop']?.servers?.length === 2,
    others: {
      'deletes the API': (state) => void state.apis.delete('shop'),
      'switches blocking off': (state) => void state.apis.set('shop', { ...api, ...body, enable_blocking: false }),
      'changes another member': (state) => void state.apis.set('shop', { ...api, cookie: 'SID' }),
    },
  },
  {
    name: 'apis.modify',
    seed: { apis: { shop: api } },
    run: (ase, signal) =>
      ase.apis.modify({ apiId: 'shop', from: api, to: { ...api, cookie: 'SID', enable_blocking: true } }, { signal }),
    isReached: ({ apis }) => sameApi(apis['shop'], { cookie: 'SID', enable_blocking: true }),
    isNoWeaker: ({ apis }) => apis['shop']?.servers?.length === 2,
    others: {
      'deletes the API': (state) => void state.apis.delete('shop'),
      'switches blocking off': (state) => void state.apis.set('shop', { ...api, enable_blocking: false }),
      'adds an unknown member': (state) => void state.apis.set('shop', Object.assign({ risk: 7 }, api)),
    },
  },
  {
    name: 'apis.copy',
    seed: { apis: { shop: api } },
    run: (ase, signal) => ase.apis.copy({ apiId: 'shop', to: ase, toApiId: 'copy' }, { signal }),
    isReached: ({ apis }) => sameApi(apis['copy'], { url: api.url, hostname: api.hostname }),
    isNoWeaker: ({ apis }) => apis['shop'] !== undefined,
    others: {
      'creates the copy': (state) => void state.apis.set('copy', { ...api, url: '/other' }),
      'deletes the copy': (state) => void state.apis.delete('copy'),
      'deletes the API': (state) => void state.apis.delete('shop'),
    },
  },
  {
    name: 'servers.drain',
    seed: { apis: { shop: api }, persistentConnections: { shop: { value: { ws: 2, wss: 0 } } } },
    run: (ase, signal) =>
      ase.servers.drain(
        { apiId: 'shop', body: { host: one.host, port: 80 } },
        { waitMs: 2_000, pollIntervalMs: 1_000, signal },
      ),
    isReached: (state) => !serversOf(state).some((server) => JSON.stringify(server).includes(`"${one.host}"`)),
    isNoWeaker: (state) =>
      has(serversOf(state), one, two) || (has(serversOf(state), two) && serversOf(state).length === 1),
    others: {
      'deletes the server': (state) => void state.apis.set('shop', { ...api, servers: without(state, one.host) }),
      'deletes the other server': (state) => void state.apis.set('shop', { ...api, servers: without(state, two.host) }),
      'takes the other server down': (state) => void state.health.set(`${two.host}:80`, { value: 'Down' }),
      'sets newer limits': (state) => {
        const servers = (state.apis.get('shop')?.servers ?? []).map((server) =>
          server.host === one.host ? { ...server, server_connection_quota: 80 } : server,
        );
        state.apis.set('shop', { ...api, servers });
      },
      'adds a server': (state) =>
        void state.apis.set('shop', { ...api, servers: [...(state.apis.get('shop')?.servers ?? []), three] }),
      'deletes the API': (state) => void state.apis.delete('shop'),
    },
  },
];

function without(state: NodeState, host: string): Server[] {
  return (state.apis.get('shop')?.servers ?? []).filter((server) => server.host !== host) as Server[];
}

function sceneOf({ seed, run, others }: Workflow): SharedScene {
  const fake = fakeNode({ seed: { apis: {}, ...seed } });
  return {
    fetch: fake.fetch,
    state: () => snapshot(fake),
    run: (fetch, signal) => run(clientOf(fake, { fetch, maxRetries: 0 }), signal),
    others: Object.fromEntries(Object.entries(others).map(([name, change]) => [name, () => change(fake.state)])),
  };
}

it('has a walk for every workflow', () => {
  const named = new Set(workflows.map(({ name }) => name.replace(/,.*/, '')));
  expect([...named].sort()).toEqual([
    'allowList.addMany',
    'allowList.sync',
    'apis.copy',
    'apis.modify',
    'apis.upsert',
    'denyList.addMany',
    'denyList.sync',
    'firewall.ensureEnabled',
    'servers.drain',
  ]);
});

describe.each(workflows)('$name', (workflow) => {
  it('weakens nothing or reports exactly what it did, after any failure of any request', async () => {
    const count = await walkFailures(
      () => sceneOf(workflow),
      ({ title, end, before, after, reason, failure, undisturbed }) => {
        const [was, is] = [before as Snapshot, after as Snapshot];
        expect(undisturbed.end.error, title).toBeUndefined();
        expect(workflow.isReached(undisturbed.after as Snapshot), title).toBe(true);
        if (end.error === undefined) {
          expect(workflow.isReached(is), `${title}: it resolved, and the goal is not reached`).toBe(true);
          return;
        }
        const { error } = end;
        expect(error, title).not.toBe(reason);
        expectDocumented(throws, workflow.name.replace(/,.*/, ''), error, title);
        if (!error.mayHaveApplied) expect(is, `${title}: mayHaveApplied is false`).toEqual(was);
        const told = `${error.hint} ${error.message}`;
        if (!workflow.isNoWeaker(is, was)) {
          expect(error.mayHaveApplied, `${title}: it is weaker, and nobody is told`).toBe(true);
          expect(told, title).toMatch(/restored|Done:|May have been done|read it back|may have been/i);
        }
        if (failure.startsWith('abort') && error.name === 'PartialFailureError') {
          expect(error.cause, title).toMatchObject({ name: 'AbortError' });
        }
      },
      { errorBody: (status) => (status === 403 ? 'authorization failure' : 'unknown error') },
    );
    expect(count).toBeGreaterThan(0);
  });

  it('reaches its goal, refuses, or reports what it did, beside a second operator in any gap', async () => {
    const count = await walkOperators(
      () => sceneOf(workflow),
      (each) => {
        const reached = ({ after, other, workflowAlone }: typeof each): boolean => {
          if (workflow.isReached(after as Snapshot)) return true;
          // The same as if the other had come after the workflow.
          const later = sceneStateAfter(workflow, other, workflowAlone as Snapshot);
          return JSON.stringify(sorted(after)) === JSON.stringify(sorted(later));
        };
        expect(verdictOf(each, reached), each.title).not.toBe('wrong');
        const { error } = each.end;
        if (error !== undefined) expectDocumented(throws, workflow.name.replace(/,.*/, ''), error, each.title);
      },
    );
    expect(count).toBeGreaterThan(0);
  });
});

/** The state left by the other operator's change if it comes after a workflow. */
function sceneStateAfter({ others }: Workflow, other: string, state: Snapshot): Snapshot {
  const fake = fakeNode({
    seed: {
      apis: state.apis,
      denyList: { manual_blacklist: state.manual, abs_generated_blacklist: state.found } as never,
      allowList: { whitelist: state.allowed } as never,
      firewall: state.firewall,
    },
  });
  others[other]?.(fake.state);
  return snapshot(fake);
}

/** Lists are sets. */
function sorted(state: unknown): unknown {
  const { manual, found, allowed, ...rest } = state as Snapshot;
  const texts = (list: readonly unknown[]): readonly string[] => list.map((entry) => JSON.stringify(entry)).sort();
  return { ...rest, manual: texts(manual), found: texts(found), allowed: texts(allowed) };
}
