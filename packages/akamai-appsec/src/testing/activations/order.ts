import { isJson, type Json } from '../../internal/json.js';
import { invalidInput } from '../errors/problem.js';

/** Content of a request to activate or deactivate. */
export interface ActivationOrder {
  readonly action: 'ACTIVATE' | 'DEACTIVATE';
  readonly network: 'PRODUCTION' | 'STAGING';
  readonly configs: readonly { readonly configId: number; readonly configVersion: number }[];
  readonly note: string;
  readonly notificationEmails: readonly string[];

  /** Acknowledged invalid hostnames by configuration id; `undefined` applies to every configuration. */
  readonly acknowledged: ReadonlyMap<number | undefined, readonly unknown[]>;
}

/** Reads the body of a request to activate or deactivate. */
export function activationOrder(body: unknown): ActivationOrder {
  if (!isJson(body)) throw invalid('The body is not an object.');
  const { action, network, activationConfigs, note, notificationEmails } = body;
  if (action !== 'ACTIVATE' && action !== 'DEACTIVATE') throw invalid('action must be ACTIVATE or DEACTIVATE.');
  if (network !== 'STAGING' && network !== 'PRODUCTION') throw invalid('network must be STAGING or PRODUCTION.');
  const configs = Array.isArray(activationConfigs) ? activationConfigs.map(configOf) : [];
  if (configs.length < 1 || configs.length > 2) throw invalid('activationConfigs must have one or two items.');
  if (new Set(configs.map(({ configId }) => configId)).size < configs.length) {
    throw invalid('activationConfigs must name each configuration once.');
  }
  if (typeof note !== 'string') throw invalid('note must be a string.');
  if (!isTexts(notificationEmails)) throw invalid('notificationEmails must be a list of strings.');
  return { action, network, configs, note, notificationEmails, acknowledged: acknowledgedIn(body) };
}

function configOf(item: unknown): ActivationOrder['configs'][number] {
  const { configId, configVersion } = isJson(item) ? item : {};
  if (!isWhole(configId) || !isWhole(configVersion)) {
    throw invalid('Each item of activationConfigs must have a configId and a configVersion.');
  }
  return { configId, configVersion };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function acknowledgedIn({
  acknowledgedInvalidHosts,
  acknowledgedInvalidHostsByConfig,
}: Json): ActivationOrder['acknowledged'] {
  const byConfig = new Map<number | undefined, readonly unknown[]>();
  if (Array.isArray(acknowledgedInvalidHosts)) byConfig.set(undefined, acknowledgedInvalidHosts);
  for (const item of Array.isArray(acknowledgedInvalidHostsByConfig) ? acknowledgedInvalidHostsByConfig : []) {
    const { configId, invalidHosts } = isJson(item) ? item : {};
    if (isWhole(configId) && Array.isArray(invalidHosts)) byConfig.set(configId, invalidHosts);
  }
  return byConfig;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function invalid(detail: string): Error {
  return invalidInput(detail, 'appsec');
}
