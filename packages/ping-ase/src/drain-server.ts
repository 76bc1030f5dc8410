import { type CallOptions, type Clock, RequestValidationError } from '@edgeward/core';
import type { Server, ServerRates, ServerStatus } from './generated/models.js';
import type { FlowControl } from './generated/resources/flow-control.js';
import type { PersistentConnections } from './generated/resources/persistent-connections.js';
import type { DeleteServerParams, Servers } from './generated/resources/servers.js';
import { toCount } from './to-count.js';

/** Parameters of {@link Servers.drain}. */
export interface DrainServerParams extends DeleteServerParams {
  /** Longest wait for connections to close, in milliseconds. Default: 60 000. */
  readonly waitMs?: number | undefined;

  /** Pause between two counts, in milliseconds. Default: 5 000. */
  readonly pollMs?: number | undefined;
}

/** What {@link Servers.drain} did. */
export interface DrainedServer {
  /** The server as it was, so that it can be added again. */
  readonly server: Server;

  /** Whether its limits could be lowered. */
  readonly lowered: boolean;

  /** Open WebSocket connections of the API when the server was deleted. */
  readonly openConnections: number;
  readonly waitedMs: number;
}

interface Parts {
  readonly servers: Pick<Servers, 'list' | 'delete'>;
  readonly flowControl: Pick<FlowControl, 'updateServer'>;
  readonly connections: Pick<PersistentConnections, 'get'>;
}

/** Lowers the limits of a server, waits, and deletes it. */
export async function drainServer(
  { servers, flowControl, connections }: Parts,
  clock: Clock,
  { waitMs = 60_000, pollMs = 5_000, body, ...api }: DrainServerParams,
  options: CallOptions | undefined,
): Promise<DrainedServer> {
  const all = (await servers.list(api, options)).server;
  const isMeant = ({ host, port }: ServerStatus): boolean => host === body.host && port === body.port;
  const found = all.find(isMeant);
  if (found === undefined) throw refusal('the API does not have this server');
  if (!all.some((other) => !isMeant(other) && other.health_status?.toLowerCase() !== 'down')) {
    throw refusal('it is the only server of the API that is up');
  }
  const { health_status: _, ...server } = found;
  const least = leastRates(found);
  const setRates = (rates: ServerRates, callOptions?: CallOptions): Promise<unknown> =>
    flowControl.updateServer({ ...api, body: rates }, callOptions);
  if (least !== undefined) await setRates(least, options);
  const start = clock.now();
  let open: number;
  try {
    for (;;) {
      const { persistent_connection_count: count } = await connections.get(api, options);
      open = toCount(count.ws ?? 0) + toCount(count.wss ?? 0);
      const leftMs = start + waitMs - clock.now();
      if (open === 0 || leftMs <= 0) break;
      await clock.sleep(Math.min(pollMs, leftMs), options?.signal);
    }
  } catch (error) {
    // Not with the caller's options: their signal may be what ended the wait. The error of the wait says more.
    if (least !== undefined) await setRates(usualRates(found)).catch(() => {});
    throw error;
  }
  await servers.delete({ ...api, body }, options);
  return { server, lowered: least !== undefined, openConnections: open, waitedMs: clock.now() - start };
}

/** The lowest limits that a server can be given; `undefined` where it has none that can be lowered. */
function leastRates(server: ServerStatus): ServerRates | undefined {
  const { server_connection_quota: quota = 0, server_spike_threshold: spike } = server;
  if (quota === 0 && spike === undefined) return undefined;
  return {
    ...usualRates(server),
    // Where one server of an API has no quota, none may have one.
    server_connection_quota: Math.min(quota, 1),
    ...(spike === undefined ? {} : { server_spike_threshold: '1/second' }),
  };
}

function usualRates({
  host,
  port,
  server_connection_quota: quota = 0,
  server_spike_threshold,
}: ServerStatus): ServerRates {
  return { host, port, server_connection_quota: quota, server_spike_threshold };
}

function refusal(message: string): RequestValidationError {
  return new RequestValidationError({
    vendor: 'ping-ase',
    operation: 'servers.drain',
    message: `servers.drain was not sent: ${message}`,
    hint: 'servers.list has the servers of the API with their health.',
    issues: [{ pointer: '/body', message }],
  });
}
