import {
  addContext,
  type EdgewardError,
  isAbortError,
  isConflictError,
  isEdgewardError,
  isNotFoundError,
  isOperationFailedError,
  isTimeoutError,
} from '@edgeward/core';
import { invalidHostnamesError } from '../invalid-hostnames.js';
import { statusOn } from '../standing.js';
import type { TrackedActivation } from './tracked-activation.js';

const goesOn = 'The activation may still be running at Akamai. Wait for it with activations.resume(poller.toJSON()).';

const mayHaveStarted =
  'Akamai may have started the activation. Call activations.resume(poller.toJSON()), which checks the history first. Before a new activation, check activationHistory.list.';

/**
 * Adds the next step to an error, and whether the activation may have started: in this run, or by an earlier request
 * (`mayBeSent`). The failed call knows of neither.
 */
export async function explained(error: unknown, tracked: TrackedActivation, mayBeSent: boolean): Promise<unknown> {
  if (!isEdgewardError(error)) return error;
  const { activationId, request } = tracked.state;
  const named = activationId === undefined ? invalidHostnamesError(error, request) : undefined;
  if (named !== undefined) {
    addContext(named, { mayHaveApplied: mayBeSent });
    return named;
  }
  const hint = isOperationFailedError(error) ? undefined : await hintFor(error, tracked, mayBeSent);
  addContext(error, { ...(hint !== undefined && { hint }), mayHaveApplied: tracked.isStarted || mayBeSent });
  return error;
}

async function hintFor(
  error: EdgewardError,
  tracked: TrackedActivation,
  mayBeSent: boolean,
): Promise<string | undefined> {
  const { isStarted, state } = tracked;
  const isAborted = isAbortError(error) || isTimeoutError(error);
  // The service does not know the activation, so do not say it goes on.
  if (isStarted && isNotFoundError(error)) return error.hint;
  if (state.activationId !== undefined || (isStarted && (isAborted || error.retryable))) {
    return isAborted ? goesOn : [error.hint, goesOn].filter(Boolean).join(' ');
  }
  if (error.mayHaveApplied || (isAborted && mayBeSent)) return mayHaveStarted;
  if (mayBeSent) return [error.hint, mayHaveStarted].filter(Boolean).join(' ');
  // FORBIDDEN-OPERATION means that the service will not change the version: its error has a hint already.
  return isConflictError(error) && error.code !== 'FORBIDDEN-OPERATION' ? conflictHint(tracked) : undefined;
}

/** A conflict only says "pending or active already"; the version says which. */
async function conflictHint({ state, settings, services }: TrackedActivation): Promise<string | undefined> {
  const { action, network, activationConfigs } = state.request;
  const { call } = settings;
  try {
    const statuses = await Promise.all(
      activationConfigs.map(async ({ configId, configVersion }) =>
        statusOn(await services.versions.get({ configId, versionNumber: configVersion }, call), network),
      ),
    );
    if (action === 'ACTIVATE' && statuses.every((status) => /^active$/i.test(status))) {
      return `Nothing was changed: the version is already active on ${network}.`;
    }
    return 'Another activation of this configuration is running on this network (see activationHistory.list). Wait until it ends, then activate again.';
  } catch {
    // The hint of the conflict names both causes.
    return undefined;
  }
}
