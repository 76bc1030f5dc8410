export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export type {
  FakeClientOptions,
  FakePingAse,
  FakePingAseOptions,
  FakePingAseServer,
} from './fake-ping-ase.js';
export { createFakePingAse } from './fake-ping-ase.js';
export type { NodeSeed, NodeState } from './node-state.js';
export type { Stage, Timeline } from './timeline.js';
