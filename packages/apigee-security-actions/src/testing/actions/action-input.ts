import { isJson, type Json } from '@edgeward/core/testing';
import { invalidArgument } from '../errors.js';
import { withCamelCase } from './names.js';

/** Names of the conditions, each with the most values it takes. */
export const conditionLimits: Readonly<Record<string, number>> = {
  ipAddressRanges: 100,
  botReasons: Number.POSITIVE_INFINITY,
  apiKeys: 1000,
  accessTokens: 1000,
  apiProducts: 1000,
  developers: 1000,
  developerApps: 1000,
  userAgents: 50,
  httpMethods: Number.POSITIVE_INFINITY,
  regionCodes: Number.POSITIVE_INFINITY,
  asns: Number.POSITIVE_INFINITY,
};

const members = [
  'name',
  'description',
  'state',
  'createTime',
  'updateTime',
  'apiProxies',
  'conditionConfig',
  'allow',
  'deny',
  'flag',
  'expireTime',
  'ttl',
];

/**
 * Reads the action in a request's body: names in either notation, and numbers as text or texts as numbers if the
 * service accepts them. Unknown members are kept.
 */
export function actionInput(body: unknown): Json {
  if (body !== undefined && !isJson(body)) {
    throw invalidArgument([{ field: 'security_action', description: 'It is not an object.' }]);
  }
  const action: Record<string, unknown> = { ...withCamelCase(body ?? {}, members) };
  const { conditionConfig, deny } = action;
  if (isJson(conditionConfig)) {
    const config = withCamelCase(conditionConfig, Object.keys(conditionLimits));
    const { asns } = config;
    action['conditionConfig'] = Array.isArray(asns) ? { ...config, asns: asns.map(textOf) } : config;
  }
  if (isJson(deny)) {
    const { responseCode, ...rest } = withCamelCase(deny, ['responseCode']);
    action['deny'] = { ...rest, ...(responseCode !== undefined && { responseCode: numberOf(responseCode) }) };
  }
  return action;
}

function textOf(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}
