export { type CompileOptions, compilePrograms } from './compile-programs.ts';
export { failureOf } from './failure-of.ts';
export { joinPrograms } from './join-programs.ts';
export { type Program, programsIn, programWith, readPrograms } from './program.ts';
export { recording, type WireRequest } from './recording.ts';
export { type RunOptions, runProgram } from './run-program.ts';
export { documentedWorkflows, methodsOf, writtenMethods } from './workflows.ts';
