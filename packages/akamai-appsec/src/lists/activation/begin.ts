import { bodyIssues, type Issue, refusedParams, unknownParams } from '@edgeward/core';
import { pollerSettings } from '../../activation/poller/poller-options.js';
import { isJson } from '../../internal/json.js';
import { clientListOrderSchema } from '../generated/schemas.js';
import { ListActivationPoller } from './poller.js';
import { type ListActivationRequest, readListActivationJson } from './poller-json.js';
import type { ListActivationOptions, ListActivationProgress, ListActivationSettings } from './poller-options.js';
import { ListActivationRun, type ListRunServices } from './run.js';

/** Network, comment and recipients of a list activation. There is no version: the API always activates the newest. */
export interface ListActivationOrder {
  readonly network: 'STAGING' | 'PRODUCTION';
  readonly comments?: string | undefined;

  /** E-mail addresses to notify. */
  readonly notificationRecipients?: readonly string[] | undefined;
}

/** Starts an activation or a deactivation; `idName` is the parameter holding the list id. */
export function beginListActivation(
  services: ListRunServices,
  action: ListActivationRequest['action'],
  idName: string,
  given: unknown,
  options: ListActivationOptions | undefined,
): ListActivationPoller {
  const { name } = services.kind;
  const operation = `${name}.${action === 'ACTIVATE' ? 'activate' : 'deactivate'}`;
  const settings = pollerSettings<ListActivationProgress>(operation, options);
  const { [idName]: listId, network, comments, notificationRecipients: told, ...rest } = isJson(given) ? given : {};
  // The service refuses an empty list, which means nobody.
  const notificationRecipients = Array.isArray(told) && told.length === 0 ? undefined : told;
  const issues: Issue[] = [...unknownParams(rest)];
  if (typeof listId !== 'string' || listId === '') issues.push({ pointer: `/${idName}`, message: 'must be a string' });
  // Require an explicit network: some tools activated on both networks by default.
  if (network !== 'STAGING' && network !== 'PRODUCTION') {
    issues.push({ pointer: '/network', message: 'must be STAGING or PRODUCTION' });
  }
  issues.push(...bodyIssues(clientListOrderSchema, { network: 'STAGING', comments, notificationRecipients }, ''));
  if (issues.length > 0) throw refusedParams({ vendor: 'akamai', operation }, issues, 'Nothing was sent.');
  const startedAt = new Date(services.clock.now()).toISOString();
  const request = { kind: name, listId, network, action, comments, notificationRecipients };
  return follow(services, settings, { type: 'akamai.listActivation', version: 1, startedAt, request });
}

/** Resumes an activation from its JSON. */
export function resumeListActivation(
  services: ListRunServices,
  json: unknown,
  options: ListActivationOptions | undefined,
): ListActivationPoller {
  return follow(services, pollerSettings<ListActivationProgress>(`${services.kind.name}.resume`, options), json);
}

function follow(services: ListRunServices, settings: ListActivationSettings, json: unknown): ListActivationPoller {
  const state = readListActivationJson(json, services.kind.name);
  return new ListActivationPoller(new ListActivationRun(services, settings, state), settings.onProgress);
}
