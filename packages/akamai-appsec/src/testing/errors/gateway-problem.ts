import { randomUUID } from 'node:crypto';
import type { FakeAnswer, ReceivedRequest } from '@edgeward/core/testing';

/** Status and title of each error type of the gateway, which handles a request before the service. */
const types = {
  deny: [401, 'Not authorized'],
  'request-error': [400, 'Bad request'],
  'policy-error': [405, 'Unsupported method'],
} as const;

/** Builds an answer with a problem of the gateway. */
export function gatewayProblem(
  type: keyof typeof types,
  detail: string,
  nowMs: number,
  { method, url }: Pick<ReceivedRequest, 'method' | 'url'>,
): FakeAnswer {
  const [status, title] = types[type];
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: `https://problems.luna.akamaiapis.net/-/pep-authn/${type}`,
      title,
      status,
      detail,
      // In the gateway's problems, `instance` is the URL of the request.
      instance: url,
      method,
      serverIp: '192.0.2.1',
      clientIp: '192.0.2.2',
      requestId: randomUUID().slice(0, 8),
      requestTime: new Date(nowMs).toISOString(),
    },
  };
}
