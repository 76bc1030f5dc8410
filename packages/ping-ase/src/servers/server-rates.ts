import type { ServerInput, ServerRates, ServerStatus } from '../generated/models.js';
import { parseRate } from '../values/rate.js';

/** Returns the lowest limits for a server; `undefined` if there are none to lower. */
export function leastRates(server: ServerStatus): ServerRates | undefined {
  const { server_connection_quota: quota = 0, server_spike_threshold: spike } = server;
  const least = {
    ...usualRates(server),
    // 0 means no limit: if one server of an API has no quota, none may have one.
    server_connection_quota: Math.min(quota, 1),
    server_spike_threshold: (parseRate(spike ?? '')?.count ?? 0) > 0 ? '1/second' : spike,
  };
  return hasRates(server, least) ? undefined : least;
}

export function usualRates({
  host,
  port,
  server_connection_quota: quota = 0,
  server_spike_threshold,
}: ServerStatus): ServerRates {
  return { host, port, server_connection_quota: quota, server_spike_threshold };
}

export function hasRates(server: ServerStatus, rates: ServerRates): boolean {
  return (
    (server.server_connection_quota ?? 0) === (rates.server_connection_quota ?? 0) &&
    isSameRate(server.server_spike_threshold, rates.server_spike_threshold)
  );
}

function isSameRate(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  const [first, second] = [parseRate(one ?? ''), parseRate(other ?? '')];
  return first !== undefined && first.count === second?.count && first.per === second.per;
}

export function inputOf({ health_status: _, ...server }: ServerStatus): ServerInput {
  return server;
}
