import { describe, expect, test } from 'vitest';
import { json, serveOnce } from '../support/server.js';
import { createThing, deleteThing, getThing, transportTo } from '../support/things.js';
import { exportThings } from '../traffic/harness.js';
import { telemetry } from './telemetry.js';

const failure = (): void => {};

describe('the metrics of calls', () => {
  test('count and measure calls, requests, retries and failures', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number === 1 ? json(response, 503, {}) : json(response, 200, { id: 'a' }),
    );
    await using telemetered = telemetry();
    const things = transportTo(server.url, { onEvent: telemetered.onEvent });
    await things.call(getThing, { thingId: 'a' });
    await things.call(getThing, { thingId: 'b' });
    const call = { 'edgeward.vendor': 'things', 'edgeward.operation': 'things.get', 'edgeward.effect': 'read' };
    const request = {
      'http.request.method': 'GET',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(server.url).port),
    };
    expect(await telemetered.points('edgeward.client.call.duration')).toMatchObject([
      { attributes: call, value: 2, unit: 's' },
    ]);
    expect(await telemetered.points('http.client.request.duration')).toMatchObject([
      { attributes: { ...request, 'http.response.status_code': 503, 'error.type': '503' }, value: 1, unit: 's' },
      { attributes: { ...request, 'http.response.status_code': 200 }, value: 2, unit: 's' },
    ]);
    expect(await telemetered.points('edgeward.client.call.retries')).toMatchObject([
      { attributes: { ...call, 'error.type': 'server' }, value: 1 },
    ]);
    expect(await telemetered.points('edgeward.client.call.failures')).toEqual([]);
  });

  test('counts failures by kind, including denied calls', async () => {
    await using server = await serveOnce((request, response) => {
      if (request.method === 'GET') json(response, 404, {});
      else response.destroy();
    });
    await using telemetered = telemetry();
    const { onEvent } = telemetered;
    const things = transportTo(server.url, { onEvent });
    await things.call(getThing, { thingId: 'a' }).catch(failure);
    await things.call(getThing, { thingId: 'b' }).catch(failure);
    await things.call(createThing, { body: { id: 'a' } }).catch(failure);
    await things.call(deleteThing, { thingId: '..' }).catch(failure);
    await transportTo(server.url, { onEvent, readOnly: true }).call(deleteThing, { thingId: 'a' }).catch(failure);
    const failures = await telemetered.points('edgeward.client.call.failures');
    expect(
      failures.map(({ attributes, value }) => [attributes['edgeward.operation'], attributes['error.type'], value]),
    ).toEqual([
      ['things.get', 'not-found', 2],
      ['things.create', 'network', 1],
      ['things.delete', 'request-validation', 1],
      ['things.delete', 'operation-denied', 1],
    ]);
    const durations = await telemetered.points('edgeward.client.call.duration');
    expect(durations.map(({ attributes, value }) => [attributes['error.type'], value])).toEqual([
      ['not-found', 2],
      ['network', 1],
      ['request-validation', 1],
      ['operation-denied', 1],
    ]);
  });

  test('have the buckets that the conventions advise, in seconds', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    await using telemetered = telemetry();
    await transportTo(server.url, { onEvent: telemetered.onEvent }).call(getThing, { thingId: 'a' });
    const [request] = await telemetered.points('http.client.request.duration');
    const [call] = await telemetered.points('edgeward.client.call.duration');
    const advised = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
    expect(request?.bounds).toEqual(advised);
    expect(call?.bounds).toEqual([...advised, 30, 60, 180]);
  });

  test('measure a stream to its end, its request to the headers', async () => {
    await using server = await serveOnce((_request, response) => response.end('some bytes'));
    await using telemetered = telemetry();
    const stream = await transportTo(server.url, { onEvent: telemetered.onEvent }).call(exportThings);
    expect(await telemetered.points('http.client.request.duration')).toMatchObject([{ value: 1 }]);
    expect(await telemetered.points('edgeward.client.call.duration')).toEqual([]);
    for await (const _chunk of stream);
    expect(await telemetered.points('edgeward.client.call.duration')).toMatchObject([{ value: 1 }]);
  });

  test('counts 100 concurrent calls completely', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number % 5 === 0 ? json(response, 503, {}) : json(response, 200, { id: 'a' }),
    );
    await using telemetered = telemetry();
    const things = transportTo(server.url, { onEvent: telemetered.onEvent, maxConcurrency: 16, maxRetries: 20 });
    await Promise.all(Array.from({ length: 100 }, (_, index) => things.call(getThing, { thingId: `${index}` })));
    const sum = async (name: string): Promise<number> =>
      (await telemetered.points(name)).reduce((total, { value }) => total + value, 0);
    expect(await sum('edgeward.client.call.duration')).toBe(100);
    expect(await sum('http.client.request.duration')).toBe(server.seen.length);
    expect(await sum('edgeward.client.call.retries')).toBe(server.seen.length - 100);
  });
});
