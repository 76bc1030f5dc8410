import { type RequestValidationError, refusedParams, type Transport } from '@edgeward/core';
import type { ActivationOrder } from '../activation/activation-order.js';
import { refuseOtherContent } from '../activation/expectation.js';
import { PlannedRun, type PlannedStart } from '../activation/planned-run.js';
import { ActivationPoller } from '../activation/poller/poller.js';
import { type ActivationPollerJson, readActivationPollerJson } from '../activation/poller/poller-json.js';
import {
  type ActivationPollerOptions,
  type PollerSettings,
  pollerSettings,
} from '../activation/poller/poller-options.js';
import { ActivationRun } from '../activation/run/run.js';
import type { ActivationServices } from '../activation/services.js';
import type { ActivationAction } from '../generated/models.js';
import { ActivationsOperations } from '../generated/resources/activations.js';
import { isJson } from '../internal/json.js';

/** Parameters of {@link Activations.activate} and {@link Activations.deactivate}. */
export interface ActivateParams {
  readonly body: ActivationOrder;
}

/**
 * Putting versions into force on a network, and taking them out. Reached as `akamai.activations`.
 *
 * Beside the operations of the API it has workflows: each makes the calls a caller could make, with the same
 * guards, events and errors.
 */
export class Activations extends ActivationsOperations {
  readonly #services: ActivationServices;

  /** @internal */
  constructor(transport: Transport, services: Omit<ActivationServices, 'activations'>) {
    super(transport);
    this.#services = { ...services, activations: this };
  }

  /**
   * Activates a version on a network, and follows it until it is in force.
   *
   * The request is sent once. After a 5xx, a 422 or a lost response, the activation history is read with growing
   * pauses, and the request is resent only if nothing was started. If the service starts an activation long after
   * reporting a failure, a second one is still possible.
   *
   * @example
   * ```ts
   * const poller = akamai.activations.activate({
   *   body: {
   *     network: 'STAGING',
   *     note: 'New login rule',
   *     notificationEmails: ['security@example.com'],
   *     activationConfigs: [{ configId: 8277, configVersion: 10 }],
   *   },
   * });
   * const { activationId, completionDate } = await poller.result();
   * ```
   *
   * @throws {@link ConfigurationError} A time of the options is not one.
   * @throws {@link RequestValidationError} The version or the network is missing.
   * @throws {@link BadRequestError} The version cannot be activated, for example because another configuration covers a
   * hostname.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link ConflictError} Another activation of the configuration is under way.
   * @throws {@link InvalidHostnamesError} Hostnames of the version are no longer valid.
   * @throws {@link OperationFailedError} The activation failed or was stopped; `code` is its status.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  activate(params: ActivateParams, options?: ActivationPollerOptions): ActivationPoller {
    return this.#begin('ACTIVATE', params, options);
  }

  /**
   * Deactivates a version on a network, and follows it until it is out of force.
   *
   * The request is never sent twice. After a lost response, the activation history shows its effect.
   *
   * @example
   * ```ts
   * const poller = akamai.activations.deactivate({
   *   body: {
   *     network: 'STAGING',
   *     note: 'End of the trial',
   *     notificationEmails: ['security@example.com'],
   *     activationConfigs: [{ configId: 8277, configVersion: 10 }],
   *   },
   * });
   * await poller.result();
   * ```
   *
   * @throws {@link ConfigurationError} A time of the options is not one.
   * @throws {@link RequestValidationError} The version or the network is missing.
   * @throws {@link BadRequestError} The version cannot be deactivated.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link ConflictError} Another activation of the configuration is under way.
   * @throws {@link OperationFailedError} The activation failed or was stopped; `code` is its status.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  deactivate(params: ActivateParams, options?: ActivationPollerOptions): ActivationPoller {
    return this.#begin('DEACTIVATE', params, options);
  }

  /**
   * Resumes an activation of another process from the result of its {@link ActivationPoller.toJSON}.
   *
   * If the other process had no response yet, the history is searched for the activation for about ten minutes. If it
   * is not found, it is started, unless the request is older than `activationTimeoutMs`, its version is already active,
   * another version has been activated since, or its version is not what its plan has shown. A deactivation is never
   * started.
   *
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises';
   *
   * const poller = akamai.activations.resume(JSON.parse(await readFile('activation.json', 'utf8')));
   * await poller.result();
   * ```
   *
   * @throws {@link RequestValidationError} It is no result of `toJSON()`.
   * @throws {@link ConfigurationError} A time of the options is not one.
   * @throws {@link BadRequestError} The version cannot be activated, for example because another configuration covers a
   * hostname.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link ConflictError} Another activation of the configuration is under way.
   * @throws {@link InvalidHostnamesError} Hostnames of the version are no longer valid.
   * @throws {@link OperationFailedError} The activation failed or was stopped; `code` is its status.
   * @throws {@link PlanOutdatedError} It was not started yet, and its version was changed after the review.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  resume(json: unknown, options?: ActivationPollerOptions): ActivationPoller {
    const settings = pollerSettings('activations.resume', options);
    const state = readActivationPollerJson(json);
    const run = new ActivationRun(this.#services, settings, state, {
      earlier: 'likely',
      beforePost: () => refuseOtherContent(this.#services, state, settings.call),
    });
    return new ActivationPoller(run, settings.onProgress);
  }

  /**
   * Activates the version of a plan once `prepare` has read the current state; `order` is the part known before.
   *
   * @internal
   */
  activatePlanned(
    order: ActivationOrder,
    settings: PollerSettings,
    prepare: () => Promise<PlannedStart>,
  ): ActivationPoller {
    const run = new PlannedRun(this.#services, settings, this.#asked('ACTIVATE', order), prepare);
    return new ActivationPoller(run, settings.onProgress);
  }

  #begin(
    action: ActivationAction,
    params: ActivateParams,
    options: ActivationPollerOptions | undefined,
  ): ActivationPoller {
    // A caller in JavaScript may leave out the parameters or the body.
    const body = isJson(params) ? params.body : undefined;
    const settings = pollerSettings(action === 'ACTIVATE' ? 'activations.activate' : 'activations.deactivate', options);
    if (!isJson(body) || !Array.isArray(body.activationConfigs)) {
      throw notBegun(action, '/body/activationConfigs', 'must be a list of versions');
    }
    const { network } = body;
    if (network !== 'STAGING' && network !== 'PRODUCTION') {
      throw notBegun(action, '/body/network', 'must be STAGING or PRODUCTION');
    }
    const run = new ActivationRun(this.#services, settings, this.#asked(action, body), { earlier: 'none' });
    return new ActivationPoller(run, settings.onProgress);
  }

  #asked(action: ActivationAction, order: ActivationOrder): ActivationPollerJson {
    const startedAt = new Date(this.#services.clock.now()).toISOString();
    return { type: 'akamai.activation', version: 1, startedAt, request: structuredClone({ ...order, action }) };
  }
}

function notBegun(action: ActivationAction, pointer: string, message: string): RequestValidationError {
  const operation = action === 'ACTIVATE' ? 'activations.activate' : 'activations.deactivate';
  return refusedParams({ vendor: 'akamai', operation }, [{ pointer, message }], 'Nothing was sent.');
}
