import { describe, expect, it } from 'vitest';
import { base, createItemsService } from './items-service.js';

const create: RequestInit = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };

describe('failNext', () => {
  it("answers with the status in the service's own form, once, and carries nothing out", async () => {
    const fake = createItemsService();
    fake.failNext({ status: 503 });
    const response = await fake.fetch(`${base}/v1/items`, create);
    expect(response.status).toBe(503);
    expect(response.headers.get('x-form')).toBe('own');
    expect(await response.json()).toEqual({ problem: 'no' });
    expect(fake.items).toEqual([]);
    expect((await fake.fetch(`${base}/v1/items`, create)).status).toBe(201);
  });

  it('answers as often as requested with a given body and headers', async () => {
    const fake = createItemsService();
    fake.failNext({
      status: 429,
      times: 2,
      body: '<h1>Slow down</h1>',
      headers: { 'Content-Type': 'text/html', 'retry-after': '3' },
    });
    for (const _ of ['first', 'second']) {
      const response = await fake.fetch(`${base}/v1/items`);
      expect(response.status).toBe(429);
      expect(response.headers.get('retry-after')).toBe('3');
      expect(response.headers.get('content-type')).toBe('text/html');
      expect(await response.text()).toBe('<h1>Slow down</h1>');
    }
    expect((await fake.fetch(`${base}/v1/items`)).status).toBe(200);
  });

  it('can be restricted to one operation', async () => {
    const fake = createItemsService();
    fake.failNext({ status: 500, operation: 'items.create' });
    expect((await fake.fetch(`${base}/v1/items`)).status).toBe(200);
    expect((await fake.fetch(`${base}/v1/items`, create)).status).toBe(500);
  });

  it('applies faults in the order of the calls', async () => {
    const fake = createItemsService();
    fake.failNext({ status: 500 });
    fake.failNext({ status: 503 });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await fake.fetch(`${base}/v1/items`)).status);
    expect(statuses).toEqual([500, 503, 200]);
  });

  it('breaks the connection before anything is carried out', async () => {
    const fake = createItemsService();
    fake.failNext({ reset: true });
    const failure = await fake.fetch(`${base}/v1/items`, create).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect(fake.items).toEqual([]);
  });

  it('breaks the connection after the change was carried out', async () => {
    const fake = createItemsService();
    fake.failNext({ reset: 'after' });
    await expect(fake.fetch(`${base}/v1/items`, create)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(fake.items).toEqual([{}]);
  });

  it('delays an answer by real time', async () => {
    const fake = createItemsService();
    fake.failNext({ delayMs: 30 });
    const start = performance.now();
    const response = await fake.fetch(`${base}/v1/items`, create);
    // Timers may fire a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(28);
    expect(response.status).toBe(201);
  });

  it('carries nothing out when the caller gives up during a delay', async () => {
    const fake = createItemsService();
    fake.failNext({ delayMs: 60_000 });
    const signal = AbortSignal.timeout(5);
    await expect(fake.fetch(`${base}/v1/items`, { ...create, signal })).rejects.toHaveProperty('name', 'TimeoutError');
    expect(fake.items).toEqual([]);
  });

  it('is forgotten after a reset', async () => {
    const fake = createItemsService();
    fake.failNext({ status: 500 });
    fake.reset();
    expect((await fake.fetch(`${base}/v1/items`)).status).toBe(200);
  });

  it('refuses faults that say nothing or contradict themselves', () => {
    const { failNext } = createItemsService();
    expect(() => failNext({})).toThrow('failNext requires a status, a reset or only a delayMs');
    expect(() => failNext({ status: 500, reset: true })).toThrow('a status, a reset or only a delayMs');
    expect(() => failNext({ delayMs: 1, body: {} })).toThrow('only with a status');
    expect(() => failNext({ status: 500, operation: 'items.crate' })).toThrow('unknown operation');
  });
});
