import type { Clock, Transport } from '@edgeward/core';
import { FlowControl } from '../generated/resources/flow-control.js';
import { PersistentConnections } from '../generated/resources/persistent-connections.js';
import { ServersOperations } from '../generated/resources/servers.js';
import { apiParams } from '../internal/workflow-call.js';
import type { DrainedServer, DrainServerOptions, DrainServerParams } from '../servers/drain-params.js';
import { type DrainParts, drainServer } from '../servers/drain-server.js';

/**
 * The servers behind an API, on inline nodes. Reached as `ase.servers`.
 *
 * Besides ASE's operations it has a workflow of several calls, with the same guards, events and errors.
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
   * ASE cannot drain a server. This lowers the server's limits to the minimum (0 means unlimited and is kept), waits
   * until the API has no open WebSocket connection or the time is up, checks that another server is up, and deletes it.
   * Connections are counted per API, so those of the other servers delay it too; open requests of REST APIs are not
   * visible at all. After a failure the limits are restored, unless they were changed again. Calls of one client for
   * the same API run one after the other.
   *
   * @example
   * ```ts
   * const { server } = await ase.servers.drain({ apiId: 'shop', body: { host: '192.0.2.11', port: 8443 } });
   * await ase.servers.create({ apiId: 'shop', body: server }); // later
   * ```
   *
   * @throws {@link RequestValidationError} The API does not have the server, or no other server is up.
   * @throws {@link ConflictError} The other servers went down during the wait.
   * @throws {@link ResponseValidationError} A response is about another API.
   * @throws {@link PartialFailureError} The limits were lowered, and could not be put back.
   * @throws {@link BadRequestError} ASE refuses a value.
   * @throws {@link NotFoundError} The node does not have the API any more.
   * @throws {@link PermissionDeniedError} The node is a sideband, which has no such operation.
   * @throws {@link AuthenticationError} The keys are refused.
   */
  async drain(params: DrainServerParams, options?: DrainServerOptions): Promise<DrainedServer> {
    return drainServer(this.#parts, apiParams('servers.drain', this.#parts.transport, params), options);
  }
}
