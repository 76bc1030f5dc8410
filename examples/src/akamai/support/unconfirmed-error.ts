/** Thrown where a change is not made because nobody has said `--yes`. */
export class UnconfirmedError extends Error {}
