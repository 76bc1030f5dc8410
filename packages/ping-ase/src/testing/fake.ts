import {
  type Auth,
  checkOptions,
  fakeClockType,
  listOf,
  type OptionType,
  type OptionTypes,
  oneOf,
  optionsOf,
  optionType,
  recordOf,
} from '@edgeward/core';
import {
  createFakeService,
  FakeClock,
  type FakeServer,
  type FakeService,
  type ListenOptions,
  type ReceivedRequest,
} from '@edgeward/core/testing';
import { operations } from '../generated/operations.js';
import type { TlsOptions } from '../internal/tls.js';
import { aseKeys } from '../values/ase-keys.js';
import { codeRefusal, errorAnswer, textRefusal } from './errors.js';
import { createHandlers } from './handlers.js';
import { type NodeSeed, type NodeState, nodeState } from './state.js';
import type { Stage } from './timeline.js';

/** Options of {@link createFakePingAse}. */
export interface FakePingAseOptions {
  /** The initial state of the node. Default: no APIs, empty lists, the firewall on. */
  readonly seed?: NodeSeed;

  /** A sideband node refuses operations of inline nodes. Default: `inline`. */
  readonly mode?: 'inline' | 'sideband';

  /** Default: a clock moved only by the test. */
  readonly clock?: FakeClock;

  /** How many of the latest requests are kept in `fake.requests`. Default: 10,000. */
  readonly maxRequests?: number;

  /** The accepted key. Default: `fake-secret-key`. */
  readonly secretKey?: string;

  /** The version in the served paths. Default: `v4`. */
  readonly apiVersion?: string;
}

const owner = { owner: 'createFakePingAse', vendor: 'ping-ase' };

const stage = optionsOf<Stage<object>>({
  afterMs: optionType.notNegative,
  value: { expected: 'a value', accepts: () => true, required: true },
});

/** A stage, or a list of stages. */
const timeline: OptionType = { ...stage, expected: 'a stage or a list of them', accepts: isTimeline, each: stage };

function isTimeline(value: unknown): boolean {
  return [value].flat().every((each) => optionType.object.accepts(each));
}

const optionTypes: OptionTypes<FakePingAseOptions> = {
  seed: optionsOf<NodeSeed>({
    apis: recordOf(optionType.object),
    firewall: oneOf('enabled', 'disabled'),
    denyList: recordOf(listOf(optionType.object)),
    allowList: optionType.object,
    cluster: optionType.object,
    health: recordOf(timeline),
    persistentConnections: recordOf(timeline),
  }),
  mode: oneOf('inline', 'sideband'),
  clock: fakeClockType,
  maxRequests: optionType.positiveCount,
  secretKey: optionType.text,
  apiVersion: optionType.text,
};

/** Options connecting a client to a fake. */
export interface FakeClientOptions {
  readonly baseUrl: string;
  readonly auth: Auth<'headerKeys'>;
  readonly clock: FakeClock;
  readonly apiVersion: string;
}

/** A fake served over HTTP or HTTPS on 127.0.0.1. */
export interface FakePingAseServer extends FakeServer {
  /** Options for a client using the network, with the certificate to trust, if any. */
  readonly clientOptions: FakeClientOptions & { readonly tls?: TlsOptions };
}

/** A node of ASE in a box, made by {@link createFakePingAse}. */
export interface FakePingAse extends Omit<FakeService, 'listen'> {
  /** Options for an in-process client. */
  readonly clientOptions: FakeClientOptions & Pick<FakeService, 'fetch'>;
  readonly clock: FakeClock;

  /** The state of the node. */
  readonly state: NodeState;

  /** Serves the fake on 127.0.0.1, for programs in any language; over TLS if requested. */
  readonly listen: (options?: ListenOptions) => Promise<FakePingAseServer>;

  /** Restores the seed and clears requests and pending faults. The clock keeps running. */
  readonly reset: () => void;
}

/**
 * Creates a stateful fake of an ASE node. It checks keys and content types, responds in plain text where ASE does, and
 * rejects invalid requests like ASE.
 *
 * @example
 * ```ts
 * import { PingAse } from '@edgeward/ping-ase';
 * import { createFakePingAse } from '@edgeward/ping-ase/testing';
 *
 * const fake = createFakePingAse();
 * const ase = new PingAse(fake.clientOptions);
 * await ase.denyList.add({ body: { type: 'ip', value: '192.0.2.7' } });
 * fake.state.denyList.get('manual_blacklist'); // [{ type: 'ip', value: '192.0.2.7' }]
 * ```
 */
export function createFakePingAse(options: FakePingAseOptions = {}): FakePingAse {
  const {
    seed: given = {},
    mode = 'inline',
    clock = new FakeClock(),
    secretKey = 'fake-secret-key',
    apiVersion = 'v4',
    maxRequests,
  } = checkOptions(owner, options, optionTypes);
  // A copy, because a test may change its seed before a reset.
  const seed = structuredClone(given);
  let state = nodeState(seed);
  let startMs = clock.now();
  const service = createFakeService({
    operations,
    handlers: createHandlers({ state: () => state, mode: () => mode, elapsedMs: () => clock.now() - startMs }),
    authenticate: (request) => check(request, secretKey, apiVersion),
    errorAnswer,
    wrongMethodStatus: 405,
    credentialHeaders: ['x-ase-access-key', 'x-ase-secret-key'],
    clock,
    maxRequests,
  });
  const clientOptions = {
    // Reserved for tests: it leads nowhere, should a client lose its fetch.
    baseUrl: 'https://ase.test:8010',
    auth: aseKeys({ secretKey }),
    clock,
    apiVersion,
  };
  return {
    ...service,
    clientOptions: { ...clientOptions, fetch: service.fetch },
    clock,
    get state() {
      return state;
    },
    listen: async (listenOptions) => {
      const server = await service.listen(listenOptions);
      const tls = server.ca === undefined ? {} : { tls: { ca: server.ca } };
      return { ...server, clientOptions: { ...clientOptions, baseUrl: server.url, ...tls } };
    },
    reset: () => {
      service.reset();
      state = nodeState(seed);
      startMs = clock.now();
    },
  };
}

/** Rejects requests ASE rejects before routing. */
function check({ method, path, query, headers }: ReceivedRequest, secretKey: string, apiVersion: string): void {
  const isList = /\/firewall\/(black|white)list$/.test(path);
  if (isList && !headers.has('content-type')) throw textRefusal(403, 'content-type header missing');
  for (const name of ['x-ase-access-key', 'x-ase-secret-key']) {
    if (!headers.has(name)) throw textRefusal(403, `${name} header missing`);
  }
  if (headers.get('x-ase-access-key') !== 'admin' || headers.get('x-ase-secret-key') !== secretKey) {
    throw textRefusal(403, 'authorization failure');
  }
  if (!path.startsWith(`/${apiVersion}/`)) throw textRefusal(404, `The fake has no such path: ${method} ${path}`);
  const isSwitch = method === 'POST' && path.endsWith('/ase/firewall');
  if (isSwitch && !['enable', 'disable'].includes(query.get('status') ?? '')) {
    throw codeRefusal(403, 'invalid_value', 'query parameter status contains invalid value');
  }
}
