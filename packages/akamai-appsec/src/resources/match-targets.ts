import { type ApiPromise, type CallOptions, withParams } from '@edgeward/core';
import type { MatchTarget, MatchTargetOrder } from '../generated/models.js';
import {
  type CreateMatchTargetParams,
  MatchTargetsOperations,
  type ReorderMatchTargetsParams,
  type UpdateMatchTargetParams,
} from '../generated/resources/match-targets.js';

/**
 * Assigns security policies to hostnames, paths and APIs. Available for Kona Site Defender, and for App & API Protector
 * with Advanced Security. Reached as `akamai.matchTargets`.
 *
 * Requests send the type of a target in lower case: some responses have it in capitals, which the service rejects in a
 * request.
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
  return withParams(params, (given) => {
    // A caller in JavaScript may leave out the body or the type.
    const type: unknown = given.body?.type;
    if (typeof type !== 'string' || !/^(?:WEBSITE|API)$/.test(type)) return given;
    return { ...given, body: { ...given.body, type: type.toLowerCase() } };
  });
}
