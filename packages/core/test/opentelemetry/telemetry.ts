import {
  AggregationTemporality,
  type DataPoint,
  type Histogram,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { openTelemetry } from '../../src/opentelemetry/index.js';

export type Listener = ReturnType<typeof openTelemetry>;

/** A metric's point: its attributes, and its count (histogram) or sum (counter). */
export interface Point {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly value: number;
  readonly unit: string;
  readonly bounds: readonly number[];
}

export interface Telemetry extends AsyncDisposable {
  readonly onEvent: Listener;
  readonly spans: () => readonly ReadableSpan[];

  /** Spans started and not ended. */
  readonly open: () => number;
  readonly points: (name: string) => Promise<readonly Point[]>;
}

/** The official SDKs with their in-memory exporters, behind the listener under test. */
export function telemetry(): Telemetry {
  let open = 0;
  const counting: SpanProcessor = {
    onStart: () => {
      open += 1;
    },
    onEnd: () => {
      open -= 1;
    },
    forceFlush: async () => {},
    shutdown: async () => {},
  };
  const spanExporter = new InMemorySpanExporter();
  const tracers = new BasicTracerProvider({ spanProcessors: [counting, new SimpleSpanProcessor(spanExporter)] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 });
  const meters = new MeterProvider({ readers: [reader] });
  return {
    onEvent: openTelemetry({ tracer: tracers.getTracer('test'), meter: meters.getMeter('test') }),
    spans: () => spanExporter.getFinishedSpans(),
    open: () => open,
    async points(name) {
      metricExporter.reset();
      await reader.forceFlush();
      const metrics = metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((s) => s.metrics));
      return metrics
        .filter(({ descriptor }) => descriptor.name === name)
        .flatMap(({ descriptor, dataPoints }) => dataPoints.map((point) => pointOf(point, descriptor.unit)));
    },
    async [Symbol.asyncDispose]() {
      await tracers.shutdown();
      await meters.shutdown();
    },
  };
}

function pointOf({ attributes, value }: DataPoint<unknown>, unit: string): Point {
  if (typeof value === 'number') return { attributes, value, unit, bounds: [] };
  const { count, buckets } = value as Histogram;
  return { attributes, value: count, unit, bounds: buckets.boundaries };
}

/** Milliseconds since the Unix epoch. */
export function millis([seconds, nanos]: readonly [number, number]): number {
  return seconds * 1000 + nanos / 1e6;
}
