import { checkArgument, checkOptions } from '../internal/options/check-options.js';
import { type OptionTypes, oneOf, withMethods } from '../internal/options/option-types.js';
import type { ClientEvent, DriftEvent, EndEvent, EventListener } from './events.js';

const levels = ['debug', 'info', 'warn', 'error'] as const;

/** How much a log line matters, from least to most. */
export type LogLevel = (typeof levels)[number];

/** A target for log lines, such as `console` and the loggers of most libraries. */
export type LogTarget = Readonly<Record<LogLevel, (line: string) => void>>;

/** Options of {@link logger}. */
export interface LoggerOptions {
  /** Lowest level to log. Default: `info`. */
  readonly level?: LogLevel | undefined;
}

const optionTypes: OptionTypes<LoggerOptions> = { level: oneOf(...levels) };

const targetType = withMethods(
  'a console, or an object with the methods debug, info, warn and error',
  levels,
  'For example logger(console).',
);

/** Fields of a log line; `undefined` is omitted. */
type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

interface Line {
  readonly level: LogLevel;
  readonly subject: string;
  readonly fields: Fields;
}

/** Most differences listed in a line; any further differences are counted. */
const mostDifferences = 5;

/**
 * Writes one line per event: vendor, operation, event, then `name=value`, quoted unless it is a plain word. Starts and
 * attempts are `debug`; finished calls are `info` or `error`; retries, drift and warnings are `warn`. Parameters and
 * bodies are never written.
 *
 * @example
 * ```ts
 * import { logger } from '@edgeward/core';
 *
 * const onEvent = logger(console, { level: 'debug' });
 * // apigee securityActions.list end status=200 attempts=1 durationMs=87 call=0d2f…
 * ```
 * @throws {@link ConfigurationError} The target lacks a method, or an option is unknown or wrong.
 */
export function logger(target: LogTarget, options: LoggerOptions = {}): EventListener {
  checkArgument('logger', target, targetType);
  const { level: least = 'info' } = checkOptions('logger', options, optionTypes);
  return (event) => {
    const { level, subject, fields } = lineOf(event);
    if (levels.indexOf(level) < levels.indexOf(least)) return undefined;
    // The result of an asynchronous target goes back to the client, which ignores its failures.
    return target[level]([event.vendor, subject, ...written(fields)].join(' '));
  };
}

function lineOf(event: ClientEvent): Line {
  if (event.type === 'warning') {
    const { message, hint, docUrl } = event;
    return { level: 'warn', subject: 'warning', fields: { message, hint, docUrl } };
  }
  const { operation, type, callId: call } = event;
  const subject = `${operation} ${type}`;
  switch (event.type) {
    case 'start': {
      const { effect, method, host, path } = event;
      return { level: 'debug', subject, fields: { effect, method, host, path, call } };
    }
    case 'attempt': {
      const { attempt, status, failure, requestId } = event;
      const durationMs = Math.round(event.durationMs);
      return { level: 'debug', subject, fields: { attempt, status, failure, durationMs, requestId, call } };
    }
    case 'retry': {
      const { attempt, delayMs, failure } = event;
      return { level: 'warn', subject, fields: { attempt, delayMs, failure, call } };
    }
    case 'drift':
      return { level: 'warn', subject, fields: { ...driftFields(event), call } };
    case 'end':
      return { level: event.error === undefined ? 'info' : 'error', subject, fields: { ...endFields(event), call } };
  }
}

function driftFields({ differences }: DriftEvent): Fields {
  const named = differences.slice(0, mostDifferences).map(({ pointer, kind }) => `${kind} ${pointer}`);
  return { count: differences.length, differences: named.join(', ') };
}

function endFields(event: EndEvent): Fields {
  const { status, attempts, requestId, error } = event;
  const fields = { status, attempts, durationMs: Math.round(event.durationMs), requestId };
  if (error === undefined) return fields;
  const { kind, code, mayHaveApplied, message, hint, docUrl } = error;
  return { ...fields, error: kind, code, mayHaveApplied, message, hint, docUrl };
}

function written(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${word(`${value}`)}`));
}

/** A text of a vendor must not begin a line or control a terminal. */
function word(text: string): string {
  if (/^[\w./:{}[\]-]+$/.test(text)) return text;
  return JSON.stringify(text).replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
