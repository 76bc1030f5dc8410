import type { CallOptions } from '../../api/call-options.js';
import type { ClientOptions } from '../../api/client-options.js';
import type { Auth } from '../../auth/auth.js';
import { printableName } from './nearest-name.js';
import { type OptionType, type OptionTypes, oneOf, optionType, withMethods } from './option-types.js';

const milliseconds: OptionType = { ...optionType.positive, expected: 'a positive number of milliseconds' };

const functions: OptionType = {
  expected: 'a function or a list of functions',
  accepts: (value) => [value].flat().every((each) => typeof each === 'function'),
  hint: 'To write a log, pass logger(console). To keep records, pass auditLog(sink).',
};

const headers: OptionType = {
  expected: 'an object of strings by header name',
  accepts: (value) => optionType.object.accepts(value),
  each: { expected: 'a string', accepts: (value) => typeof value === 'string' },
  hint: 'For example { "x-correlation-id": "…" }. Convert a Headers object with Object.fromEntries(headers).',
};

const clock = withMethods(
  'an object with the methods now and sleep',
  ['now', 'sleep'],
  'Omit it to use the real time.',
);

/**
 * The type of the option `clock` of a fake.
 *
 * @hidden
 */
export const fakeClockType: OptionType = withMethods(
  'a FakeClock',
  ['now', 'sleep', 'advance'],
  'For example new FakeClock("2026-01-01T00:00:00Z").',
);

/** Recognizes an `AbortSignal` of any realm or polyfill. */
const signal: OptionType = {
  expected: 'an AbortSignal',
  accepts: (value) =>
    withMethods('', ['addEventListener', 'removeEventListener']).accepts(value) &&
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'aborted') === 'boolean',
  hint: 'Pass controller.signal, or AbortSignal.timeout(ms).',
};

const authMethods = withMethods('', ['authenticate', 'secrets']);

function isAuth(value: unknown): value is Auth {
  return authMethods.accepts(value);
}

const limits: OptionTypes<Omit<CallOptions, 'signal' | 'headers'>> = {
  timeoutMs: milliseconds,
  totalTimeoutMs: milliseconds,
  idleTimeoutMs: milliseconds,
  maxRetries: optionType.count,
  validation: oneOf('strict', 'warn', 'off'),
};

/** Returns the types of the numeric client options, and of `validation`. */
export function amountTypes(): Readonly<Record<string, OptionType>> {
  return { ...sizeTypes(), ...limits };
}

function sizeTypes(): OptionTypes<Pick<ClientOptions, 'maxConcurrency' | 'retryQuota' | 'maxResponseBytes'>> {
  return {
    maxConcurrency: orInfinity(optionType.positiveCount),
    retryQuota: orInfinity(optionType.count),
    maxResponseBytes: optionType.positive,
  };
}

function orInfinity(type: OptionType): OptionType {
  return {
    expected: `${type.expected} or Infinity`,
    accepts: (value) => value === Number.POSITIVE_INFINITY || type.accepts(value),
  };
}

/**
 * The types of {@link CallOptions}, for the options of workflows.
 *
 * @hidden
 */
export const callOptionTypes: OptionTypes<CallOptions> = { signal, ...limits, headers };

/**
 * The types of {@link ClientOptions}, for a vendor's client options. `auth` tells users how to create credentials;
 * `schemes` lists the accepted ones: credentials of one vendor must not reach another.
 *
 * @hidden
 */
export function clientOptionTypes(auth: string, schemes: readonly string[]): OptionTypes<ClientOptions> {
  return {
    auth: {
      expected: `a result of ${auth}`,
      accepts: (value) => isAuth(value) && schemes.includes(value.scheme),
      kindOf: (value) =>
        isAuth(value) ? `credentials of the scheme ${printableName(value.scheme) ?? 'of another client'}` : undefined,
      required: true,
      hint: `Pass the option \`auth\`, for example { auth: ${auth} }.`,
    },
    baseUrl: optionType.text,
    readOnly: optionType.flag,
    guard: {
      ...optionType.callback,
      hint: 'A guard decides about each call: (operation) => operation.effect !== "destroy". To allow reads only, pass readOnly: true.',
    },
    onEvent: functions,
    validator: {
      ...withMethods('a result of zodValidator()', ['check']),
      hint: "Import it from '@edgeward/core/zod'.",
    },
    ...sizeTypes(),
    fetch: { ...optionType.callback, hint: 'It must send one request, like the global fetch.' },
    clock,
    random: optionType.callback,
    ...limits,
    headers,
  };
}
