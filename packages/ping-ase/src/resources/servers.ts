import type { Clock, Transport } from '@edgeward/core';
import { FlowControl } from '../generated/resources/flow-control.js';
import { PersistentConnections } from '../generated/resources/persistent-connections.js';
import { ServersOperations } from '../generated/resources/servers.js';
import { apiParams } from '../internal/workflow-call.js';
import {
  type DrainedServer,
  type DrainParts,
  type DrainServerOptions,
  type DrainServerParams,
  drainServer,
} from '../servers/drain-server.js';

/**
 * The servers behind an API, on inline nodes. Reached as `ase.servers`.
 *
 * Beside the operations of ASE it has a workflow, which makes the calls a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class Servers extends ServersOperations {
  readonly #parts: DrainParts;

  /** @internal */
  constructor(transport: Transport, clock: Clock) {
    super(transport);
    const [flowControl, connections] = [new FlowControl(transport), new PersistentConnections(transport)];
    this.#parts = { transport, clock, servers: this, flowControl, connections };
  }

  /**
   * Takes a server away from an API after giving its clients time to leave.
   *
   * ASE cannot drain a server: this lowers its limits to the least (if they are limits at all: 0 means none), waits
   * until the API has no open WebSocket connection or the time is up, looks whether another server is still up, and
   * deletes it. Connections are counted for the whole API, so those of the other servers hold it up, too; open requests
   * of REST APIs cannot be seen at all. Whatever fails after the limits were lowered, they are put back, unless somebody
   * has set others since. Calls of one client for servers of one API wait for each other.
   *
   * @example
   * ```ts
   * const { server } = await ase.servers.drain({ apiId: 'shop', body: { host: '192.0.2.11', port: 8443 } });
   * await ase.servers.create({ apiId: 'shop', body: server }); // later
   * ```
   *
   * @throws {@link RequestValidationError} The API does not have the server, or no other one that is up.
   * @throws {@link ConflictError} The other servers went down during the wait.
   * @throws {@link PartialFailureError} The limits were lowered, and could not be put back.
   */
  async drain(params: DrainServerParams, options?: DrainServerOptions): Promise<DrainedServer> {
    return drainServer(this.#parts, apiParams('servers.drain', this.#parts.transport, params), options);
  }
}
