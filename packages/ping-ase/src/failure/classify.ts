import type { Answer, Failure } from '@edgeward/core';
import { pingAdvice } from './hint.js';

type Meaning = Pick<Failure, 'kind' | 'rejectedBeforeExecution'>;

/** The kinds of ASE's codes: the `status` in its JSON. */
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
 * Meanings of ASE's messages, lower-cased and with single spaces for anything between words. Each matches the whole
 * text, or its end after a caller's value: a list value may contain any words.
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

/** ASE's messages are shorter. */
const longestMessage = 10_000;

/** Reads the failures of ASE: a code in JSON, or a text. Their status is 403 for most meanings. */
export function pingFailure({ operation, status, body }: Answer): Failure | undefined {
  if (status < 400) return failureUnderSuccess(operation, body);
  const code = member(body, 'status');
  const message = typeof body === 'string' ? body.trim() : member(body, 'status_message');
  const meaning = meaningOf(code, message, operation.method);
  return {
    ...meaning,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined || message === '' ? {} : { message }),
    ...pingAdvice({ operation, status, code, message, kind: meaning?.kind }),
  };
}

/** Texts confirming a change, including broken JSON; a text about a list value may contain any other words. */
const confirmations =
  /\b(success(ful(ly)?)?|added to|(deleted|removed) from|cleared|already|now (enabled|disabled))\b/g;

/** A text starting with a failure, or broken JSON without a success status. */
const failures =
  /^[\s\uFEFF"]*(error|fail(ed|ure)?|cannot|could not|unable)\b|"status"\s*:\s*"(?!\s*(success|enabled|disabled)\b)[^"]{1,100}"/i;

const negation = /\b(not|never|cannot|nothing|no|un|can't|couldn't|isn't|wasn't)\s+((be|been|yet|is|was)\s+)*$/;

/** Returns whether ASE confirms a change, in JSON or text. */
export function pingConfirms(answer: Answer): boolean {
  const { operation, body } = answer;
  const other = otherStates[operation.id];
  if (typeof body === 'string') {
    const json = parsed(body);
    // JSON labelled as text.
    if (json !== undefined) return pingConfirms({ ...answer, body: json });
    if (isOtherChange(body, operation.id)) return false;
    return confirmsInText(body, operation.method) && !(other !== undefined && contradicts(body, other));
  }
  const status = member(body, 'status')?.trim().toLowerCase();
  if (status === 'success') return !isFailure(member(body, 'status_message'), operation.method);
  // A response "off" does not confirm switching the firewall on.
  if (other !== undefined && status === other) return false;
  const isRaw = operation.answer === 'any';
  if ((isRaw || operation.id.startsWith('firewall.')) && (status === 'enabled' || status === 'disabled')) return true;
  if (!isRaw && operation.id !== 'flowControl.update') return false;
  return typeof body === 'object' && body !== null && typeof Reflect.get(body, 'flow_control') === 'object';
}

/** Returns whether a message sent with `success` is a documented failure, or begins with the code of one. */
function isFailure(message: string | undefined, method: string): boolean {
  const [, code = ''] = /^\s*([a-z]+(?:_[a-z]+)+)\b/.exec(message ?? '') ?? [];
  return Object.hasOwn(codes, code) || meaningOf(undefined, message, method) !== undefined;
}

/**
 * Ends of texts about another change than the requested one: it may have cleared the list. `remove` allows "added to",
 * which its documented text says.
 */
const otherChanges: Readonly<Record<string, RegExp>> = {
  add: /\b(?:deleted|removed) from (?:black|white)list$|^(?:black|white)list cleared$/,
  remove: /^(?:black|white)list cleared$/,
  clear: /\b(?:added to|deleted from|removed from) (?:black|white)list$/,
};

function isOtherChange(body: string, operationId: string): boolean {
  const [, verb = ''] = /List\.(\w+)$/.exec(operationId) ?? [];
  return Object.hasOwn(otherChanges, verb) && otherChanges[verb]?.test(wordsOf(body.trim()) ?? '') === true;
}

/** Parses JSON; a quoted text becomes this text. `undefined` if it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The state contradicting a change of the firewall. */
const otherStates: Readonly<Record<string, string>> = { 'firewall.enable': 'disabled', 'firewall.disable': 'enabled' };

/** Finds the state at the end of a text, or in JSON labelled as text. */
function contradicts(text: string, state: string): boolean {
  return new RegExp(`\\b${state}[.! ]*$|"status"\\s*:\\s*"${state}"`, 'i').test(text.slice(0, 1_000));
}

function confirmsInText(body: string, method: string): boolean {
  // The service writes texts and JSON, never markup.
  if (/^[\s\uFEFF]*</.test(body) || meaningOfText(body, method) !== undefined) return false;
  if (failures.test(body)) return false;
  const text = body.toLowerCase().replaceAll(/\s+/g, ' ');
  return [...text.matchAll(confirmations)].some(
    ({ index }) => !negation.test(text.slice(Math.max(0, index - 40), index)),
  );
}

/** A documented failure with a success status. */
function failureUnderSuccess(operation: Answer['operation'], body: unknown): Failure | undefined {
  const code = member(body, 'status')?.trim();
  const message = typeof body === 'string' ? body.trim() : member(body, 'status_message');
  const meaning =
    typeof body === 'string' ? meaningOfText(body, operation.method) : meaningOf(code, undefined, operation.method);
  if (meaning === undefined) return undefined;
  const { kind } = meaning;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(code === undefined || typeof body === 'string' ? {} : { code }),
    ...(message === undefined ? {} : { message }),
    ...pingAdvice({ operation, status: 403, code, message, kind }),
    // The status contradicts the text: nothing proves the change was not made.
    rejectedBeforeExecution: false,
    mayHaveApplied: true,
  };
}

/** Parses a text, or code and message in broken JSON. */
function meaningOfText(body: string, method: string): Meaning | undefined {
  const broken = /^[\s\uFEFF]*[{[]/.test(body);
  if (!broken) return meaningOf(undefined, body.trim(), method);
  const code = /"status"\s*:\s*"([a-z_ ]{1,40})"/i.exec(body)?.[1];
  const message = /"status_message"\s*:\s*"([^"]{0,2000})/i.exec(body)?.[1];
  return meaningOf(code, message, method);
}

function meaningOf(code: string | undefined, message: string | undefined, method: string): Meaning | undefined {
  const name = code?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(codes, name)) return codes[name];
  const words = wordsOf(message);
  const meaning = texts.find(([pattern]) => words !== undefined && pattern.test(words))?.[1];
  // For an entry missing in a removal, the documented message says it exists.
  return meaning?.kind === 'conflict' && method === 'DELETE' ? { kind: 'not-found' } : meaning;
}

/** Writes a text in lower case, with single spaces and without the full stop. */
function wordsOf(message: string | undefined): string | undefined {
  if (message === undefined || message.length > longestMessage) return undefined;
  const words = message
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replace(/^error ?: ?/, '');
  let end = words.length;
  while ('.! '.includes(words[end - 1] ?? 'x')) end -= 1;
  return words.slice(0, end);
}

function member(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : undefined;
}
