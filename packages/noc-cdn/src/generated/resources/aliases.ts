// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { AliasType, StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Aliases.create}. */
export interface CreateAliasParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The other domain. */
  readonly aliasDomain: string;

  /** How the domain is served: a redirect with 301, which is recommended, or the same content. */
  readonly aliasType?: AliasType | undefined;
}

/** Other domains of websites. Reached as `noc.aliases`. */
export class Aliases {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lets another domain lead to a website.
   *
   * The example in the documentation shows the action of the certificate upload; this sends the documented action.
   *
   * Effect: `write`, because it adds a domain and changes no other. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await noc.aliases.create({ website: 'example.com', aliasDomain: 'example.net', aliasType: '301' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Alias_domain/Add}
   */
  create(params: CreateAliasParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(aliasesCreateOperation, params, options);
  }
}

export const aliasesCreateOperation: Operation<StatusAnswer> = {
  id: 'aliases.create',
  documentedAs: 'CDN/Alias_domain/Add',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/alias_domain/add' },
  clientParams: ['website'],
  query: ['website', { name: 'aliasDomain', wire: 'alias_domain' }, { name: 'aliasType', wire: 'alias_type' }],
  requiredQuery: ['aliasDomain'],
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};
