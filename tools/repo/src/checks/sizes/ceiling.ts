/** The size limit of a program with one use of an entry. */
export interface Ceiling {
  readonly entry: string;

  /** The imports of the program; an empty list stands for everything. */
  readonly names: readonly string[];

  /** The use of the imports. */
  readonly call: string;

  /** Limit of the minified and compressed ESM bundle, in kB. */
  readonly esm: number;

  /** The same for CJS: a bundler keeps whole files there. */
  readonly cjs: number;

  /** The reason for the limits. */
  readonly reason: string;

  /** Texts from parts that the program does not use. The ESM bundle must not contain them. */
  readonly unused: readonly string[];
}

/** Texts of zod, and of its German, French and Spanish messages: zod is the user's own, and in no bundle of ours. */
export const zod: readonly string[] = ['$ZodType', 'invalid_union', 'Ungültige', 'invalide', 'inválida'];

/** A text that only the signing code has. The name of the scheme is also in the check of every credential. */
export const edgeGrid = 'EG1-HMAC-SHA256 client_token';

/** The module of the fakes' server. */
export const http = 'node:http';
