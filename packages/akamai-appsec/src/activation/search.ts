import type { CallOptions } from '@edgeward/core';
import type {
  ActivatedConfiguration,
  Activation,
  ActivationHistoryEntry,
  ActivationInput,
  ActivationTarget,
} from '../generated/models.js';
import { isSame } from '../is-same.js';
import { endOf } from './end.js';
import type { ActivationServices } from './services.js';

/** How far the clocks of both sides may be apart: EdgeGrid allows 30 s either way. */
const skewMs = 60_000;

/**
 * Finds the activation that a request without an answer has started. Says `other` where there is none, but one of
 * another version on that network, which is under way or began after the request.
 */
export async function findActivation(
  { history, activations }: Pick<ActivationServices, 'history' | 'activations'>,
  { action, network, activationConfigs }: ActivationInput,
  { since, passFailed }: { readonly since: string; readonly passFailed: boolean },
  options: CallOptions,
): Promise<Activation | 'other' | 'nothing'> {
  const [target] = activationConfigs;
  if (target === undefined) return 'nothing';
  const sinceMs = Date.parse(since) - skewMs;
  const { activationHistory } = await history.list({ configId: target.configId }, options);
  const candidates = activationHistory.filter((entry) => isSame(entry.network, network) && mayBeSince(entry, sinceMs));
  const own = candidates.filter(({ version }) => version === target.configVersion);
  for (const { activationId } of own.sort((a, b) => b.activationId - a.activationId)) {
    const activation = await activations.get({ activationId }, options);
    const { createDate = '', activationConfigs: configs } = activation;
    const end = endOf(activation, action);
    const isOurs =
      isSame(activation.action ?? action, action) &&
      activationConfigs.every((wanted) => configs?.some((config) => isOf(config, wanted)) ?? true) &&
      (end === undefined || Date.parse(createDate) >= sinceMs);
    if (isOurs && !(end === 'bad' && passFailed)) return activation;
  }
  return candidates.some(({ version }) => version !== target.configVersion) ? 'other' : 'nothing';
}

/** Whether a version that is to be activated is in force or on its way already, as the version itself tells. */
export async function isOnItsWay(
  { versions }: Pick<ActivationServices, 'versions'>,
  { action, network, activationConfigs }: ActivationInput,
  options: CallOptions,
): Promise<boolean> {
  if (action !== 'ACTIVATE') return false;
  for (const { configId, configVersion } of activationConfigs) {
    const version = await versions.get({ configId, versionNumber: configVersion }, options);
    const { status = '' } = (isSame(network, 'PRODUCTION') ? version.production : version.staging) ?? {};
    if (isSame(status, 'Active') || isSame(status, 'Pending')) return true;
  }
  return false;
}

/** Old ones are left out, unless they are still under way or do not say when they began. */
function mayBeSince({ activationDate = '', status = '' }: ActivationHistoryEntry, sinceMs: number): boolean {
  return !(Date.parse(activationDate) < sinceMs) || /_IN_PROGRESS$/i.test(status);
}

function isOf({ configId, configVersion }: ActivatedConfiguration, wanted: ActivationTarget): boolean {
  return configId === wanted.configId && (configVersion ?? wanted.configVersion) === wanted.configVersion;
}
