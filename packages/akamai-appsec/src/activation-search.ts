import type { CallOptions } from '@edgeward/core';
import { endOf } from './activation-end.js';
import type { ActivationPollerJson } from './activation-poller-json.js';
import type { ActivationServices } from './activation-services.js';
import type { Activation, ActivationHistoryEntry } from './generated/models.js';

/** How far the clocks of both sides may be apart: EdgeGrid allows 30 s either way. */
const skewMs = 60_000;

/** Finds the activation that a request without an answer has started, if it has started one. */
export async function findActivation(
  { history, activations }: Pick<ActivationServices, 'history' | 'activations'>,
  { body, startedAt }: ActivationPollerJson,
  options: CallOptions,
): Promise<Activation | undefined> {
  const { action, network, activationConfigs } = body;
  const [target] = activationConfigs;
  if (target === undefined) return undefined;
  const sinceMs = Date.parse(startedAt) - skewMs;
  const { activationHistory } = await history.list({ configId: target.configId }, options);
  const candidates = activationHistory.filter(
    (entry) => entry.version === target.configVersion && isSame(entry.network, network) && mayBeSince(entry, sinceMs),
  );
  for (const { activationId } of candidates) {
    const activation = await activations.get({ activationId }, options);
    const { createDate = '', activationConfigs: configs } = activation;
    const isOurs =
      isSame(activation.action ?? action, action) &&
      activationConfigs.every(({ configId }) => configs?.some((config) => config.configId === configId) ?? true) &&
      (endOf(activation, action) === undefined || Date.parse(createDate) >= sinceMs);
    if (isOurs) return activation;
  }
  return undefined;
}

/** Old ones are left out, unless they are still under way or do not say when they began. */
function mayBeSince({ activationDate = '', status = '' }: ActivationHistoryEntry, sinceMs: number): boolean {
  return !(Date.parse(activationDate) < sinceMs) || /_IN_PROGRESS$/i.test(status);
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toUpperCase() === other.toUpperCase();
}
