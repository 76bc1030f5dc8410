import type { ApiPromise, CallOptions } from '@edgeward/core';
import type { MatchTarget, MatchTargetOrder } from '../generated/models.js';
import {
  type CreateMatchTargetParams,
  MatchTargetsOperations,
  type ReorderMatchTargetsParams,
  type UpdateMatchTargetParams,
} from '../generated/resources/match-targets.js';

/**
 * Which security policy holds for which hostnames, paths and APIs. They exist for Kona Site Defender, and for App & API
 * Protector with Advanced Security. Reached as `akamai.matchTargets`.
 *
 * Requests write the type of a target small: some answers have it in capital letters, which the service does not take
 * back.
 */
export class MatchTargets extends MatchTargetsOperations {
  override create(params: CreateMatchTargetParams, options?: CallOptions): ApiPromise<MatchTarget> {
    return super.create(writtenSmall(params), options);
  }

  override update(params: UpdateMatchTargetParams, options?: CallOptions): ApiPromise<MatchTarget> {
    return super.update(writtenSmall(params), options);
  }

  override reorder(params: ReorderMatchTargetsParams, options?: CallOptions): ApiPromise<MatchTargetOrder> {
    return super.reorder(writtenSmall(params), options);
  }
}

function writtenSmall<Params extends { readonly body: { readonly type?: unknown } }>(params: Params): Params {
  // A caller without types may have left out either.
  const type: unknown = params?.body?.type;
  if (typeof type !== 'string' || !/^(?:WEBSITE|API)$/.test(type)) return params;
  return { ...params, body: { ...params.body, type: type.toLowerCase() } };
}
