import type { Clock } from '@edgeward/core';
import type { FakeAnswer } from '@edgeward/core/testing';
import { gatewayProblem } from './gateway-problem.js';
import { accessDenied, inUse, problemAnswer } from './problem.js';
import { rateLimitAnswer } from './rate-limit-answer.js';

/** Creates the writer of errors in the form of the service, its gateway, or the edge in front of them. */
export function createErrorAnswer(clock: Clock, baseUrl: string): (status: number, message?: string) => FakeAnswer {
  const request = { method: 'GET', url: `${baseUrl}/appsec/v1/` };
  return (status, message) => {
    const detail = message ?? 'failNext requested this failure.';
    switch (status) {
      case 400: {
        const answer = problemAnswer('BAD-REQUEST', detail, 'appsec');
        // Only an unreadable request gets plain JSON.
        return message === undefined ? answer : { ...answer, headers: { 'content-type': 'application/json' } };
      }
      case 401:
        return gatewayProblem('deny', 'The signature does not match', clock.now(), request);
      case 403:
        return problemAnswer('ACCESS-DENIED', accessDenied, 'appsec-resource');
      case 404:
        return problemAnswer('NOT-FOUND', message ?? 'The requested resource is not found', 'appsec');
      case 405:
        return gatewayProblem('policy-error', 'Unsupported method', clock.now(), request);
      case 409:
        return problemAnswer('CONCURRENT-MODIFICATION-ERROR', detail, 'appsec-configuration');
      case 412:
        return problemAnswer('PRECONDITION-FAILED', inUse, 'appsec-configuration');
      case 422:
        return problemAnswer('UNPROCESSABLE-REQUEST', detail, 'appsec');
      case 429:
        return rateLimitAnswer(clock.now() + 1000);
      case 500:
        return problemAnswer('INTERNAL-SERVER-ERROR', detail, 'appsec');
      default:
        return { status, headers: { 'content-type': 'text/html' }, body: edgePage };
    }
  };
}

const edgePage =
  '<HTML><HEAD>\n<TITLE>Error</TITLE>\n</HEAD><BODY>\nAn error occurred while processing your request.\n</BODY></HTML>\n';
