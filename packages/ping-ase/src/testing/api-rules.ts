import { isJson } from '@edgeward/core/testing';
import type { ApiMetadata, Server } from '../generated/models.js';
import { apiMetadataInputSchema, flowRatesSchema, serverInputSchema } from '../generated/schemas.js';
import { invalid } from './errors.js';

/** Unwraps a body. */
export function unwrapped(body: unknown, member: string): unknown {
  if (isJson(body) && isJson(body[member])) return body[member];
  throw invalid(`${member} is missing`);
}

/** Takes the configuration of an API, or refuses it. */
export function apiMetadata(body: unknown): ApiMetadata {
  const value = unwrapped(body, 'api_metadata');
  const result = apiMetadataInputSchema.safeParse(value);
  if (!result.success) throw invalid(issuesText(result.issues));
  const { servers = [], flow_control: rates } = result.data;
  for (const text of [...rateTexts(rates ?? {}), ...servers.flatMap(rateTexts)]) refuseNoRate(text);
  refuseMixedQuotas(servers);
  // The request is JSON, so nothing is `undefined`.
  return value as ApiMetadata;
}

/** Takes a server, or refuses it. */
export function serverOf(body: unknown): Server {
  const value = unwrapped(body, 'server');
  const result = serverInputSchema.safeParse(value);
  if (!result.success) throw invalid(issuesText(result.issues));
  for (const text of rateTexts(result.data)) refuseNoRate(text);
  return value as Server;
}

/** Returns the rates in a body, or throws if one is invalid. */
export function ratesOf(body: unknown): object {
  const value = unwrapped(body, 'flow_control');
  const result = flowRatesSchema.safeParse(value);
  if (!result.success) throw invalid(issuesText(result.issues));
  for (const text of rateTexts(result.data)) refuseNoRate(text);
  return result.data;
}

/** Throws if some servers have a connection quota and others have none. */
export function refuseMixedQuotas(servers: readonly { readonly server_connection_quota?: number | undefined }[]): void {
  const unlimited = servers.filter(({ server_connection_quota: quota = 0 }) => quota === 0).length;
  if (unlimited > 0 && unlimited < servers.length) {
    throw invalid('server_connection_quota must be 0 for all servers or for none');
  }
}

function rateTexts(value: object): readonly unknown[] {
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    name.endsWith('_threshold') ? [member] : [],
  );
}

function refuseNoRate(text: unknown): void {
  if (typeof text === 'string' && /^\d+\/(second|minute|hour)$/.test(text)) return;
  throw invalid('a threshold must have the form 10/second');
}

function issuesText(issues: readonly { readonly pointer: string; readonly message: string }[]): string {
  return issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
}
