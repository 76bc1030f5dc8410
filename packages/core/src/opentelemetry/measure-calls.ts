import type { Meter } from '@opentelemetry/api';
import type { EventListener } from '../events/events.js';
import { callAttributes, failureAttributes, requestAttributes } from './attributes.js';

/** Upper bounds in seconds the HTTP conventions advise for requests. */
const requestBounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** A call takes longer than a request: it may wait for the semaphore and between attempts. */
const callBounds = [...requestBounds, 30, 60, 180];

/** Measures calls and their requests, and counts retries and failures. */
export function measureCalls(meter: Meter): EventListener {
  const callDuration = meter.createHistogram('edgeward.client.call.duration', {
    description: 'Duration of calls with all their attempts and pauses.',
    unit: 's',
    advice: { explicitBucketBoundaries: callBounds },
  });
  const requestDuration = meter.createHistogram('http.client.request.duration', {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: { explicitBucketBoundaries: requestBounds },
  });
  const retries = meter.createCounter('edgeward.client.call.retries', {
    description: 'Repeated requests.',
    unit: '{retry}',
  });
  const failures = meter.createCounter('edgeward.client.call.failures', {
    description: 'Failed calls.',
    unit: '{call}',
  });
  return (event) => {
    switch (event.type) {
      case 'attempt':
        requestDuration.record(event.durationMs / 1000, requestAttributes(event));
        break;
      case 'retry':
        retries.add(1, { ...callAttributes(event), 'error.type': event.failure });
        break;
      case 'end': {
        const attributes = { ...callAttributes(event), ...failureAttributes(event) };
        callDuration.record(event.durationMs / 1000, attributes);
        if ('error.type' in attributes) failures.add(1, attributes);
        break;
      }
      case 'start':
      case 'drift':
      case 'warning':
        break;
    }
  };
}
