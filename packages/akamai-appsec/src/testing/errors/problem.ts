import { randomUUID } from 'node:crypto';
import { type FakeAnswer, FakeRefusal } from '@edgeward/core/testing';

/** The parts of the service named in its problems. */
export type Namespace =
  | 'appsec'
  | 'appsec-configuration'
  | 'appsec-resource'
  | 'network-lists'
  | 'network-lists-activation'
  | 'client-list';

/** The status and the title of each error type the fake answers with. */
const types = {
  'BAD-REQUEST': [400, 'Bad Request'],
  'INVALID-INPUT-ERROR': [400, 'Invalid Input Error'],
  'ACCESS-DENIED': [403, 'Forbidden'],
  'FORBIDDEN-OPERATION': [403, 'This operation is invalid'],
  'NOT-FOUND': [404, 'Not Found'],
  'CONCURRENT-MODIFICATION-ERROR': [409, 'Concurrent Modification Error'],
  'PRECONDITION-FAILED': [412, 'Precondition Failed'],
  'UNPROCESSABLE-REQUEST': [422, 'Unprocessable Request'],
  'INTERNAL-SERVER-ERROR': [500, 'Internal Server Error'],
} as const;

type ProblemType = keyof typeof types;

/** The service's message for missing permissions. */
export const accessDenied =
  'You do not have the necessary access to perform this operation or the requested resource cannot be modified';

/** The service's message for a version in use. */
export const inUse = 'The requested resource is in use and cannot be modified';

/** Builds an answer with a problem of the service. */
export function problemAnswer(type: ProblemType, detail: string, namespace: Namespace): FakeAnswer {
  const [status, title] = types[type];
  const origin = 'https://problems.luna.akamaiapis.net';
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: `${origin}/${namespace}/error-types/${type}`,
      title,
      status,
      detail,
      instance: `${origin}/appsec/error-instances/${randomUUID()}`,
    },
  };
}

/** Refuses a request with a problem of the service. */
export function refusal(type: ProblemType, detail: string, namespace: Namespace = 'appsec-resource'): FakeRefusal {
  return new FakeRefusal(problemAnswer(type, detail, namespace));
}

/** Rejects a request for its body or parameters. */
export function invalidInput(detail: string, namespace?: Namespace): FakeRefusal {
  return refusal('INVALID-INPUT-ERROR', detail, namespace);
}

/** Rejects a request for a missing resource. */
export function notFound(what: string, namespace?: Namespace): FakeRefusal {
  return refusal('NOT-FOUND', `The requested resource is not found: ${what}`, namespace);
}
