import type { CallEvent, EndEvent, StartEvent } from '../../src/index.js';

/** The common members of the events of a call, for tests of adapters. */
export function callEvent(callId: string): CallEvent {
  return {
    callId,
    timeMs: Date.UTC(2026, 0, 1),
    vendor: 'things',
    operation: 'things.create',
    effect: 'write',
    method: 'POST',
    path: '/v1/things',
    host: 'things.example',
  };
}

export function startEvent(callId: string): StartEvent {
  return { ...callEvent(callId), type: 'start', params: { callId } };
}

export function endEvent(callId: string): EndEvent {
  return { ...callEvent(callId), type: 'end', attempts: 1, durationMs: 5, status: 200 };
}
