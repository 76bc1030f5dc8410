/** Thrown for a change without `--yes`. */
export class UnconfirmedError extends Error {}
