import { activeOn, setStatusOn, summarize } from '../networks.js';
import type { AccountState, ActivationPart } from '../state-types.js';
import { useOf } from '../versions/rules-in-use.js';
import type { ActivationOrder } from './order.js';

/** Brings a version to its network, or takes it away from there. */
export function succeed(
  { action, network }: ActivationOrder,
  { configuration, version }: ActivationPart,
  time: string,
  { activations }: AccountState,
): void {
  const replaced = activeOn(network, configuration);
  if (replaced !== undefined) setStatusOn(network, replaced, { status: 'Deactivated', action: 'DEACTIVATE', time });
  setStatusOn(network, version, { status: action === 'ACTIVATE' ? 'Active' : 'Deactivated', action, time });
  version.wasActive = true;
  summarize(network, configuration);
  for (const [id, rule] of configuration.customRules) {
    configuration.customRules.set(id, { ...rule, ruleActivated: useOf(id, configuration) === 'activated' });
  }
  const { id } = configuration.configuration;
  for (const state of activations.values()) {
    const { activation } = state;
    const isSame = activation.activationConfigs?.some(({ configId }) => configId === id) ?? false;
    // The previously active version is no longer active, and its own activation shows it.
    if (isSame && activation.network === network && activation.status === 'ACTIVATED') {
      state.activation = { ...activation, status: 'DEACTIVATED' };
    }
  }
}

/** Restores the version's status from before its activation. */
export function fail({ action, network }: ActivationOrder, { version, former }: ActivationPart, time: string): void {
  setStatusOn(network, version, former.status === 'Active' ? former : { status: 'Failed', action, time });
  if (!version.wasActive) version.activatedRules.clear();
}
