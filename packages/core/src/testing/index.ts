export type { FakeAnswer } from './fake-answer.js';
export { FakeClock } from './fake-clock.js';
export { FakeRefusal } from './fake-refusal.js';
export type { FakeRequest, ReceivedRequest } from './fake-request.js';
export { createFakeService, type FakeHandler, type FakeService, type FakeServiceOptions } from './fake-service.js';
export type { Fault } from './faults/fault.js';
export type { RecordedRequest } from './recorded-request.js';
export { respondForMsw } from './respond-for-msw.js';
export type { FakeServer, ListenOptions } from './serve.js';
