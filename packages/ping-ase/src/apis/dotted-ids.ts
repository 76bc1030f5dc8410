import {
  ApiPromise,
  isNotFoundError,
  isOptionsObject,
  type Operation,
  ownCopy,
  resendOptions,
  type Transport,
  withParams,
  wrapTransport,
} from '@edgeward/core';
import { aseApiId } from '../values/ase-api-id.js';

/** Creating sends the id unchanged; replacing must not affect another API with a similar id. */
const exact: ReadonlySet<string> = new Set(['apis.create', 'apis.update']);

/**
 * Finds APIs created with a `.` in their id: ASE stores `shop.v2` as `shop_v2`. The original id is sent first, because
 * older nodes keep it; if it does not exist, the stored form is sent. `resends`: whether a call may make a second
 * request.
 */
export function withDottedIds(transport: Transport, resends: boolean): Transport {
  return wrapTransport(transport, {
    call: (operation, given, givenOptions) => {
      // Read the parameters once, so the first and the second request have the same values.
      const params = withParams(given, ownCopy);
      const { options, mayResend } = resendOptions(operation.id, givenOptions, resends);
      const answer = transport.call(operation, params, options);
      const stored = storedId(operation, params);
      if (stored === undefined || !mayResend) return answer;
      return new ApiPromise(
        answer.withResponse().catch((error: unknown) => {
          if (!isApiMissing(error)) throw error;
          return transport.call(operation, { ...params, apiId: stored }, options).withResponse();
        }),
        operation.effect !== 'read',
      );
    },
  });
}

/** Makes the first call of a workflow with the given id, or else with ASE's form of it; returns the id found. */
export async function findApi<T>(
  apiId: string,
  call: (apiId: string) => Promise<T>,
): Promise<{ readonly apiId: string; readonly value: T }> {
  const stored = aseApiId(apiId);
  try {
    return { apiId, value: await call(apiId) };
  } catch (error) {
    if (stored === apiId || !isApiMissing(error)) throw error;
    return { apiId: stored, value: await call(stored) };
  }
}

/** Returns whether ASE reports the API as missing. */
export function isApiMissing(error: unknown): boolean {
  return isNotFoundError(error) && error.code === 'api_not_found';
}

function storedId({ id }: Operation, params: object | undefined): string | undefined {
  // The call refuses anything but an object.
  const apiId: unknown = isOptionsObject(params) ? Reflect.get(params, 'apiId') : undefined;
  if (typeof apiId !== 'string' || exact.has(id)) return undefined;
  const stored = aseApiId(apiId);
  return stored === apiId ? undefined : stored;
}
