import { describe, expect, test } from 'vitest';
import { auditLog, isConfigurationError, logger } from '../../src/index.js';
import { openTelemetry } from '../../src/opentelemetry/index.js';
import { zodValidator } from '../../src/zod/index.js';

/** Functions making the value of a client option, and their invalid arguments. */
const adapters: readonly (readonly [name: string, make: unknown, wrong: readonly (readonly unknown[])[]])[] = [
  [
    'logger',
    logger,
    [
      [],
      [null],
      [() => {}],
      [{ log: () => {} }],
      [{ ...console, warn: 1 }],
      [console, null],
      [console, 'debug'],
      [console, { levels: 'debug' }],
      [console, { level: 'verbose' }],
      [console, { level: ['debug'] }],
    ],
  ],
  ['auditLog', auditLog, [[], [null], [console], ['audit.jsonl'], [{ write: () => {} }]]],
  [
    'openTelemetry',
    openTelemetry,
    [[null], ['x'], [{ tracing: 1 }], [{ tracer: 'x' }], [{ tracer: {} }], [{ meter: null }], [{ tracerProvider: {} }]],
  ],
  ['zodValidator', zodValidator, [[null], ['x'], [[]], [{ 'items.get': 'text' }], [{ 'items.get': undefined }], [7]]],
];

describe.each(adapters)('%s', (name, make, wrong) => {
  test.each(wrong)('refuses wrong arguments of row %#', (...given) => {
    let error: unknown;
    try {
      if (typeof make === 'function') Reflect.apply(make, undefined, given);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toSatisfy(isConfigurationError);
    expect(String(error)).toContain(name);
  });
});

test('logger takes a function that has the methods of a console', () => {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line);
  };
  const target = Object.assign(() => {}, { debug: write, info: write, warn: write, error: write });
  logger(target)({ type: 'warning', timeMs: 0, vendor: 'noc', message: 'take care', docUrl: 'https://a.example/b' });
  expect(lines).toEqual(['noc warning message="take care" docUrl=https://a.example/b']);
});
