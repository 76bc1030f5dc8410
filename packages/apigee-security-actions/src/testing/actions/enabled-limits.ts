import { isJson, type Json } from '@edgeward/core/testing';
import { detail, refusal } from '../errors.js';

const mostEnabled = 1000;
const mostEnabledWithProxies = 100;

/** Refuses `candidate` when the environment cannot enforce another action beside the `others`. */
export function refuseBeyondLimits(candidate: Json, others: readonly object[]): void {
  if (candidate['state'] !== 'ENABLED') return;
  const enabled = others.filter((other) => isJson(other) && other['state'] === 'ENABLED');
  if (enabled.length >= mostEnabled) {
    throw limitExceeded(`At most ${mostEnabled} actions of an environment may be enabled.`);
  }
  if (hasProxies(candidate) && enabled.filter(hasProxies).length >= mostEnabledWithProxies) {
    throw limitExceeded(`At most ${mostEnabledWithProxies} actions with apiProxies may be enabled.`);
  }
}

function hasProxies(action: object): boolean {
  const proxies = isJson(action) ? action['apiProxies'] : undefined;
  return Array.isArray(proxies) && proxies.length > 0;
}

// Inferred: the limits are documented, the response is not. They do not refill with time, unlike the quotas of
// RESOURCE_EXHAUSTED (429).
function limitExceeded(description: string): Error {
  return refusal('FAILED_PRECONDITION', description, [
    detail('PreconditionFailure', { violations: [{ type: 'LIMIT', subject: 'securityActions', description }] }),
  ]);
}
