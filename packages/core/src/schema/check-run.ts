import { pointerSegment } from '../internal/json-pointer.js';
import type { Issue } from './schema.js';

/** Most issues collected before a check stops. */
export const mostIssues = 100;

/** Maximum nesting checked. Anything deeper is an issue, so a value cannot exhaust the stack. */
export const deepest = 256;

/** Total pointer length after which long names are omitted. */
const mostPointerText = 1_000_000;

/** The findings of a check. */
export interface Findings {
  /** An empty list means the value fits. */
  readonly issues: readonly Issue[];

  /** Issues of inferred members: no reason to refuse the value. */
  readonly tolerated: readonly Issue[];
}

export type Check = (value: unknown, run: Run) => void;

/** One walk through a value. It stops when it has found enough. */
export class Run {
  readonly issues: Issue[] = [];
  readonly tolerated: Issue[] = [];

  /** Path to the current value; only its first `depth` entries are valid. */
  readonly path: (string | number)[];
  depth: number;

  /** Whether enough was found. */
  stopped = false;

  /** Whether issues are no reason to refuse the value. */
  tolerant = false;

  /** Ends the issue of a missing member. */
  hint: (() => string) | undefined;
  readonly #most: number;

  /** Characters in the pointers so far. */
  #written = 0;

  constructor(most: number, path: (string | number)[] = [], depth = 0) {
    this.#most = most;
    this.path = path;
    this.depth = depth;
  }

  report(message: string): void {
    const found = this.tolerant ? this.tolerated : this.issues;
    if (found.length < this.#most) {
      found.push({ pointer: this.#pointer(), message: message + (this.hint?.() ?? '') });
      return;
    }
    if (this.tolerant || this.stopped) return;
    this.stopped = true;
    const last = found.pop();
    if (last !== undefined) found.push({ ...last, message: `${last.message} (and more issues)` });
  }

  /** Aborts the walk with an issue about the current value. */
  giveUp(message: string): void {
    this.tolerant = false;
    this.hint = undefined;
    this.report(message);
    this.stopped = true;
  }

  /** Returns whether the current value passes a check, without reporting. */
  passes(check: Check, value: unknown): boolean {
    const trial = new Run(0, this.path, this.depth);
    check(value, trial);
    return !trial.stopped;
  }

  #pointer(): string {
    const pointer = this.path
      .slice(0, this.depth)
      // A long name shared by many issues must not be repeated in all of them.
      .map((name) => (this.#written > mostPointerText && String(name).length > 100 ? '[long name]' : name))
      .map(pointerSegment)
      .join('');
    this.#written += pointer.length;
    return pointer;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns whether a value holds its data in members: a `Map`, a `Date` or a promise does not. */
export function isObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return isPlainObject(value) || tagOf(value) === 'Object';
}

export function isPlainObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Returns `Object` for objects of any realm and of classes, and `Map`, `Date` and so on for those of the platform. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && !isObject(value) ? tagOf(value) : typeof value;
}

export function refuse(run: Run, expected: string, value: unknown): void {
  run.report(`expected ${expected}, received ${kindOf(value)}`);
}

export function isTooDeep(run: Run): boolean {
  if (run.depth < deepest) return false;
  run.report(`is nested more than ${deepest} levels deep`);
  return true;
}
