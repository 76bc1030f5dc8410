import { innerErrors, isNativeError } from '../internal/realms.js';
import { longestText, type Scrub } from '../internal/scrub/scrub.js';

/** Members of a system error about the failure and its location, free of credentials. */
const systemMembers = ['code', 'errno', 'syscall', 'hostname', 'address', 'port'] as const;

/** Maximum number of errors copied from an `AggregateError`: one for each address tried. */
const mostErrors = 16;

/**
 * Copies the safe parts of a foreign error: name, message without tokens and queries, system members, and the cause
 * likewise. Never throws, even if the error has throwing getters.
 */
export function safeCause(error: unknown, scrub: Scrub = (text, longest) => text.slice(0, longest), depth = 0): Error {
  try {
    return copyOf(error, scrub, depth);
  } catch {
    return new Error('an unreadable error was thrown');
  }
}

function copyOf(error: unknown, scrub: Scrub, depth: number): Error {
  if (!isNativeError(error)) return new Error(`${kindOf(error)} was thrown`);
  const copy = new Error(safeText(scrub(String(error.message), longestText)));
  const name = scrub(String(error.name), longestText);
  copy.stack = `${name}: ${copy.message}`;
  Object.defineProperty(copy, 'name', { value: name, configurable: true });
  for (const member of systemMembers) {
    const value: unknown = Reflect.get(error, member);
    if (typeof value === 'string') Object.assign(copy, { [member]: scrub(value, longestText) });
    else if (typeof value === 'number') Object.assign(copy, { [member]: value });
  }
  if (depth < 4 && error.cause !== undefined) copy.cause = safeCause(error.cause, scrub, depth + 1);
  const inner = innerErrors(error).slice(0, mostErrors);
  if (depth < 4 && inner.length > 0) {
    Object.assign(copy, { errors: inner.map((each) => safeCause(each, scrub, depth + 1)) });
  }
  return copy;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return typeof value === 'object' ? 'an object other than an error' : `a ${typeof value}`;
}

function safeText(text: string): string {
  return text
    .replaceAll(/\?\S*/g, '?[redacted]')
    .replaceAll(/\/\/[^/\s@]*@/g, '//[redacted]@')
    .replaceAll(/[A-Za-z0-9+/_=~.-]{20,}/g, (word) => (/\d/.test(word) && !isHost(word) ? '[redacted]' : word));
}

function isHost(word: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(word);
}
