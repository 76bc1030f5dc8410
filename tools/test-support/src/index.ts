export { type CompileOptions, compilePrograms } from './compile-programs.ts';
export { documentedErrors } from './documented/documented-errors.ts';
export { type DocumentedFacts, missingFacts, withWireNames } from './documented/documented-facts.ts';
export { documentedThrows, expectDocumented, type ThrowsOptions, testThrows } from './documented/documented-throws.ts';
export { type Facts, testFacts } from './documented/test-facts.ts';
export { type DocumentedValue, undeclaredMembers } from './documented/undeclared-members.ts';
export { failureOf } from './failure-of.ts';
export { joinPrograms } from './join-programs.ts';
export { type Program, programsIn, programWith, readPrograms } from './program.ts';
export { recording, type WireRequest } from './recording.ts';
export {
  commonRules,
  forEveryOperation,
  type Refusal,
  type RefusalsOptions,
  refusalOf,
  testRefusals,
} from './refusals.ts';
export { type RunOptions, runProgram } from './run-program.ts';
export type { Scene, SceneEnd, SceneRequest } from './walks/scene.ts';
export {
  type FailureCase,
  type StepFailure,
  stepFailures,
  type WalkFailuresOptions,
  walkFailures,
} from './walks/walk-failures.ts';
export { type OperatorCase, type SharedScene, verdictOf, walkOperators } from './walks/walk-operators.ts';
export { documentedWorkflows, methodsOf, writtenMethods } from './workflows.ts';
