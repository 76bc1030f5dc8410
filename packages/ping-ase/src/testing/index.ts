export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export {
  createFakePingAse,
  type FakeClientOptions,
  type FakePingAse,
  type FakePingAseOptions,
  type FakePingAseServer,
} from './fake.js';
export type { NodeSeed, NodeState } from './state.js';
export type { Stage, Timeline } from './timeline.js';
