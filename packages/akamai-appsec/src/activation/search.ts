import type { CallOptions } from '@edgeward/core';
import type {
  ActivatedConfiguration,
  Activation,
  ActivationHistoryEntry,
  ActivationInput,
  ActivationTarget,
} from '../generated/models.js';
import { isSame } from '../internal/is-same.js';
import { timeOf } from '../values/time-of.js';
import { endOf } from './end.js';
import type { ActivationServices } from './services.js';
import { statusOn } from './standing.js';

/** Tolerated difference between our clock and the service's. EdgeGrid allows 30 s in each direction. */
const skewMs = 60_000;

/** Maximum number of history entries without a version whose activations are read, the latest first. */
const mostUnnamed = 20;

/**
 * Finds the activation started by a request without a response. Returns `other` if there is none, but another version
 * on that network is pending or was activated after the request.
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
  const candidates = activationHistory
    // Keep entries that name no network or version, and look them up below: Akamai's own sample names no version.
    .filter((entry) => isSame(entry.network ?? network, network) && mayBeSince(entry, sinceMs))
    .sort((a, b) => b.activationId - a.activationId);
  let isOther = candidates.some(({ version }) => isNumber(version) && version !== target.configVersion);
  let unnamed = 0;
  for (const { activationId, version } of candidates) {
    if (isNumber(version) && version !== target.configVersion) continue;
    if (!isNumber(version)) unnamed += 1;
    if (unnamed > mostUnnamed) break;
    const activation = await activations.get({ activationId }, options);
    const { createDate, activationConfigs: configs, network: reported } = activation;
    if (!isSame(reported ?? network, network)) continue;
    const isWanted = activationConfigs.every((wanted) => configs?.some((config) => isOf(config, wanted)) ?? true);
    // Skip an activation if neither it nor its entry names the version: it could be any.
    const isNamed =
      isNumber(version) || (configs?.some((config) => config.configVersion === target.configVersion) ?? false);
    const end = endOf(activation, action);
    const isSince = end === undefined || timeOf(createDate) >= sinceMs;
    if (!isWanted || !isNamed) {
      isOther ||= !isNumber(version) && isSince && !isWanted;
      continue;
    }
    const isOurs = isSame(activation.action ?? action, action) && isSince;
    if (isOurs && !(end === 'bad' && passFailed)) return activation;
  }
  return isOther ? 'other' : 'nothing';
}

/** Returns whether the version to activate is already active or pending, according to the version itself. */
export async function isOnItsWay(
  { versions }: Pick<ActivationServices, 'versions'>,
  { action, network, activationConfigs }: ActivationInput,
  options: CallOptions,
): Promise<boolean> {
  if (action !== 'ACTIVATE') return false;
  for (const { configId, configVersion } of activationConfigs) {
    const version = await versions.get({ configId, versionNumber: configVersion }, options);
    const status = statusOn(version, network);
    if (isSame(status, 'Active') || isSame(status, 'Pending')) return true;
  }
  return false;
}

/**
 * Returns whether an entry may be from `sinceMs` or later: its date says so or is missing, or it is still in progress.
 */
function mayBeSince({ activationDate, status }: ActivationHistoryEntry, sinceMs: number): boolean {
  return !(timeOf(activationDate) < sinceMs) || /_IN_PROGRESS$/i.test(String(status));
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isOf({ configId, configVersion }: ActivatedConfiguration, wanted: ActivationTarget): boolean {
  return configId === wanted.configId && (configVersion ?? wanted.configVersion) === wanted.configVersion;
}
