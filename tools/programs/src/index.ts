export { type CompileOptions, compilePrograms } from './compile-programs.ts';
export { joinPrograms } from './join-programs.ts';
export { type Program, programsIn, programWith, readPrograms } from './program.ts';
export { type RunOptions, runProgram } from './run-program.ts';
