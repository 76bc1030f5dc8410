import type { Transport } from '@edgeward/core';
import { beginListActivation, type ListActivationOrder, resumeListActivation } from '../activation/begin.js';
import { clientListKind } from '../activation/kind.js';
import type { ListActivationOptions, ListActivationPoller } from '../activation/poller.js';
import type { ListRunServices } from '../activation/run.js';
import { ClientListsOperations } from '../generated/resources/client-lists.js';

/** Parameters of {@link ClientLists.activate} and {@link ClientLists.deactivate}. */
export interface ActivateClientListParams extends ListActivationOrder {
  /** Identifier of the client list. */
  readonly listId: string;
}

/**
 * Lists of addresses, places and other values, each with a description, tags and a date on which it ends. Reached as
 * `lists.clientLists`.
 */
export class ClientLists extends ClientListsOperations {
  readonly #services: ListRunServices;

  /** @internal */
  constructor(transport: Transport, services: Omit<ListRunServices, 'kind'>) {
    super(transport);
    this.#services = { ...services, kind: clientListKind(this) };
  }

  /**
   * Activates the newest version of a client list on one network, and follows it until it is live. It waits for other
   * activations of the list first. If the status of the network is `ACTIVE`, nothing is sent.
   *
   * The API takes no version: the newest goes live, with edits of other people. The result says whether there were any
   * after the list was read.
   *
   * @example
   * ```ts
   * const poller = lists.clientLists.activate({ listId: '12345_BLOCKED', network: 'PRODUCTION' });
   * const { version, includesOtherEdits } = await poller.result();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is wrong; there is none for a version.
   * @throws {@link ConfigurationError} An option is wrong.
   */
  activate(params: ActivateClientListParams, options?: ListActivationOptions): ListActivationPoller {
    return beginListActivation(this.#services, 'ACTIVATE', 'listId', params, options);
  }

  /**
   * Deactivates a client list on one network, and follows it until it is out of force. Nothing is sent if a policy uses
   * the list there; the error names it.
   *
   * @throws {@link RequestValidationError} A parameter is wrong.
   * @throws {@link ConfigurationError} An option is wrong.
   */
  deactivate(params: ActivateClientListParams, options?: ListActivationOptions): ListActivationPoller {
    return beginListActivation(this.#services, 'DEACTIVATE', 'listId', params, options);
  }

  /**
   * Goes on with an activation or a deactivation of another process, from the JSON of its poller. A request that may have
   * been sent is looked for, and never sent again.
   *
   * @throws {@link RequestValidationError} It is not what `toJSON()` returns.
   * @throws {@link ConfigurationError} An option is wrong.
   */
  resume(json: unknown, options?: ListActivationOptions): ListActivationPoller {
    return resumeListActivation(this.#services, json, options);
  }
}
