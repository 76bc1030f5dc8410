/** Whether random tests try thousands of inputs; `test` tries a few. */
export const isFull: boolean = process.env['HOSTILE'] === 'full';

/** The seed of random tests, printed with a failure. */
export const seed: number = Number(process.env['HOSTILE_SEED'] ?? (isFull ? Date.now() % 2 ** 31 : 20_261_126));
