import { addContext, type CallOptions, isEdgewardError, isNotFoundError } from '@edgeward/core';
import type { SecurityAction, SecurityActionInput, SecurityActionPatch } from './generated/models.js';
import type { SecurityActions as Operations } from './generated/resources/security-actions.js';

/** A call that a workflow has made, as errors and events name it. */
export type SecurityActionCall =
  `securityActions.${'list' | 'get' | 'create' | 'update' | 'delete' | 'enable' | 'disable'}`;

/** The action that a workflow is about. */
export interface SecurityActionTarget {
  readonly organization?: string | undefined;
  readonly environment?: string | undefined;
  readonly securityActionId: string;
}

/** The calls of a workflow on one action, in the order in which they are made. */
export class SecurityActionSteps {
  readonly #actions: Operations;
  readonly #target: SecurityActionTarget;
  readonly #options: CallOptions | undefined;
  readonly #calls: SecurityActionCall[] = [];
  readonly #carriedOut: SecurityActionCall[] = [];

  /** Changes whose answers were lost. */
  readonly #open: SecurityActionCall[] = [];

  constructor(actions: Operations, target: SecurityActionTarget, options: CallOptions | undefined) {
    this.#actions = actions;
    // Whole, so that the operations refuse what is no parameter.
    this.#target = target;
    this.#options = options;
  }

  get calls(): readonly SecurityActionCall[] {
    return this.#calls;
  }

  get(): Promise<SecurityAction> {
    return this.#read('securityActions.get', this.#actions.get(this.#target, this.#options));
  }

  /** Gets the action; `undefined` where there is none. */
  async find(): Promise<SecurityAction | undefined> {
    try {
      return await this.get();
    } catch (error) {
      if (isNotFoundError(error)) return undefined;
      throw error;
    }
  }

  /** Reads the environment, so that one that does not exist is not taken for one without the action. */
  async checkEnvironment(): Promise<void> {
    const { organization, environment } = this.#target;
    await this.#read(
      'securityActions.list',
      this.#actions.list({ organization, environment, pageSize: 1 }, this.#options),
    );
  }

  create(body: SecurityActionInput): Promise<SecurityAction> {
    return this.#change('securityActions.create', this.#actions.create({ ...this.#target, body }, this.#options));
  }

  update(updateMask: string, body: SecurityActionPatch): Promise<SecurityAction> {
    const params = { ...this.#target, updateMask, body };
    return this.#change('securityActions.update', this.#actions.update(params, this.#options));
  }

  delete(): Promise<unknown> {
    return this.#change('securityActions.delete', this.#actions.delete(this.#target, this.#options));
  }

  enable(): Promise<SecurityAction> {
    return this.#change('securityActions.enable', this.#actions.enable(this.#target, this.#options));
  }

  disable(): Promise<SecurityAction> {
    return this.#change('securityActions.disable', this.#actions.disable(this.#target, this.#options));
  }

  /** Says in an error that ends the workflow what was carried out before it. */
  explain(error: unknown): void {
    if (!isEdgewardError(error)) return;
    const open = error.mayHaveApplied ? [] : this.#open;
    if (this.#carriedOut.length + open.length === 0) return;
    const hint = [
      this.#carriedOut.length === 0 ? '' : `Carried out before: ${[...new Set(this.#carriedOut)].join(', ')}.`,
      open.length === 0 ? '' : `May have been carried out before: ${[...new Set(open)].join(', ')}.`,
      error.hint ?? '',
    ];
    addContext(error, { mayHaveApplied: true, hint: hint.filter(Boolean).join(' ') });
  }

  #read<T>(call: SecurityActionCall, answer: Promise<T>): Promise<T> {
    this.#calls.push(call);
    return answer;
  }

  async #change<T>(call: SecurityActionCall, answer: Promise<T>): Promise<T> {
    this.#calls.push(call);
    try {
      const value = await answer;
      this.#carriedOut.push(call);
      return value;
    } catch (error) {
      if (isEdgewardError(error) && error.mayHaveApplied) this.#open.push(call);
      throw error;
    }
  }
}

/** Makes the steps of a workflow on one action, and says which calls they took. */
export async function takeSteps<T extends object>(
  actions: Operations,
  target: SecurityActionTarget,
  options: CallOptions | undefined,
  workflow: (steps: SecurityActionSteps) => Promise<T>,
): Promise<T & { readonly calls: readonly SecurityActionCall[] }> {
  const steps = new SecurityActionSteps(actions, target, options);
  try {
    return { ...(await workflow(steps)), calls: steps.calls };
  } catch (error) {
    steps.explain(error);
    throw error;
  }
}
