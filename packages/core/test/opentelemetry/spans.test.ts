import { setImmediate as turn } from 'node:timers/promises';
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, test } from 'vitest';
import { openTelemetry } from '../../src/opentelemetry/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { endEvent, startEvent } from '../events/synthetic.js';
import { json, serveOnce } from '../support/server.js';
import { createThing, deleteThing, getThing, transportTo } from '../support/things.js';
import { exportThings } from '../traffic/harness.js';
import { millis, telemetry } from './telemetry.js';

const failure = (): void => {};
const start = Date.UTC(2026, 0, 1);

afterEach(() => {
  context.disable();
  trace.disable();
});

describe('the spans of a call', () => {
  test('are one for the call and one for its request', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 200, { id: 'a' }, { 'x-request-id': 'r-1' }),
    );
    await using telemetered = telemetry();
    const things = transportTo(server.url, { onEvent: telemetered.onEvent });
    await things.call(getThing, { thingId: 'secret-id', view: 'secret-view' });
    const [request, call, ...others] = telemetered.spans();
    expect(others).toEqual([]);
    expect(call).toMatchObject({ name: 'things things.get', kind: SpanKind.INTERNAL, parentSpanContext: undefined });
    expect(call?.attributes).toEqual({
      'edgeward.vendor': 'things',
      'edgeward.operation': 'things.get',
      'edgeward.effect': 'read',
      'edgeward.call.id': expect.stringMatching(/^[\da-f-]{36}$/),
      'edgeward.attempts': 1,
    });
    expect(call?.status).toEqual({ code: SpanStatusCode.UNSET });
    expect(request).toMatchObject({ name: 'GET /v1/things/{thingId}', kind: SpanKind.CLIENT });
    expect(request?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
    expect(request?.spanContext().traceId).toBe(call?.spanContext().traceId);
    expect(request?.attributes).toEqual({
      'http.request.method': 'GET',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(server.url).port),
      'url.template': '/v1/things/{thingId}',
      'http.response.status_code': 200,
      'edgeward.request.id': 'r-1',
    });
    expect(request?.status).toEqual({ code: SpanStatusCode.UNSET });
  });

  test('have a request for each attempt, a retry between two, and the times of the client', async () => {
    const clock = new FakeClock();
    await using server = await serveOnce((_request, response, number) => {
      clock.advance(2000);
      if (number === 1) json(response, 503, {}, { 'retry-after': '7' });
      else if (number === 2) response.destroy();
      else json(response, 200, { id: 'a' });
    });
    await using telemetered = telemetry();
    const options = { onEvent: telemetered.onEvent, clock, random: () => 0.5 };
    await transportTo(server.url, options).call(getThing, { thingId: 'a' });
    const [first, second, third, call] = telemetered.spans();
    const times = [first, second, third, call].map((span) => [
      millis(span?.startTime ?? [0, 0]) - start,
      millis(span?.endTime ?? [0, 0]) - start,
    ]);
    expect(times).toEqual([
      [0, 2000],
      [9000, 11_000],
      [11_500, 13_500],
      [0, 13_500],
    ]);
    const outcomes = [first, second, third].map((span) => [
      span?.attributes['http.response.status_code'],
      span?.attributes['error.type'],
      span?.attributes['http.request.resend_count'],
      span?.status.code,
    ]);
    expect(outcomes).toEqual([
      [503, '503', undefined, SpanStatusCode.ERROR],
      [undefined, 'network', 1, SpanStatusCode.ERROR],
      [200, undefined, 2, SpanStatusCode.UNSET],
    ]);
    expect(call?.status).toEqual({ code: SpanStatusCode.UNSET });
    expect(call?.attributes['edgeward.attempts']).toBe(3);
    expect(call?.events.map(({ name, attributes, time }) => [name, attributes, millis(time) - start])).toEqual([
      ['retry', { 'edgeward.attempt': 2, 'edgeward.delay_ms': 7000, 'error.type': 'server' }, 2000],
      ['retry', { 'edgeward.attempt': 3, 'edgeward.delay_ms': 500, 'error.type': 'network' }, 11_000],
    ]);
  });

  test('say why a call failed', async () => {
    await using server = await serveOnce((_request, response) => json(response, 503, {}));
    await using telemetered = telemetry();
    await transportTo(server.url, { onEvent: telemetered.onEvent })
      .call(createThing, { body: { id: 'a' } })
      .catch(failure);
    const [request, call] = telemetered.spans();
    expect(request?.status.code).toBe(SpanStatusCode.ERROR);
    expect(call?.status).toMatchObject({ code: SpanStatusCode.ERROR, message: expect.stringContaining('503') });
    expect(call?.attributes).toMatchObject({ 'error.type': 'server', 'edgeward.may_have_applied': true });
  });

  test('name the meaning of a failure that came with status 200', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 7 }));
    await using telemetered = telemetry();
    await transportTo(server.url, { onEvent: telemetered.onEvent }).call(getThing, { thingId: 'a' }).catch(failure);
    const [request] = telemetered.spans();
    expect(request?.attributes).toMatchObject({
      'http.response.status_code': 200,
      'error.type': 'response-validation',
    });
  });

  test('are the one of the call alone when it was denied', async () => {
    await using telemetered = telemetry();
    const things = transportTo('http://127.0.0.1:1', { onEvent: telemetered.onEvent, guard: () => false });
    await things.call(deleteThing, { thingId: 'a' }).catch(failure);
    const [call, ...others] = telemetered.spans();
    expect(others).toEqual([]);
    expect(call?.attributes).toMatchObject({ 'error.type': 'operation-denied', 'edgeward.attempts': 0 });
    expect(call?.status.code).toBe(SpanStatusCode.ERROR);
    expect(telemetered.open()).toBe(0);
  });

  test("are ended when a user's own function throws", async () => {
    await using telemetered = telemetry();
    const auth = {
      scheme: 'broken',
      authenticate: () => {
        throw new TypeError('no key');
      },
      secrets: () => [],
    };
    const things = transportTo('http://127.0.0.1:1', { onEvent: telemetered.onEvent, auth });
    await things.call(getThing, { thingId: 'a' }).catch(failure);
    expect(telemetered.spans()).toMatchObject([{ status: { code: SpanStatusCode.ERROR } }]);
    expect(telemetered.spans()[0]?.attributes).toHaveProperty('error.type');
    expect(telemetered.open()).toBe(0);
  });

  test('a span lasts as long as its stream', async () => {
    const clock = new FakeClock();
    await using server = await serveOnce((_request, response) => response.end('some bytes'));
    await using telemetered = telemetry();
    const stream = await transportTo(server.url, { onEvent: telemetered.onEvent, clock }).call(exportThings);
    expect(telemetered.spans()).toMatchObject([{ name: 'GET /v1/things' }]);
    expect(telemetered.open()).toBe(1);
    clock.advance(4000);
    for await (const _chunk of stream);
    const [request, call] = telemetered.spans();
    expect(millis(request?.endTime ?? [0, 0]) - start).toBe(0);
    expect(millis(call?.endTime ?? [0, 0]) - start).toBe(4000);
    expect(call?.status.code).toBe(SpanStatusCode.UNSET);
    expect(telemetered.open()).toBe(0);
  });

  test('say that a stream broke', async () => {
    await using server = await serveOnce((_request, response) => {
      response.write('the beginning');
      setImmediate(() => response.destroy());
    });
    await using telemetered = telemetry();
    const stream = await transportTo(server.url, { onEvent: telemetered.onEvent }).call(exportThings);
    await (async () => {
      for await (const _chunk of stream);
    })().catch(failure);
    const [request, call] = telemetered.spans();
    expect(request?.status.code).toBe(SpanStatusCode.UNSET);
    expect(call?.status.code).toBe(SpanStatusCode.ERROR);
    expect(call?.attributes['error.type']).toBe('network');
  });

  test('name no path of a raw request', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, {}));
    await using telemetered = telemetry();
    const things = transportTo(server.url, { onEvent: telemetered.onEvent });
    await things.request({ method: 'GET', path: '/v1/customers/4711', effect: 'read' });
    const [request, call] = telemetered.spans();
    expect([request?.name, call?.name]).toEqual(['GET', 'things request']);
    expect(JSON.stringify([request?.attributes, call?.attributes])).not.toContain('4711');
  });

  test('a span has host and port in the form of a URL', async () => {
    await using telemetered = telemetry();
    for (const host of ['api.example', 'api.example:8443', '[::1]:8080']) {
      const { params: _, ...common } = startEvent(host);
      telemetered.onEvent({ ...common, host, type: 'attempt', attempt: 1, startMs: start, durationMs: 1, status: 200 });
    }
    expect(
      telemetered.spans().map(({ attributes }) => [attributes['server.address'], attributes['server.port']]),
    ).toEqual([
      ['api.example', 443],
      ['api.example', 8443],
      ['::1', 8080],
    ]);
  });
});

describe('100 calls at once', () => {
  test('lose no span, mix none up and leave none open', async () => {
    const attempts = new Map<string, number>();
    await using server = await serveOnce(async (request, response) => {
      const attempt = (attempts.get(request.url) ?? 0) + 1;
      attempts.set(request.url, attempt);
      const index = Number(request.url.slice('/v1/things/'.length));
      for (let turns = 0; turns < index % 7; turns += 1) await turn();
      if (index % 10 === 3) json(response, 404, {});
      else if (index % 4 === 0 && attempt === 1) json(response, 503, {});
      else if (index % 9 === 2 && attempt === 1) response.destroy();
      else json(response, 200, { id: 'a' });
    });
    await using telemetered = telemetry();
    const things = transportTo(server.url, { onEvent: telemetered.onEvent, maxConcurrency: 16 });
    const calls = Array.from({ length: 100 }, (_, index) => things.call(getThing, { thingId: `${index}` }));
    const outcomes = await Promise.allSettled(calls);
    const spans = telemetered.spans();
    const calledSpans = spans.filter(({ kind }) => kind === SpanKind.INTERNAL);
    const requestSpans = spans.filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(telemetered.open()).toBe(0);
    expect(calledSpans).toHaveLength(100);
    expect(requestSpans).toHaveLength(server.seen.length);
    expect(server.seen.length).toBeGreaterThan(120);
    const failed = outcomes.filter(({ status }) => status === 'rejected').length;
    expect(calledSpans.filter(({ status }) => status.code === SpanStatusCode.ERROR)).toHaveLength(failed);
    expect(new Set(calledSpans.map((span) => span.spanContext().traceId)).size).toBe(100);
    for (const call of calledSpans) {
      const inside = requestSpans.filter((span) => span.parentSpanContext?.spanId === call.spanContext().spanId);
      expect(inside).toHaveLength(Number(call.attributes['edgeward.attempts']));
      expect(inside.map((span) => span.attributes['http.request.resend_count'] ?? 0)).toEqual([...inside.keys()]);
      expect(call.events).toHaveLength(inside.length - 1);
      for (const span of inside) {
        expect(millis(span.startTime)).toBeGreaterThanOrEqual(millis(call.startTime));
        expect(millis(span.endTime)).toBeLessThanOrEqual(millis(call.endTime));
      }
    }
  });
});

describe('the parent of a span', () => {
  test('a call belongs to the span active at its start, though others are active later', async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    const tracer = provider.getTracer('app');
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const things = transportTo(server.url, { onEvent: openTelemetry({ tracer }), maxConcurrency: 1 });
    const jobs = ['one', 'two'].map((job) =>
      tracer.startActiveSpan(job, async (span) => {
        await things.call(getThing, { thingId: job });
        span.end();
        return span.spanContext();
      }),
    );
    for (const job of await Promise.all(jobs)) {
      const inside = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === job.traceId);
      expect(inside.filter(({ kind }) => kind === SpanKind.CLIENT)).toHaveLength(1);
      expect(inside).toHaveLength(3);
      const call = inside.find(({ name }) => name === 'things things.get');
      expect(call?.parentSpanContext?.spanId).toBe(job.spanId);
    }
    await provider.shutdown();
  });

  test('uses the global provider without options', async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    // Made before the provider is there, as a module's constants are.
    const onEvent = openTelemetry();
    trace.setGlobalTracerProvider(provider);
    onEvent(startEvent('a'));
    onEvent(endEvent('a'));
    expect(exporter.getFinishedSpans()).toMatchObject([
      { name: 'things things.create', instrumentationScope: { name: '@edgeward/core' } },
    ]);
    await provider.shutdown();
  });

  test('does nothing without a provider', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const things = transportTo(server.url, { onEvent: openTelemetry() });
    await expect(things.call(getThing, { thingId: 'a' })).resolves.toEqual({ id: 'a' });
  });
});

describe('the memory of calls', () => {
  test('is empty once they have ended', async () => {
    await using telemetered = telemetry();
    telemetered.onEvent(startEvent('a'));
    telemetered.onEvent(endEvent('a'));
    const { params: _, ...common } = startEvent('a');
    telemetered.onEvent({ ...common, type: 'attempt', attempt: 1, startMs: start, durationMs: 1, status: 200 });
    expect(telemetered.spans().map(({ name }) => name)).toEqual(['things things.create', 'POST /v1/things']);
    expect(telemetered.spans()[1]?.parentSpanContext).toBeUndefined();
  });

  test('is bounded if calls never end, and the oldest spans are ended', async () => {
    await using telemetered = telemetry();
    for (let call = 0; call < 100_010; call += 1) telemetered.onEvent(startEvent(`${call}`));
    expect(telemetered.open()).toBe(100_000);
    expect(telemetered.spans()[0]?.attributes['edgeward.call.id']).toBe('0');
  });
});
