import {
  type CallOptions,
  ConflictError,
  type Ended,
  isAnswerLost,
  isConflictError,
  newQueue,
  OperationFailedError,
  runSteps,
  type Steps,
  type Transport,
  type WorkflowContext,
} from '@edgeward/core';
import type { ApiMetadata, ApiMetadataInput } from '../generated/models.js';
import {
  type ApisOperations,
  apisCreateOperation,
  apisUpdateOperation,
  type CreateApiParams,
  type GetApiParams,
} from '../generated/resources/apis.js';
import { differences, isSame, leftovers, merge } from '../internal/merge.js';
import { workflowCall } from '../internal/workflow-call.js';
import { refused } from '../lists/check-all-entries.js';
import { aseApiId } from '../values/ase-api-id.js';
import { findApi, isApiMissing } from './dotted-ids.js';

/** The result of `Apis.upsert` and `Apis.copy`: ASE shows the API as requested. */
export interface UpsertedApi extends Ended {
  /** The API's id in ASE. */
  readonly apiId: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
}

/** Parameters of `Apis.upsert`. */
export interface UpsertApiParams extends CreateApiParams {
  /** The API as read before: the change is rejected if it differs now. Default: change it in any case. */
  readonly from?: ApiMetadata | undefined;
}

/** The APIs of a copy's target node. */
export interface UpsertTarget {
  upsert(params: UpsertApiParams, options?: CallOptions): Promise<UpsertedApi>;
}

/** Parameters of `Apis.copy`. */
export interface CopyApiParams extends GetApiParams {
  /** The client of the target node. */
  readonly to: { readonly apis: UpsertTarget };

  /** Id of the API there. Default: the same. */
  readonly toApiId?: string | undefined;

  /** The target node's API as read before: the copy is rejected if it differs now. Default: change it in any case. */
  readonly toFrom?: ApiMetadata | undefined;
}

/** Parameters of `Apis.modify`. */
export interface ModifyApiParams extends GetApiParams {
  /** The API as it was read. */
  readonly from: ApiMetadata;

  /** The whole API as it shall be. */
  readonly to: ApiMetadataInput;
}

/** The result of `Apis.modify`. */
export interface ModifiedApi extends Ended {
  readonly outcome: 'updated' | 'unchanged';

  /** The API as ASE showed it last. */
  readonly api: ApiMetadata;
}

/** One API on its way to a goal. */
interface Work {
  readonly apis: ApisOperations;
  readonly call: GetApiParams;
  readonly context: WorkflowContext;
  readonly options: CallOptions;
}

/** Carries out `Apis.upsert`. */
export async function upsertApi(
  apis: ApisOperations,
  transport: Transport,
  { body, from, ...params }: UpsertApiParams,
  given: CallOptions | undefined,
): Promise<UpsertedApi> {
  const operation = 'apis.upsert';
  const { context, options } = workflowCall(operation, given);
  // Refuse every other invalid parameter as well.
  transport.check(apisCreateOperation, { ...params, body });
  if (from !== undefined) requireApi(operation, '/from', from);
  const call = { apiId: aseApiId(params.apiId) };
  const work: Work = { apis, call, context, options };
  return queued(transport, work, ['create', 'update'], async (steps) => {
    const { apiId } = call;
    for (let attempt = 1; ; attempt += 1) {
      const current = await find(work);
      if (current !== undefined && params.apiId !== apiId) refuseAnother(operation, params.apiId, current, body);
      if (current !== undefined && differences(current, body).length === 0) return { apiId, outcome: 'unchanged' };
      if (from !== undefined) refuseChanged(operation, current, from);
      const outcome = current === undefined ? 'created' : 'updated';
      // Safe: a merge of two API bodies is an API body.
      const goal = merge(current, body) as ApiMetadataInput;
      const send = (): Promise<unknown> =>
        current === undefined ? apis.create({ ...call, body }, options) : apis.update({ ...call, body: goal }, options);
      try {
        await make(work, steps, current === undefined ? 'create' : 'update', outcome, send, body);
        return { apiId, outcome };
      } catch (error) {
        // Try again if somebody created or deleted the API after it was read.
        const hasMoved = current === undefined ? isConflictError(error) : isApiMissing(error);
        if (attempt === 2 || !hasMoved) throw error;
      }
    }
  });
}

/** Carries out `Apis.modify`. */
export async function modifyApi(
  apis: ApisOperations,
  transport: Transport,
  { from, to, ...params }: ModifyApiParams,
  given: CallOptions | undefined,
): Promise<ModifiedApi> {
  const operation = 'apis.modify';
  const { context, options } = workflowCall(operation, given);
  requireApi(operation, '/from', from);
  transport.check(apisUpdateOperation, { ...params, body: to });
  return queued(transport, { apis, call: params, context, options }, ['update'], async (steps) => {
    const { apiId, value } = await findApi(params.apiId, (id) => apis.get({ ...params, apiId: id }, options));
    const current = value.api_metadata;
    const work: Work = { apis, call: { ...params, apiId }, context, options };
    // Another client, or an earlier call with a lost response, has made the same change.
    if (isSame(current, to)) return { outcome: 'unchanged', api: current };
    refuseChanged(operation, current, from);
    const api = await make(
      work,
      steps,
      'update',
      'updated',
      () => apis.update({ ...work.call, body: to }, options),
      to,
      from,
    );
    return { outcome: 'updated', api };
  });
}

/** Carries out `Apis.copy`. */
export async function copyApi(
  apis: ApisOperations,
  { to, toApiId, toFrom, ...from }: CopyApiParams,
  given: CallOptions | undefined,
): Promise<UpsertedApi> {
  const { options } = workflowCall('apis.copy', given);
  if (typeof to?.apis?.upsert !== 'function') {
    throw refused('apis.copy', [{ pointer: '/to', message: 'must be a client of a node' }]);
  }
  if (toFrom !== undefined) requireApi('apis.copy', '/toFrom', toFrom);
  const { value } = await findApi(from.apiId, (apiId) => apis.get({ ...from, apiId }, options));
  return to.apis.upsert({ apiId: toApiId ?? from.apiId, body: value.api_metadata, from: toFrom }, options);
}

/** One workflow on one API at a time. */
function queued<T>(
  transport: Transport,
  { call, context }: Work,
  steps: readonly string[],
  work: (steps: Steps) => Promise<T>,
): Promise<T> {
  return transport
    .shared(newQueue)
    .run(`api ${aseApiId(call.apiId)}`, context, () =>
      runSteps({ ...context, steps, goOn: 'Read the API with apis.get before you continue.' }, work),
    );
}

/**
 * Makes a change and reads it back: the API is compared with the whole goal, lists in any order. With `from`, members
 * missing in the goal must be gone.
 */
async function make(
  work: Work,
  steps: Steps,
  step: string,
  outcome: 'created' | 'updated',
  send: () => Promise<unknown>,
  goal: ApiMetadataInput,
  from?: ApiMetadata,
): Promise<ApiMetadata> {
  const misses = (shown: ApiMetadata): readonly string[] => [
    ...differences(shown, goal, '', 'sets'),
    ...leftovers(shown, from, goal),
  ];
  const { apis, call, context, options } = work;
  try {
    await steps.change(step, outcome, send);
  } catch (error) {
    if (!isAnswerLost(error) || options.signal?.aborted === true) throw error;
    // Read back instead of sending again: the first request may still be carried out.
    const shown = await find(work).catch(() => undefined);
    if (shown === undefined || misses(shown).length > 0) throw error;
    steps.settle(step, outcome);
    return shown;
  }
  const { api_metadata: shown } = await apis.get(call, options);
  const places = misses(shown);
  if (places.length === 0) return shown;
  // The API is not as requested: report the change as not made.
  steps.settle(step, 'unchanged');
  throw new OperationFailedError({
    vendor: 'ping-ase',
    operation: context.operation,
    message: `${context.operation} failed: ASE confirmed the change, but the API differs at ${places.slice(0, 5).join(', ')}`,
    hint: 'ASE may have ignored a member, or another user may have changed the API. Read it again with apis.get, then repeat the change if you still need it.',
    mayHaveApplied: true,
  });
}

async function find({ apis, call, options }: Work): Promise<ApiMetadata | undefined> {
  try {
    return (await apis.get(call, options)).api_metadata;
  } catch (error) {
    if (isApiMissing(error)) return undefined;
    throw error;
  }
}

function requireApi(operation: string, pointer: string, from: ApiMetadata): void {
  if (typeof from !== 'object' || from === null) throw refused(operation, [{ pointer, message: 'must be an API' }]);
}

/** Throws if an API is not as the caller has read it. */
function refuseChanged(operation: string, current: ApiMetadata | undefined, from: ApiMetadata): void {
  if (current !== undefined && isSame(current, from)) return;
  const places = [...new Set([...differences(current, from), ...differences(from, current)])];
  const how = current === undefined ? 'it no longer exists' : places.slice(0, 5).join(', ');
  throw new ConflictError({
    vendor: 'ping-ase',
    operation,
    message: `${operation} changed nothing: another user has changed the API since you read it (${how})`,
    hint: 'Read the API again with apis.get, then repeat the change if you still need it.',
  });
}

/**
 * Refuses a different API with the same id: ASE stores `shop.v2` and `shop_v2` under one id, but they are the same API
 * only if `url` and `hostname` are equal.
 */
function refuseAnother(operation: string, given: string, current: ApiMetadata, body: ApiMetadataInput): void {
  const places = differences(current, { url: body.url, hostname: body.hostname });
  if (places.length === 0) return;
  const apiId = aseApiId(given);
  throw new ConflictError({
    vendor: 'ping-ase',
    operation,
    message: `${operation} changed nothing: ASE stores ${given} as ${apiId}, the id of another API (${places.join(', ')})`,
    hint: `Choose another id, or pass apiId ${apiId} to change the other API.`,
  });
}
