import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type ClientEvent,
  ConfigurationError,
  isRequestValidationError,
  isResponseValidationError,
  type StandardSchema,
  TimeoutError,
} from '../src/index.js';
import * as s from '../src/schema/index.js';
import { json, serveOnce } from './support/server.js';
import { transportTo } from './support/things.js';

const read = { method: 'GET', path: '/v1/things/a', effect: 'read' } as const;
const change = { method: 'PUT', path: '/v1/things/a', body: {}, effect: 'write' } as const;
const Thing = z.object({ id: z.string(), at: z.coerce.date() });

async function answered(body: unknown, run: (url: string) => Promise<void>): Promise<void> {
  await using server = await serveOnce((_request, response) => json(response, 200, body));
  await run(server.url);
}

describe('the schema of a raw request', () => {
  test('gives the result, also if it checks asynchronously', async () => {
    const slow = Thing.refine(async ({ id }) => Promise.resolve(id === 'a'));
    for (const schema of [Thing, slow]) {
      await answered({ id: 'a', at: '2026-01-01T00:00:00Z' }, async (url) => {
        expect(await transportTo(url).request({ ...read, schema })).toEqual({ id: 'a', at: new Date('2026-01-01') });
      });
    }
  });

  test('may be one of our own, which loses nothing', async () => {
    const schema = s.define<{ readonly id: string }>(() => s.object({ id: s.string() }));
    await answered({ id: 'a', unknown: [1] }, async (url) => {
      expect(await transportTo(url).request({ ...read, schema })).toEqual({ id: 'a', unknown: [1] });
    });
    await answered({ id: 7 }, async (url) => {
      await expect(transportTo(url).request({ ...read, schema })).rejects.toMatchObject({
        issues: [{ pointer: '/id' }],
      });
    });
  });

  test('may be a function, as in some libraries, and may give paths of keys', async () => {
    const schema: StandardSchema<never> = Object.assign(() => {}, {
      '~standard': {
        version: 1 as const,
        vendor: 'arktype',
        validate: () => ({ issues: [{ message: 'is wrong', path: ['a/b', { key: 0 }] }] }),
      },
    });
    await answered({}, async (url) => {
      await expect(transportTo(url).request({ ...read, schema })).rejects.toMatchObject({
        issues: [{ pointer: '/a~1b/0', message: 'is wrong' }],
      });
    });
  });

  test('rejects a read of another shape, with issues, status, redacted body and events', async () => {
    const events: ClientEvent[] = [];
    await answered({ id: 7, token: 'hidden-value-1' }, async (url) => {
      const transport = transportTo(url, { onEvent: (event) => events.push(event) });
      const error: unknown = await transport.request({ ...read, schema: Thing }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (!isResponseValidationError(error)) throw error;
      expect(error).toMatchObject({ status: 200, mayHaveApplied: false, attempts: 1, operation: 'request' });
      expect(error.issues.map(({ pointer }) => pointer)).toEqual(['/id', '/at']);
      expect(JSON.stringify(error)).not.toContain('hidden-value-1');
      expect(events.at(-1)).toMatchObject({ type: 'end', error: { kind: 'response-validation' } });
    });
  });

  test('never fails a completed change: the shape is drift, and the response is unmodified', async () => {
    for (const validation of [undefined, 'strict', 'warn'] as const) {
      const events: ClientEvent[] = [];
      await answered({ id: 7 }, async (url) => {
        const transport = transportTo(url, { onEvent: (event) => events.push(event) });
        expect(await transport.request({ ...change, schema: Thing }, { validation })).toEqual({ id: 7 });
        expect(events.find(({ type }) => type === 'drift')).toMatchObject({
          differences: [{ pointer: '/id', kind: 'wrong-shape' }, {}],
        });
      });
    }
  });

  test('only warns or skips the check if the option validation is warn or off', async () => {
    await answered({ id: 7 }, async (url) => {
      expect(await transportTo(url).request({ ...read, schema: Thing }, { validation: 'warn' })).toEqual({ id: 7 });
    });
    await answered({ id: 7 }, async (url) => {
      expect(await transportTo(url).request({ ...read, schema: Thing }, { validation: 'off' })).toEqual({ id: 7 });
    });
  });

  test('a failing schema is an issue, and the total limit ends one that hangs', async () => {
    const failing: StandardSchema = {
      '~standard': {
        version: 1,
        vendor: 'x',
        validate: () => {
          throw new Error('no');
        },
      },
    };
    await answered({}, async (url) => {
      await expect(transportTo(url).request({ ...read, schema: failing })).rejects.toMatchObject({
        issues: [{ message: 'the schema failed: no' }],
      });
    });
    const endless: StandardSchema = { '~standard': { version: 1, vendor: 'x', validate: () => new Promise(() => {}) } };
    await answered({}, async (url) => {
      const call = transportTo(url).request({ ...read, schema: endless }, { totalTimeoutMs: 50 });
      await expect(call).rejects.toBeInstanceOf(TimeoutError);
    });
  });

  test.each([{}, 'zod', null, { '~standard': {} }, () => {}])(
    'rejects the non-schema %j before a request',
    async (given) => {
      const call = transportTo('http://127.0.0.1:9').request({ ...read, schema: given as StandardSchema });
      const error: unknown = await call.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(isRequestValidationError(error)).toBe(true);
      expect(error).not.toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ issues: [{ pointer: '/schema' }] });
    },
  );
});
