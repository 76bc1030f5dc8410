/** Thrown for a command line that a program cannot follow. */
export class UsageError extends Error {}
