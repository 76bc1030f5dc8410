import type { CallOptions, Clock, Transport } from '@edgeward/core';
import { type DrainedServer, type DrainServerParams, drainServer } from '../drain-server.js';
import { FlowControl } from '../generated/resources/flow-control.js';
import { PersistentConnections } from '../generated/resources/persistent-connections.js';
import { Servers as Operations } from '../generated/resources/servers.js';

/**
 * The servers behind an API, on inline nodes. Reached as `ase.servers`.
 *
 * Beside the operations of ASE it has a workflow, which makes the calls that a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class Servers extends Operations {
  readonly #clock: Clock;
  readonly #flowControl: FlowControl;
  readonly #persistentConnections: PersistentConnections;

  /** @internal */
  constructor(transport: Transport, clock: Clock) {
    super(transport);
    this.#clock = clock;
    this.#flowControl = new FlowControl(transport);
    this.#persistentConnections = new PersistentConnections(transport);
  }

  /**
   * Takes a server away from an API after giving its clients time to leave.
   *
   * ASE cannot drain a server: this lowers its limits to the least (where they are limits at all: 0 means none), waits
   * until the API has no open WebSocket connection or the time is up, and deletes it. Connections are counted for the
   * whole API, so those of the other servers hold it up, too; open requests of REST APIs cannot be seen at all. Where
   * the wait fails, the limits are put back.
   *
   * @example
   * ```ts
   * const { server } = await ase.servers.drain({ apiId: 'shop', body: { host: '192.0.2.11', port: 8443 } });
   * await ase.servers.create({ apiId: 'shop', body: server }); // later
   * ```
   *
   * @throws {@link RequestValidationError} The API does not have the server, or no other one that is up.
   */
  async drain(params: DrainServerParams, options?: CallOptions): Promise<DrainedServer> {
    const parts = { servers: this, flowControl: this.#flowControl, connections: this.#persistentConnections };
    return drainServer(parts, this.#clock, params, options);
  }
}
