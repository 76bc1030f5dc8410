import { type ApiError, isApiError } from '@edgeward/core';
import type { ActivationInput } from '../generated/models.js';
import { InvalidHostnamesError } from './invalid-hostnames-error.js';

/** Matches hostnames in any script, but neither the domain of an e-mail address nor the host of a URL. */
const hostnamePattern =
  /(?<![\p{L}\p{M}\p{N}_@.-]|\/\/)(?:\*\.)?(?:[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?\.)+\p{L}(?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])(?![\p{L}\p{M}\p{N}_-])/gu;

/** Creates the error from a rejection listing invalid hostnames; `undefined` for any other error. */
export function invalidHostnamesError(
  error: unknown,
  { activationConfigs }: ActivationInput,
): InvalidHostnamesError | undefined {
  if (!isApiError(error) || !/invalid host/i.test(error.message)) return undefined;
  const hostnames = hostnamesIn(error);
  if (hostnames.length === 0) return undefined;
  const configs = activationConfigs.map(({ configId }) => `{ configId: ${configId}, invalidHosts: error.hostnames }`);
  const { message, vendor, operation, status, code, requestId, attempts, body } = error;
  return new InvalidHostnamesError({
    message,
    vendor,
    operation,
    status,
    code,
    requestId,
    attempts,
    body,
    hostnames,
    hint:
      'Remove the hostnames with selectedHostnames.remove, or exclude them when you activate again: pass ' +
      `acknowledgedInvalidHostsByConfig: [${configs.join(', ')}] (with a plan, pass acknowledgedInvalidHosts).`,
  });
}

/** Finds the hostnames in any text of the problem, because its form is not documented. */
function hostnamesIn({ body }: ApiError): readonly string[] {
  return [...new Set(textsIn(body).flatMap((text) => text.match(hostnamePattern) ?? []))];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value ?? {})
    .filter(([name]) => !/^(type|instance|problemType|problemInstance|links?|href)$/.test(name))
    .flatMap(([, member]) => textsIn(member));
}
