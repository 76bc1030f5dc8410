import { type Meter, metrics, type Tracer, trace } from '@opentelemetry/api';
import type { EventListener } from '../events/events.js';
import { checkOptions } from '../internal/options/check-options.js';
import { type OptionTypes, withMethods } from '../internal/options/option-types.js';
import { measureCalls } from './measure-calls.js';
import { traceCalls } from './trace-calls.js';

/** Options of {@link openTelemetry}. */
export interface OpenTelemetryOptions {
  /** Default: the tracer `@edgeward/core` of the global provider. */
  readonly tracer?: Tracer | undefined;

  /** Default: the meter `@edgeward/core` of the global provider. Register the provider first. */
  readonly meter?: Meter | undefined;
}

const optionTypes: OptionTypes<OpenTelemetryOptions> = {
  tracer: withMethods('a Tracer', ['startSpan'], 'Pass trace.getTracer(name) or provider.getTracer(name).'),
  meter: withMethods(
    'a Meter',
    ['createHistogram', 'createCounter'],
    'Pass metrics.getMeter(name) or provider.getMeter(name).',
  ),
};

const scope = '@edgeward/core';

/**
 * Reports calls to OpenTelemetry. Needs `@opentelemetry/api`, a peer dependency.
 *
 * Spans: one `INTERNAL` span per call, a child of the active span, named by vendor and operation; in it one `CLIENT`
 * span per request and an event per retry. Request spans have the attributes of the HTTP conventions except `url.full`,
 * because queries and paths can hold secrets.
 *
 * Metrics: `edgeward.client.call.duration` and `http.client.request.duration` (seconds),
 * `edgeward.client.call.retries`, `edgeward.client.call.failures` (by `error.type`).
 *
 * @example
 * ```ts
 * import { openTelemetry } from '@edgeward/core/opentelemetry';
 *
 * const apigee = new ApigeeSecurityActions({ auth, onEvent: openTelemetry() });
 * ```
 * @throws `ConfigurationError` An option is unknown or wrong.
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): EventListener {
  const { tracer = trace.getTracer(scope), meter = metrics.getMeter(scope) } = checkOptions(
    'openTelemetry',
    options,
    optionTypes,
  );
  const traced = traceCalls(tracer);
  const measured = measureCalls(meter);
  return (event) => {
    traced(event);
    measured(event);
  };
}
