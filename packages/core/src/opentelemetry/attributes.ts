import type { Attributes } from '@opentelemetry/api';
import type { AttemptEvent, CallEvent, EndEvent } from '../events/events.js';

/** Returns the attributes identifying the operation. */
export function callAttributes({ vendor, operation, effect }: CallEvent): Attributes {
  return { 'edgeward.vendor': vendor, 'edgeward.operation': operation, 'edgeward.effect': effect };
}

/** Says how a call failed; empty if it did not. */
export function failureAttributes({ error }: EndEvent): Attributes {
  return error === undefined ? {} : { 'error.type': error.kind };
}

/** The attributes the HTTP conventions demand of both the span and the metric of a request. */
export function requestAttributes({ method, host, status, failure }: AttemptEvent): Attributes {
  const { hostname, port } = new URL(`https://${host}`);
  return {
    'http.request.method': method,
    'server.address': hostname.replaceAll(/[[\]]/g, ''),
    'server.port': Number(port || 443),
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...(failure === undefined ? {} : { 'error.type': status !== undefined && status >= 400 ? `${status}` : failure }),
  };
}
