import type { FakeAnswer } from '@edgeward/core/testing';
import type { OnboardingSettings } from '../../generated/models.js';
import type { OperationId } from '../../generated/operation-id.js';
import type { Json } from '../../internal/json.js';
import { bodyOf } from '../documents/documents.js';
import { notFound } from '../errors/problem.js';
import { type AppSecHandler, type Call, flagParam, idParam, type Scope } from '../handlers/scope.js';
import { nextOnboardingActivationId, nextOnboardingId } from '../next-id.js';
import { timestamp } from '../timestamp.js';
import {
  networkToActivate,
  refuseActivation,
  refuseActive,
  refuseForeignGroup,
  refuseUnfitSettings,
  refuseWhilePending,
} from './checks.js';
import { isActiveOn, onboardingStatus } from './progress.js';
import { recordsOf } from './records.js';
import { onboardingState } from './seeded.js';
import {
  type OnboardingActivationState,
  type OnboardingOptions,
  type OnboardingPart,
  type OnboardingState,
  onboardingPath,
} from './state.js';
import { activationView, onboardingView, summaryView, validationView } from './views.js';

type Id = Extract<OperationId, `onboardings.${string}`>;

interface OnboardingCall extends Call {
  readonly onboarding: OnboardingState;
}

/** Creates the request handlers for onboardings. */
export function onboardingHandlers(
  scope: Scope,
  now: () => number,
  user: string,
  options: OnboardingOptions,
): Readonly<Record<Id, AppSecHandler>> {
  const { onboardingActivationMs = 300_000, onboardingActivationOutcome = 'SUCCEEDED' } = options;
  const { onboardingRecordExists = () => true } = options;

  const onboarding = (answer: (call: OnboardingCall) => FakeAnswer): AppSecHandler =>
    scope.account((call) => {
      const id = idParam(call, 'onboardingId');
      const found = call.account.onboardings.get(id);
      if (found === undefined) throw notFound(`onboarding ${id}`, 'appsec');
      return answer({ ...call, onboarding: found });
    });

  // Inferred: the records of a part exist from the activation on production on.
  const part = (name: OnboardingPart, change?: (call: OnboardingCall) => void): AppSecHandler =>
    onboarding((call) => {
      if (!isActiveOn('PRODUCTION', call.onboarding)) throw notFound('the records of an inactive onboarding', 'appsec');
      change?.(call);
      const { status, body } = validationView(name, call.onboarding, change !== undefined);
      return { status: change === undefined ? 200 : status, body };
    });

  const validate = (name: OnboardingPart): AppSecHandler =>
    part(name, ({ onboarding: state }) => {
      for (const { recordName, recordStatus } of recordsOf(name, state)) {
        const found = onboardingRecordExists(recordName) ? 'VALIDATED' : recordStatus;
        state.records.set(`${name} ${recordName}`, found);
      }
    });

  return {
    'onboardings.list': scope.account(({ account, query }) => {
      const statuses = query.get('onboardingStatuses')?.split(',');
      const hostnames = query.get('hostnames')?.split(',');
      const found = [...account.onboardings.values()].filter(
        (each) =>
          (statuses?.includes(onboardingStatus(each)) ?? true) &&
          (hostnames?.some((hostname) => each.hostnames.includes(hostname)) ?? true),
      );
      return { status: 200, body: { onboardings: found.map(summaryView) } };
    }),

    'onboardings.create': scope.account((call) => {
      const { contractId, groupId, hostnames } = bodyOf(call, 'appsec');
      flagParam(call, 'createNewResourcesOnly', false);
      refuseForeignGroup(call.account, String(contractId), Number(groupId));
      const onboardingId = nextOnboardingId(call.account);
      const seed = {
        onboardingId,
        contractId: String(contractId),
        groupId: Number(groupId),
        hostnames: textsIn(hostnames),
      };
      const created = onboardingState(seed, timestamp(now()), user);
      call.account.onboardings.set(onboardingId, created);
      return { status: 201, headers: { location: onboardingPath(onboardingId) }, body: onboardingView(created) };
    }),

    'onboardings.get': onboarding((call) => ({ status: 200, body: onboardingView(call.onboarding) })),

    'onboardings.delete': onboarding((call) => {
      refuseWhilePending(call.onboarding);
      refuseActive(call.onboarding);
      call.account.onboardings.delete(call.onboarding.onboardingId);
      return { status: 204 };
    }),

    'onboardings.onboardingSettings.get': onboarding((call) => ({ status: 200, body: call.onboarding.settings })),

    'onboardings.onboardingSettings.update': onboarding((call) => {
      const body: Json & OnboardingSettings = bodyOf(call, 'appsec');
      refuseWhilePending(call.onboarding);
      refuseUnfitSettings(body, call.onboarding);
      call.onboarding.settings = body;
      call.onboarding.isConfigured = true;
      call.onboarding.modifiedDate = timestamp(now());
      return { status: 200, body: call.onboarding.settings };
    }),

    'onboardings.onboardingActivations.create': onboarding((call) => {
      const network = networkToActivate(call.body);
      refuseActivation(network, call.onboarding);
      const startMs = now();
      const activation: OnboardingActivationState = {
        activationId: nextOnboardingActivationId(call.account),
        network,
        createdBy: user,
        createdDate: timestamp(startMs),
        settings: call.onboarding.settings,
        status: 'PENDING',
        progress: { startMs, endMs: startMs + onboardingActivationMs, outcome: onboardingActivationOutcome },
      };
      call.onboarding.activations.push(activation);
      return { status: 202, body: activationView(activation, call.onboarding, startMs) };
    }),

    'onboardings.onboardingActivations.get': onboarding((call) => {
      const id = idParam(call, 'activationId');
      const found = call.onboarding.activations.find(({ activationId }) => activationId === id);
      if (found === undefined) throw notFound(`activation ${id}`, 'appsec');
      const body = activationView(found, call.onboarding, now());
      return { status: found.status === 'PENDING' ? 202 : 200, body };
    }),

    'onboardings.onboardingCertificate.get': part('certificate'),
    'onboardings.onboardingCertificate.validate': validate('certificate'),
    'onboardings.onboardingOrigin.get': part('origin'),
    'onboardings.onboardingOrigin.validate': validate('origin'),

    'onboardings.onboardingOrigin.skip': part('origin', ({ onboarding: state }) => {
      for (const { recordName, recordStatus } of recordsOf('origin', state)) {
        if (recordStatus === 'NOT_VALIDATED') state.records.set(`origin ${recordName}`, 'SKIPPED');
      }
    }),

    'onboardings.onboardingCname.get': part('cname'),
    'onboardings.onboardingCname.validate': validate('cname'),
  };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
