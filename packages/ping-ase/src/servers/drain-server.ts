import {
  addContext,
  type CallOptions,
  type Clock,
  ConflictError,
  canonicalIp,
  checkOptions,
  isAnswerLost,
  isEdgewardError,
  isNotFoundError,
  LastWrites,
  newQueue,
  ResponseValidationError,
  runSteps,
  type Steps,
  type Transport,
} from '@edgeward/core';
import { findApi } from '../apis/dotted-ids.js';
import type { ServerInput, ServerRates, ServerStatus } from '../generated/models.js';
import type { FlowControl } from '../generated/resources/flow-control.js';
import type { PersistentConnections } from '../generated/resources/persistent-connections.js';
import {
  type DeleteServerParams,
  type ServersOperations,
  serversDeleteOperation,
} from '../generated/resources/servers.js';
import { refused } from '../lists/check-all-entries.js';
import { aseApiId } from '../values/ase-api-id.js';
import { toCount } from '../values/to-count.js';
import {
  type DrainedServer,
  type DrainServerOptions,
  type DrainServerParams,
  drainOptionTypes,
} from './drain-params.js';
import { hasRates, inputOf, leastRates, usualRates } from './server-rates.js';

/** Dependencies of a drain. */
export interface DrainParts {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly servers: Pick<ServersOperations, 'list' | 'delete'>;
  readonly flowControl: Pick<FlowControl, 'updateServer'>;
  readonly connections: Pick<PersistentConnections, 'get'>;
}

const operation = 'servers.drain';
const [lower, remove] = ['lower the limits', 'delete the server'] as const;

/** Servers that this client has drained: draining one again returns `unchanged` instead of an error. */
const newDrained = (): LastWrites<ServerInput> => new LastWrites();

/** Lowers the limits of a server, waits, and deletes it. */
export async function drainServer(
  parts: DrainParts,
  target: DrainServerParams,
  given: DrainServerOptions | undefined,
): Promise<DrainedServer> {
  const owner = { owner: operation, vendor: 'ping-ase' };
  const { waitMs = 60_000, pollIntervalMs = 5_000, ...options } = checkOptions(owner, given, drainOptionTypes);
  const context = { vendor: 'ping-ase', operation, signal: options.signal };
  parts.transport.check(serversDeleteOperation, target);
  const goOn = 'Check servers.list, then repeat the call.';
  // Run drains of one API one after the other: otherwise two calls could each delete the server that the other relies
  // on.
  return parts.transport
    .shared(newQueue)
    .run(`api ${aseApiId(target.apiId)}`, context, () =>
      runSteps({ ...context, steps: [lower, remove], goOn }, (steps) =>
        new Drain(parts, target, options, steps).run(waitMs, pollIntervalMs),
      ),
    );
}

/** The servers of an API at one moment. */
interface Look {
  readonly found: ServerStatus | undefined;

  /** Whether another server is up. */
  readonly hasOther: boolean;
}

/**
 * ASE gives no health for a server that it does not check: that counts as up. Any health other than `up` counts as
 * down.
 */
function isUp({ health_status: health = 'up' }: ServerStatus): boolean {
  return health.trim().toLowerCase() === 'up';
}

/** The drain of one server. */
class Drain {
  readonly #parts: DrainParts;
  readonly #options: CallOptions;
  readonly #steps: Steps;
  #target: DeleteServerParams;

  constructor(parts: DrainParts, target: DeleteServerParams, options: CallOptions, steps: Steps) {
    this.#parts = parts;
    this.#target = target;
    this.#options = options;
    this.#steps = steps;
  }

  async run(waitMs: number, pollIntervalMs: number): Promise<DrainedServer> {
    const { apiId, value: before } = await findApi(this.#target.apiId, (id) => this.#look(this.#options, id));
    this.#target = { ...this.#target, apiId };
    const drained = this.#parts.transport.shared(newDrained);
    const { found } = before;
    // Use the host as ASE writes it.
    if (found !== undefined) this.#target = { ...this.#target, body: { ...this.#target.body, host: found.host } };
    if (found === undefined) {
      const server = drained.get(this.#key);
      if (server === undefined) throw refusal('must be a server of the API');
      return { outcome: 'unchanged', server, lowered: false, openConnections: 0, waitedMs: 0 };
    }
    if (!before.hasOther) throw refusal('must not be the only running server of the API');
    const least = leastRates(found);
    const rest = await this.#lowerAndDelete(found, least, waitMs, pollIntervalMs);
    drained.set(this.#key, rest.server);
    return { lowered: least !== undefined, ...rest };
  }

  async #lowerAndDelete(
    found: ServerStatus,
    least: ServerRates | undefined,
    waitMs: number,
    pollIntervalMs: number,
  ): Promise<Omit<DrainedServer, 'lowered'>> {
    let mayBeLowered = false;
    try {
      if (least !== undefined) {
        try {
          await this.#lower(least);
        } catch (error) {
          mayBeLowered = isAnswerLost(error);
          throw error;
        }
        mayBeLowered = true;
      }
      const waited = await this.#wait(waitMs, pollIntervalMs);
      const now = await this.#look(this.#options);
      if (now.found === undefined) return { outcome: 'unchanged', server: inputOf(found), ...waited };
      if (!now.hasOther) throw lastServer();
      // If somebody changed the limits during the drain, return the new limits; otherwise those from before the drain.
      const isOwn = least !== undefined && hasRates(now.found, least);
      const outcome = await this.#delete();
      return { outcome, server: inputOf(isOwn ? found : now.found), ...waited };
    } catch (error) {
      if (least !== undefined && mayBeLowered) await this.#putBack(found, least, error);
      throw error;
    }
  }

  async #lower(least: ServerRates): Promise<void> {
    try {
      await this.#steps.change(lower, 'updated', () => this.#setRates(least, this.#options));
    } catch (error) {
      if (!isAnswerLost(error) || this.#isAborted) throw error;
      const now = await this.#look(this.#options).catch(() => undefined);
      if (now?.found === undefined || !hasRates(now.found, least)) throw error;
      this.#steps.settle(lower, 'updated');
    }
  }

  /** Waits until the API has no open connection, or the time is up. */
  async #wait(
    waitMs: number,
    pollIntervalMs: number,
  ): Promise<{ readonly openConnections: number; readonly waitedMs: number }> {
    const { clock, connections } = this.#parts;
    const { body: _, ...api } = this.#target;
    const start = clock.now();
    for (;;) {
      const answer = await connections.get(api, this.#options);
      refuseOther(api.apiId, answer.api_id, 'persistentConnections.get');
      const { persistent_connection_count: count } = answer;
      const openConnections = toCount(count.ws ?? 0) + toCount(count.wss ?? 0);
      const waitedMs = clock.now() - start;
      if (openConnections === 0 || waitedMs >= waitMs) return { openConnections, waitedMs };
      await clock.sleep(Math.min(pollIntervalMs, waitMs - waitedMs), this.#options.signal);
    }
  }

  /** Deletes the server; success if it is already gone. */
  async #delete(): Promise<'removed' | 'unchanged'> {
    try {
      await this.#steps.change(remove, 'removed', () => this.#parts.servers.delete(this.#target, this.#options));
      return 'removed';
    } catch (error) {
      if (isNotFoundError(error) && error.code === 'server_not_found') {
        this.#steps.settle(remove, 'unchanged');
        return 'unchanged';
      }
      if (!isAnswerLost(error) || this.#isAborted) throw error;
      const now = await this.#look(this.#options).catch(() => undefined);
      if (now === undefined || now.found !== undefined) throw error;
      this.#steps.settle(remove, 'removed');
      return 'removed';
    }
  }

  /** Restores the limits unless they were changed again, and adds the result to the error. */
  async #putBack(found: ServerStatus, least: ServerRates, error: unknown): Promise<void> {
    // Leave out the caller's signal: its abort may be what ended the drain.
    const options: CallOptions = { ...this.#options, signal: undefined };
    const usual = usualRates(found);
    try {
      const { found: now } = await this.#look(options);
      if (now === undefined) {
        this.#steps.settle(lower, 'unchanged');
      } else if (hasRates(now, least) || hasRates(now, usual)) {
        await this.#setRates(usual, options);
        this.#steps.settle(lower, 'unchanged');
        say(error, 'The limits of the server were restored.');
      } else {
        this.#steps.settle(lower, 'unchanged');
        say(error, 'Another user changed the limits of the server, so they were not restored.');
      }
    } catch {
      const { server_connection_quota: quota, server_spike_threshold: spike } = usual;
      const limits = [`server_connection_quota ${quota}`, ...(spike ? [`server_spike_threshold ${spike}`] : [])];
      say(
        error,
        `The limits of the server may still be lowered and could not be restored. Restore them with flowControl.updateServer (${limits.join(', ')}).`,
      );
    }
  }

  async #look(options: CallOptions, apiId: string = this.#target.apiId): Promise<Look> {
    const { body, ...api } = this.#target;
    const { api_id: shown, server: all } = await this.#parts.servers.list({ ...api, apiId }, options);
    refuseOther(apiId, shown, 'servers.list');
    const isMeant = ({ host, port }: ServerStatus): boolean =>
      hostKey(host) === hostKey(body.host) && port === body.port;
    return {
      found: all.find(isMeant),
      hasOther: all.some((other) => !isMeant(other) && isUp(other)),
    };
  }

  async #setRates(rates: ServerRates, options: CallOptions): Promise<void> {
    await this.#parts.flowControl.updateServer({ ...this.#target, body: rates }, options);
  }

  get #isAborted(): boolean {
    return this.#options.signal?.aborted === true;
  }

  get #key(): string {
    const { apiId, body } = this.#target;
    return JSON.stringify([aseApiId(apiId), hostKey(body.host), body.port]);
  }
}

/** Throws if a response is about another API: its servers say nothing about those of this API. */
function refuseOther(apiId: string, shown: string | undefined, call: string): void {
  if (shown === undefined || aseApiId(shown.trim()) === aseApiId(apiId.trim())) return;
  throw new ResponseValidationError({
    vendor: 'ping-ase',
    operation,
    message: `${operation} cannot continue: the response of ${call} is about another API`,
    hint: 'A proxy may have answered instead of the service. Check baseUrl and proxies.',
    issues: [{ pointer: '/api_id', message: 'must be the requested API' }],
  });
}

function say(error: unknown, sentence: string): void {
  if (isEdgewardError(error)) addContext(error, { hint: [sentence, error.hint].filter(Boolean).join(' ') });
}

/** A key shared by all notations of a host. */
function hostKey(host: string): string {
  return canonicalIp(host.trim().toLowerCase());
}

function refusal(message: string): Error {
  return refused(
    operation,
    [{ pointer: '/body', message }],
    'See servers.list for the servers of the API and their health.',
  );
}

function lastServer(): ConflictError {
  return new ConflictError({
    vendor: 'ping-ase',
    operation,
    message: `${operation} did not delete the server: it is the last running server of the API`,
    hint: 'See servers.list for the servers of the API and their health.',
  });
}
