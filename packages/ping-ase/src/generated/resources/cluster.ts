// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ClusterStatus } from '../models.js';
import * as schemas from '../schemas.js';

/** The cluster of a node, on inline nodes. Reached as `ase.cluster`. */
export class Cluster {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the nodes of the cluster.
   *
   * On inline nodes only.
   *
   * @example
   * ```ts
   * const { node } = await ase.cluster.get();
   * for (const { host, status } of node) console.log(host, status);
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link PermissionDeniedError} The node is a sideband, without this operation, according to a page of
   * version 5.2. The response is undocumented.
   * @throws {@link NotFoundError} The node runs alone (`no_cluster_mode`).
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Read cluster (GET)}
   */
  get(options?: CallOptions): ApiPromise<ClusterStatus> {
    return this.#transport.call(clusterGetOperation, undefined, options);
  }
}

export const clusterGetOperation: Operation<ClusterStatus> = {
  id: 'cluster.get',
  documentedAs: 'Read cluster (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/cluster',
  clientParams: ['apiVersion'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.clusterStatusSchema },
  adapt: { listed: 'node' },
};
