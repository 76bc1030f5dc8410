import type { FakeAnswer } from '@edgeward/core/testing';
import { activationHistory } from '../activations/history.js';
import { activationOrder } from '../activations/order.js';
import type { ActivationSimulator } from '../activations/simulator.js';
import { notFound } from '../errors/problem.js';
import type { ActivationRequestState } from '../state-types.js';
import { type AppSecHandler, idParam, type Scope } from './scope.js';

type Id = 'activations.create' | 'activations.get' | 'activationRequests.get' | 'activationHistory.list';

const path = '/appsec/v1/activations';

/** Creates the request handlers for activations. */
export function activationHandlers(
  scope: Scope,
  simulator: () => ActivationSimulator,
  now: () => number,
): Readonly<Record<Id, AppSecHandler>> {
  return {
    'activations.create': scope.account(({ body }) => {
      const taken = simulator().take(activationOrder(body));
      return 'activation' in taken ? { status: 200, body: taken.activation } : accepted(taken.request);
    }),

    'activations.get': scope.account((call) => {
      const activationId = idParam(call, 'activationId');
      const state = call.account.activations.get(activationId);
      if (state === undefined) throw notFound(`activation ${activationId}`, 'appsec');
      return { status: 200, body: state.activation };
    }),

    'activationRequests.get': scope.account(({ account, params }) => {
      const { statusId = '' } = params;
      const request = account.activationRequests.get(statusId);
      if (request === undefined) throw notFound(`activation request ${statusId}`, 'appsec');
      return progressOf(request, now());
    }),

    'activationHistory.list': scope.configuration(({ account, configId }) => ({
      status: 200,
      body: { configId, activationHistory: activationHistory(configId, account) },
    })),
  };
}

function accepted({ statusId, createDate }: ActivationRequestState): FakeAnswer {
  const href = `${path}/status/${statusId}`;
  return {
    status: 202,
    headers: { location: href },
    body: { statusId, createDate, links: { 'check-status': { href } } },
  };
}

function progressOf(
  { statusId, createDate, activationId, problem, pending }: ActivationRequestState,
  now: number,
): FakeAnswer {
  if (problem !== undefined) return problem;
  if (activationId !== undefined) {
    return { status: 303, headers: { location: `${path}/${activationId}` }, body: { activationId } };
  }
  const seconds = pending === undefined ? 300 : Math.ceil((pending.readyMs - now) / 1000);
  return { status: 200, headers: { 'retry-after': String(seconds) }, body: { statusId, createDate } };
}
