import { type CallOptions, isConflictError, isEdgewardError, isNotFoundError } from '@edgeward/core';
import { aseApiId } from '../ase-api-id.js';
import type { ApiMetadata } from '../generated/models.js';
import { type CreateApisParams, type GetApisParams, Apis as Operations } from '../generated/resources/apis.js';
import { merge, saysTheSame } from '../merge.js';

/** What {@link Apis.upsert} and {@link Apis.copy} did. */
export interface UpsertedApi {
  /** The id that ASE has the API under. */
  readonly apiId: string;

  /** `present`: it is as asked for, but an answer was lost, so that nobody knows who made it so. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'present';
}

/** Parameters of {@link Apis.copy}. */
export interface CopyApiParams extends GetApisParams {
  /** The client of the node that gets the API. */
  readonly to: { readonly apis: Pick<Apis, 'upsert'> };

  /** Id of the API there. Default: the same. */
  readonly toApiId?: string | undefined;
}

/**
 * The APIs that a node protects. Reached as `ase.apis`.
 *
 * Beside the operations of ASE it has workflows: each makes the calls that a caller could make, one after the other,
 * with the same guards, events and errors.
 */
export class Apis extends Operations {
  /**
   * Creates an API, or changes the one that has the id into it.
   *
   * Members that `body` does not have stay as they are, those that this version does not know, too; a list is replaced
   * as a whole. Nothing is sent where nothing differs. A `.` in the id becomes `_`, as ASE has it.
   *
   * @example
   * ```ts
   * const { outcome } = await ase.apis.upsert({
   *   apiId: 'shop',
   *   body: { protocol: 'https', url: '/shop', hostname: '*' },
   * }); // 'created', and 'unchanged' the next time
   * ```
   *
   * @throws {@link BadRequestError} The API breaks a rule of ASE.
   */
  async upsert(params: CreateApisParams, options?: CallOptions): Promise<UpsertedApi> {
    const { body } = params;
    const call = { apiVersion: params.apiVersion, apiId: aseApiId(params.apiId) };
    const { apiId } = call;
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.#find(call, options);
      if (current !== undefined && saysTheSame(current, body)) return { apiId, outcome: 'unchanged' };
      try {
        if (current === undefined) {
          await this.create({ ...call, body }, options);
          return { apiId, outcome: 'created' };
        }
        // A merge of two of them is one, too.
        await this.update({ ...call, body: merge(current, body) as ApiMetadata }, options);
        return { apiId, outcome: 'updated' };
      } catch (error) {
        if (isEdgewardError(error) && error.mayHaveApplied) {
          // Read back, never sent again: the first one may still be under way.
          const found = await this.#find(call, options);
          if (found !== undefined && saysTheSame(found, body)) return { apiId, outcome: 'present' };
          throw error;
        }
        if (attempt === 2 || !isConflictError(error)) throw error;
      }
    }
  }

  /**
   * Copies an API to another node, where it is created or changed as {@link Apis.upsert} does it.
   *
   * @example
   * ```ts
   * await blue.apis.copy({ apiId: 'shop', to: green });
   * ```
   *
   * @throws {@link NotFoundError} This node does not have the API.
   */
  async copy({ to, toApiId, ...from }: CopyApiParams, options?: CallOptions): Promise<UpsertedApi> {
    const { api_metadata } = await this.get(from, options);
    return to.apis.upsert({ apiId: toApiId ?? from.apiId, body: api_metadata }, options);
  }

  async #find(params: GetApisParams, options: CallOptions | undefined): Promise<ApiMetadata | undefined> {
    try {
      return (await this.get(params, options)).api_metadata;
    } catch (error) {
      if (isNotFoundError(error) && error.code === 'api_not_found') return undefined;
      throw error;
    }
  }
}
