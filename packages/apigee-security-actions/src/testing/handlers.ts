import type { Clock } from '@edgeward/core';
import { type FakeHandler, type FakeRequest, isJson } from '@edgeward/core/testing';
import type { SecurityAction } from '../generated/models.js';
import type { OperationId } from '../generated/operation-id.js';
import { securityActionSchema, securityActionsConfigSchema } from '../generated/schemas.js';
import { actionInput } from './actions/action-input.js';
import { actionPage } from './actions/action-page.js';
import { actionViolations } from './actions/action-violations.js';
import { createdAction } from './actions/created-action.js';
import { refuseBeyondLimits } from './actions/enabled-limits.js';
import { fieldMask } from './actions/field-mask.js';
import { queryValue, snakeCase, withCamelCase } from './actions/names.js';
import { selectedFields } from './actions/selected-fields.js';
import { updatedAction } from './actions/updated-action.js';
import { detail, errorInfo, invalidArgument, refusal } from './errors.js';
import type { EnvironmentState } from './state.js';
import { timestamp } from './timestamp.js';

/** Finds an environment by its name. */
export type FindEnvironment = (parent: string) => EnvironmentState | undefined;

interface Call extends FakeRequest {
  /** For example `organizations/acme/environments/prod`. */
  readonly parent: string;
  readonly environment: EnvironmentState;
}

/** Settings of the handlers. */
export interface HandlerOptions {
  /** Refuses a call beyond the quota of its organization. */
  readonly countCall: (organization: string) => void;

  /** Records the state of an environment before and after a change. */
  readonly note: (environment: EnvironmentState) => void;
}

/** Builds the request handlers of the service's operations. */
export function createHandlers(
  find: FindEnvironment,
  clock: Clock,
  { countCall, note }: HandlerOptions,
): Readonly<Record<OperationId, FakeHandler>> {
  const handler =
    (answer: (call: Call) => unknown): FakeHandler =>
    (request) => {
      countCall(request.params['organization'] ?? '');
      refuseUnknownParameters(request);
      const { organization = '', environment: name = '' } = request.params;
      const parent = `organizations/${organization}/environments/${name}`;
      const environment = find(parent);
      if (environment === undefined) throw permissionDenied(parent);
      const changes = request.operation.effect !== 'read';
      if (changes) note(environment);
      const body = selectedFields(answer({ ...request, parent, environment }), request.query.get('fields'));
      if (changes) note(environment);
      return { status: 200, body };
    };
  const now = (): string => timestamp(clock.now());

  return {
    'securityActions.list': handler(({ environment, query }) => actionPage(environment.securityActions, query)),

    'securityActions.get': handler((call) => existing(call).action),

    'securityActions.create': handler(({ environment: { securityActions }, parent, query, body }) => {
      const id = queryValue(query, 'securityActionId') ?? '';
      const record = createdAction(id, parent, actionInput(body), clock.now());
      if (securityActions.has(id)) {
        throw refusal('ALREADY_EXISTS', `Security action ${parent}/securityActions/${id} already exists.`, [
          errorInfo('RESOURCE_ALREADY_EXISTS'),
        ]);
      }
      refuseBeyondLimits(record, [...securityActions.values()]);
      const action = securityActionSchema.parse(record);
      securityActions.set(id, action);
      return action;
    }),

    'securityActions.update': handler((call) => {
      const { id, action } = existing(call);
      const { securityActions } = call.environment;
      const record = updatedAction({ ...action }, actionInput(call.body), call.query);
      // Violations that the stored action already has (from the seed) do not count.
      const known = new Set(actionViolations({ ...action }).map((violation) => JSON.stringify(violation)));
      const violations = actionViolations(record).filter((violation) => !known.has(JSON.stringify(violation)));
      if (violations.length > 0) throw invalidArgument(violations);
      if (action.apiProxies === undefined) {
        refuseBeyondLimits(
          record,
          [...securityActions].filter(([other]) => other !== id).map(([, other]) => other),
        );
      }
      const next = securityActionSchema.parse(record);
      securityActions.set(id, next);
      return next;
    }),

    'securityActions.delete': handler((call) => {
      call.environment.securityActions.delete(existing(call).id);
      return {};
    }),

    'securityActions.enable': handler((call) => switched(call, 'ENABLED')),

    'securityActions.disable': handler((call) => switched(call, 'DISABLED')),

    'enforcement.get': handler(({ environment }) => environment.enforcement),

    'enforcement.update': handler(({ environment, query, body }) => {
      const input = withCamelCase(isJson(body) ? body : {}, ['name', 'enabled', 'updateTime']);
      const { name: _name, updateTime: _updateTime, ...given } = input;
      const changed = fieldMask(query, ['enabled']) ?? Object.keys(given);
      const next: Record<string, unknown> = { ...environment.enforcement };
      for (const member of changed) next[member] = member === 'enabled' ? booleanOf(given[member]) : given[member];
      next['updateTime'] = now();
      environment.enforcement = securityActionsConfigSchema.parse(next);
      return environment.enforcement;
    }),
  };

  function switched(call: Call, state: 'ENABLED' | 'DISABLED'): SecurityAction {
    const { id, action } = existing(call);
    const { securityActions } = call.environment;
    if (action.state === state) {
      const description = `Security action ${id} is already ${state}.`;
      throw refusal('FAILED_PRECONDITION', description, [
        detail('PreconditionFailure', { violations: [{ type: 'STATE', subject: id, description }] }),
      ]);
    }
    const next: SecurityAction = { ...action, state, updateTime: now() };
    refuseBeyondLimits({ ...next }, [...securityActions.values()]);
    securityActions.set(id, next);
    return next;
  }
}

function existing({ environment, params, parent }: Call): { readonly id: string; readonly action: SecurityAction } {
  const { securityActionId: id = '' } = params;
  const action = environment.securityActions.get(id);
  if (action === undefined) {
    throw refusal('NOT_FOUND', `Security action ${parent}/securityActions/${id} was not found.`, [
      errorInfo('RESOURCE_NOT_FOUND'),
    ]);
  }
  return { id, action };
}

/** A quoted boolean is taken, as the service's transcoder does. */
function booleanOf(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (value === undefined || typeof value === 'boolean') return value;
  throw invalidArgument([{ field: 'security_actions_config.enabled', description: 'It is not a boolean.' }]);
}

/** Parameters accepted by every Google API. */
const systemParameters = ['$.xgafv', 'alt', 'fields', 'key', 'prettyPrint', 'quotaUser'];

function refuseUnknownParameters({ query, operation }: FakeRequest): void {
  const known = (operation.query ?? []).map((parameter) =>
    typeof parameter === 'string' ? parameter : parameter.wire,
  );
  const names = new Set([...systemParameters, ...known, ...known.map(snakeCase)]);
  const unknown = [...query.keys()].filter((name) => !names.has(name));
  if (unknown.length > 0) {
    throw invalidArgument(unknown.map((field) => ({ field, description: 'The method has no such parameter.' })));
  }
}

// Does not reveal its existence to clients without permission.
function permissionDenied(parent: string): Error {
  return refusal('PERMISSION_DENIED', `Permission denied on ${parent}, or it does not exist.`, [
    errorInfo('IAM_PERMISSION_DENIED', { resource: parent }),
  ]);
}
