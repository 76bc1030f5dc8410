import { ApiPromise, type CallOptions, type RequestValidationError, refusedParams } from '@edgeward/core';
import { isJson, isJsonList } from '../../internal/json.js';
import type { NetworkList } from '../generated/models.js';
import { NetworkListsOperations, type ReplaceNetworkListParams } from '../generated/resources/network-lists.js';

/** Lists of addresses or countries with a sync point as their version. Reached as `lists.networkLists`. */
export class NetworkLists extends NetworkListsOperations {
  override replace(params: ReplaceNetworkListParams, options?: CallOptions): ApiPromise<NetworkList> {
    const refusal = refusalOf(params);
    return refusal === undefined
      ? super.replace(withoutEmpty(params), options)
      : new ApiPromise(Promise.reject(refusal));
  }
}

/** Refuses a list that was read without its elements: sent back, it would lose them all. */
function refusalOf(params: ReplaceNetworkListParams): RequestValidationError | undefined {
  // A caller without types may have left out the body, and the count is only there if an answer was sent back.
  const body: unknown = params?.body;
  if (!isJson(body) || !isJsonList(body['list']) || body['list'].length > 0 || !(Number(body['elementCount']) > 0)) {
    return undefined;
  }
  const message = `is empty, but the list that was read has ${Number(body['elementCount'])} elements`;
  return refusedParams(
    { vendor: 'akamai', operation: 'networkLists.replace' },
    [{ pointer: '/body/list', message }],
    'Read the list with `includeElements: true`. To empty it on purpose, leave out `elementCount`. Nothing was sent.',
  );
}

/** Leaves out a description that is not set: the service has it empty or `null` in some answers. */
function withoutEmpty(params: ReplaceNetworkListParams): ReplaceNetworkListParams {
  const description: unknown = params?.body?.description;
  if (description !== null && description !== '') return params;
  return { ...params, body: { ...params.body, description: undefined } };
}
