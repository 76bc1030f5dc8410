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

const goesOn = 'The activation is still running at Akamai. Wait for it with activations.resume(poller.toJSON()).';

/** Adds the next step to an error. The call that failed does not know about the activation. */
export async function explained(error: unknown, tracked: TrackedActivation): Promise<unknown> {
  if (!isEdgewardError(error) || isOperationFailedError(error)) return error;
  const hostnames = tracked.state.activationId === undefined && invalidHostnamesError(error, tracked.state.request);
  if (hostnames) return hostnames;
  const hint = await hintFor(error, tracked);
  // The activation was started, even if a later read failed.
  addContext(error, {
    ...(hint !== undefined && { hint }),
    mayHaveApplied: tracked.isStarted,
  });
  return error;
}

async function hintFor(error: EdgewardError, tracked: TrackedActivation): Promise<string | undefined> {
  const { activationId } = tracked.state;
  const isAborted = isAbortError(error) || isTimeoutError(error);
  // The service does not know the activation, so do not say that it goes on.
  if (isNotFoundError(error)) return error.hint;
  if (activationId !== undefined || (tracked.isStarted && (isAborted || error.retryable))) {
    return isAborted ? goesOn : [error.hint, goesOn].filter(Boolean).join(' ');
  }
  // FORBIDDEN-OPERATION means that the service will not change the version: its error has a hint already.
  if (isConflictError(error)) return error.code === 'FORBIDDEN-OPERATION' ? error.hint : conflictHint(tracked);
  if (isAborted || error.mayHaveApplied) {
    return 'Akamai may have started the activation. Call activations.resume(poller.toJSON()): it checks the history first. Or see activationHistory.list before you try again.';
  }
  return undefined;
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
