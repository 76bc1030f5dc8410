import {
  type CallOptions,
  type Clock,
  callOptionsOf,
  demandParams,
  isJson,
  isNotFoundError,
  type Outcome,
  type Queue,
  ResponseValidationError,
  runSteps,
  type Steps,
  type Transport,
} from '@edgeward/core';
import type { SecurityAction, SecurityActionInput, SecurityActionPatch } from '../generated/models.js';
import {
  type SecurityActionsOperations,
  securityActionsUpdateOperation,
} from '../generated/resources/security-actions.js';

/** A call a workflow has made, as errors and events name it. */
export type SecurityActionCall =
  `securityActions.${'list' | 'get' | 'create' | 'update' | 'delete' | 'enable' | 'disable'}`;

/** The action a workflow is about. */
export interface SecurityActionTarget {
  readonly organization?: string | undefined;
  readonly environment?: string | undefined;
  readonly securityActionId: string;
}

/** The dependencies shared by a client's workflows. */
export interface Workbench {
  readonly actions: SecurityActionsOperations;
  readonly clock: Clock;
  readonly queue: Queue;

  /** Checks the parameters of an operation without sending them. */
  readonly check: Transport['check'];

  /** The client's own, if the parameters name none. */
  readonly organization: string | undefined;
  readonly environment: string | undefined;
}

/** A workflow on one action. */
export interface Workflow {
  /** Its name, for example `securityActions.upsert`. */
  readonly operation: string;

  /** Says in an error how to go on. Default: make the same call again. */
  readonly goOn?: string;

  /** How to undo the completed steps, for errors. */
  readonly undo?: string;
}

/** A call changing an action. */
export type ChangeCall = Exclude<SecurityActionCall, 'securityActions.list' | 'securityActions.get'>;

const outcomes: Readonly<Record<ChangeCall, Outcome>> = {
  'securityActions.create': 'created',
  'securityActions.update': 'updated',
  'securityActions.enable': 'updated',
  'securityActions.disable': 'updated',
  'securityActions.delete': 'removed',
};

/** The calls of a workflow on one action, in order. */
export class SecurityActionSteps {
  readonly operation: string;
  readonly #bench: Workbench;
  readonly #target: SecurityActionTarget;
  readonly #options: CallOptions | undefined;
  readonly #steps: Steps;
  readonly #planned: string[];
  readonly #calls: SecurityActionCall[] = [];

  constructor(
    operation: string,
    bench: Workbench,
    target: SecurityActionTarget,
    options: CallOptions | undefined,
    steps: Steps,
    planned: string[],
  ) {
    this.operation = operation;
    this.#bench = bench;
    // Includes unknown members, so the operations reject them.
    this.#target = target;
    this.#options = options;
    this.#steps = steps;
    this.#planned = planned;
  }

  get calls(): readonly SecurityActionCall[] {
    return this.#calls;
  }

  /** The client's time, in milliseconds. */
  get nowMs(): number {
    return this.#bench.clock.now();
  }

  /** Throws if an update would be rejected before sending. */
  checkUpdate(updateMask: string, body: SecurityActionPatch): void {
    this.#bench.check(securityActionsUpdateOperation, { ...this.#target, updateMask, body });
  }

  /** Announces the next changes, so an error can list those that were not made. */
  plan(changes: readonly ChangeCall[]): void {
    for (const change of changes) if (!this.#planned.includes(change)) this.#planned.push(change);
  }

  async get(): Promise<SecurityAction> {
    this.#calls.push('securityActions.get');
    const action: unknown = await this.#bench.actions.get(this.#target, this.#options);
    if (isAction(action)) return action;
    throw new ResponseValidationError({
      vendor: 'apigee',
      operation: 'securityActions.get',
      message: `${this.operation} cannot continue: the response of securityActions.get is not an action`,
      hint: 'A proxy may have answered instead of the service. Check baseUrl and proxies.',
      issues: [{ pointer: '', message: 'must be an action' }],
    });
  }

  /** Gets the action; `undefined` if it does not exist. */
  async find(): Promise<SecurityAction | undefined> {
    try {
      return await this.get();
    } catch (error) {
      if (isNotFoundError(error)) return undefined;
      throw error;
    }
  }

  /** Reads the environment, to distinguish a missing environment from a missing action. */
  async checkEnvironment(): Promise<void> {
    const { organization, environment } = this.#target;
    this.#calls.push('securityActions.list');
    await this.#bench.actions.list({ organization, environment, pageSize: 1 }, this.#options);
  }

  create(body: SecurityActionInput): Promise<SecurityAction> {
    return this.#change('securityActions.create', (actions) =>
      actions.create({ ...this.#target, body }, this.#options),
    );
  }

  update(updateMask: string, body: SecurityActionPatch): Promise<SecurityAction> {
    const params = { ...this.#target, updateMask, body };
    return this.#change('securityActions.update', (actions) => actions.update(params, this.#options));
  }

  delete(): Promise<unknown> {
    return this.#change('securityActions.delete', (actions) => actions.delete(this.#target, this.#options));
  }

  enable(): Promise<SecurityAction> {
    return this.#change('securityActions.enable', (actions) => actions.enable(this.#target, this.#options));
  }

  disable(): Promise<SecurityAction> {
    return this.#change('securityActions.disable', (actions) => actions.disable(this.#target, this.#options));
  }

  /** Records whether a change with a lost response was made or unnecessary. */
  settle(change: ChangeCall, isChanged: boolean): void {
    this.#steps.settle(change, isChanged ? outcomes[change] : 'unchanged');
  }

  /** Throws the most informative error about a failed change. */
  fail(change: ChangeCall, error: unknown): Promise<never> {
    return this.#steps.change(change, outcomes[change], () => Promise.reject(error));
  }

  #change<T>(change: ChangeCall, call: (actions: SecurityActionsOperations) => PromiseLike<T>): Promise<T> {
    this.#calls.push(change);
    this.plan([change]);
    return this.#steps.change(change, outcomes[change], async () => call(this.#bench.actions));
  }
}

/** Without validation, an answer may be anything. */
function isAction(answer: unknown): answer is SecurityAction {
  return isJson(answer);
}

/**
 * Runs the steps of a workflow on one action and returns the calls made. Workflows on the same action run one after the
 * other.
 *
 * @throws {@link PartialFailureError} A call failed, and a change before it stands or may stand.
 */
export async function takeSteps<T extends object>(
  bench: Workbench,
  params: SecurityActionTarget,
  given: CallOptions | undefined,
  { operation, goOn = 'Repeat the call.', undo }: Workflow,
  workflow: (steps: SecurityActionSteps) => Promise<T>,
): Promise<T & { readonly calls: readonly SecurityActionCall[] }> {
  const options = callOptionsOf({ vendor: 'apigee', operation }, given);
  const target = demandParams({ vendor: 'apigee', operation }, params);
  const context = { vendor: 'apigee', operation, signal: options.signal };
  const planned: string[] = [];
  const key = [
    target.organization ?? bench.organization,
    target.environment ?? bench.environment,
    target.securityActionId,
  ].join('/');
  return bench.queue.run(key, context, () =>
    runSteps({ ...context, steps: planned, goOn, undo }, async (made) => {
      const steps = new SecurityActionSteps(operation, bench, target, options, made, planned);
      return { ...(await workflow(steps)), calls: steps.calls };
    }),
  );
}
