import {
  type CallOptions,
  type Ended,
  isAnswerLost,
  newQueue,
  OperationFailedError,
  runSteps,
  type Transport,
} from '@edgeward/core';
import type { FirewallStatus } from '../generated/models.js';
import { FirewallOperations } from '../generated/resources/firewall.js';
import { workflowCall } from '../internal/workflow-call.js';

/** The result of {@link Firewall.ensureEnabled}: the firewall is on. */
export interface EnsuredFirewall extends Ended {
  /** `updated` if the firewall was off, `unchanged` if it was on. */
  readonly outcome: 'updated' | 'unchanged';
}

/** The switch of the firewall, required by the lists and rates. Reached as `ase.firewall`. */
export class Firewall extends FirewallOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    super(transport);
    this.#transport = transport;
  }

  /**
   * Switches the firewall on unless it is on, and makes sure it is.
   *
   * @example
   * ```ts
   * const { outcome } = await ase.firewall.ensureEnabled();
   * ```
   *
   * @throws {@link OperationFailedError} ASE confirms the change, and the firewall is off.
   * @throws {@link PartialFailureError} It was switched on, but the state could not be read.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link AuthenticationError} The keys are refused.
   */
  async ensureEnabled(options?: CallOptions): Promise<EnsuredFirewall> {
    const operation = 'firewall.ensureEnabled';
    const { context, options: call } = workflowCall(operation, options);
    const ensure = (): Promise<EnsuredFirewall> =>
      runSteps({ ...context, steps: ['enable'], goOn: 'Check firewall.get.' }, async (steps) => {
        if (isEnabled(await this.get(call))) return { outcome: 'unchanged' };
        try {
          await steps.change('enable', 'updated', () => this.enable(call));
        } catch (error) {
          if (!isAnswerLost(error) || call.signal?.aborted === true) throw error;
          const status = await this.get(call).catch(() => undefined);
          if (status === undefined || !isEnabled(status)) throw error;
          return { outcome: 'updated' };
        }
        if (isEnabled(await this.get(call))) return { outcome: 'updated' };
        steps.settle('enable', 'unchanged');
        throw new OperationFailedError({
          vendor: 'ping-ase',
          operation,
          message: `${operation} failed: ASE confirmed the change, but the firewall is still off`,
          hint: 'Check the node: another program may switch it off.',
          mayHaveApplied: true,
        });
      });
    return this.#transport.shared(newQueue).run('firewall', context, ensure);
  }
}

function isEnabled({ status }: FirewallStatus): boolean {
  return /^enabled?$/i.test(status.trim());
}
