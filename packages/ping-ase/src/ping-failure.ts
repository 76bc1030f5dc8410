import type { Answer, Failure } from '@edgeward/core';
import { pingHint } from './ping-hint.js';

type Meaning = Pick<Failure, 'kind' | 'rejectedBeforeExecution'>;

/** What the codes of ASE mean: the `status` in its JSON. */
const codes: Readonly<Record<string, Meaning>> = {
  api_already_exists: { kind: 'conflict' },
  server_exists: { kind: 'conflict' },
  validation_error: { kind: 'bad-request' },
  invalid_value: { kind: 'bad-request' },
  api_not_found: { kind: 'not-found' },
  server_not_found: { kind: 'not-found' },
  no_cluster_mode: { kind: 'not-found' },
};

/**
 * What the texts of ASE mean, in lower case and with single spaces for anything between words. Each stands for the whole
 * text, or for its end after what a caller sent: a value in a list may hold any words.
 */
const texts: readonly (readonly [RegExp, Meaning])[] = [
  [/^content type header (is )?missing$/, { kind: 'bad-request', rejectedBeforeExecution: true }],
  [/^(x ase )?(access|secret) key header (is )?missing$/, { kind: 'authentication', rejectedBeforeExecution: true }],
  [/^auth(ori[sz]ation|entication) (failure|failed|error)$/, { kind: 'authentication', rejectedBeforeExecution: true }],
  [/^json pars(ing|e) (error|failure|failed)$/, { kind: 'bad-request', rejectedBeforeExecution: true }],
  [/ already exists?$/, { kind: 'conflict' }],
  [/ (does not exist|not found)$/, { kind: 'not-found' }],
  [/^ase is not in cluster mode$/, { kind: 'not-found' }],
  [/^unknown error$/, { kind: 'server' }],
];

/** Reads the failures of ASE: a code in JSON, or a text. Their status is 403 for most meanings. */
export function pingFailure({ operation, status, body }: Answer): Failure | undefined {
  if (status < 400) return undefined;
  const code = member(body, 'status');
  const message = typeof body === 'string' ? body.trim() : member(body, 'status_message');
  const meaning = meaningOf(code, message, operation.method);
  const hint = pingHint({ operation, status, code, message, kind: meaning?.kind });
  return {
    ...meaning,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined || message === '' ? {} : { message }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function meaningOf(code: string | undefined, message: string | undefined, method: string): Meaning | undefined {
  const name = code?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(codes, name)) return codes[name];
  const words = message
    ?.toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replace(/^error ?: ?/, '')
    .replace(/[.! ]+$/, '');
  const meaning = texts.find(([pattern]) => words !== undefined && pattern.test(words))?.[1];
  // Of an entry that cannot be removed, the documentation says that it exists.
  return meaning?.kind === 'conflict' && method === 'DELETE' ? { kind: 'not-found' } : meaning;
}

function member(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : undefined;
}
