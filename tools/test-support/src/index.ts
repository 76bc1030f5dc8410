export { type CompileOptions, compilePrograms } from './compile-programs.ts';
export { documentedErrors } from './documented-errors.ts';
export { type DocumentedFacts, missingFacts, withWireNames } from './documented-facts.ts';
export { documentedThrows, expectDocumented, type ThrowsOptions, testThrows } from './documented-throws.ts';
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
export { type Facts, testFacts } from './test-facts.ts';
export { type DocumentedValue, undeclaredMembers } from './undeclared-members.ts';
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
