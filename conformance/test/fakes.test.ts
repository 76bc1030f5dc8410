import https from 'node:https';
import type { Operation } from '@edgeward/core';
import { setupServer } from 'msw/node';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type AnyClient, callOperation, methodOf, resourceOf, vendorPackages } from '../canary/packages.ts';
import { representatives } from '../src/representatives.js';
import { paramsOf } from '../sweep/params-of.ts';
import type { AnyFake } from '../sweep/sweep.ts';
import { sweepOf } from '../sweep/sweeps.ts';

const cases = (await vendorPackages()).map((vendor) => {
  const sweep = sweepOf(vendor.name);
  const reads = vendor.operations.filter(({ effect, answer }) => effect === 'read' && answer !== 'stream');
  const [read] = reads;
  if (read === undefined) throw new Error(`${vendor.name} reads nothing`);
  return [vendor.name, { vendor, sweep, reads, read }] as const;
});

function pascalCase(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}

/** A resource has no enumerable members but other resources, and the name of its class says how it is reached. */
function expectResource(resource: unknown, className: string): void {
  // `Cache` is a global type, so the class has another name.
  expect((resource as object).constructor.name.replace(/Resource$/, '')).toBe(className);
  for (const [name, nested] of Object.entries(resource as object)) expectResource(nested, className + pascalCase(name));
}

describe.each(cases)('the fake of %s', (_name, { vendor, sweep, reads, read }) => {
  let fake: AnyFake;
  beforeEach(() => {
    fake = sweep.fake();
  });

  const clientOf = (options: object): AnyClient => new vendor.Client({ ...options, maxRetries: 0 });
  const call = (client: AnyClient, operation: Operation): Promise<unknown> =>
    callOperation(client, operation, paramsOf(operation, sweep), {});
  const readAll = (client: AnyClient): Promise<readonly string[]> =>
    Promise.all(reads.map(async (operation) => JSON.stringify(await call(client, operation).catch(String))));

  test('serves a client without a network', async () => {
    await call(clientOf(fake.clientOptions), read);
    expect(fake.requests).toMatchObject([{ operation: read.id, status: 200 }]);
  });

  test('serves a client over HTTP', async () => {
    await using server = await fake.listen();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await call(clientOf(server.clientOptions), read);
    expect(fake.requests).toMatchObject([{ operation: read.id, status: 200 }]);
  });

  test('is a fetch, which looks at credentials', async () => {
    const url = new URL('nowhere', 'https://service.test/');
    const answer = await fake.fetch(url);
    expect(answer.url).toBe(url.href);
    expect(Date.parse(answer.headers.get('date') ?? '')).toBe(fake.clock.now());
    expect(answer.ok && !/failed|FAULT|ACCESS_DENIED/.test(await answer.text())).toBe(false);
  });

  test('keeps secrets out of its requests', async () => {
    await readAll(clientOf(fake.clientOptions));
    expect(fake.requests).toHaveLength(reads.length);
    const records = JSON.stringify(fake.requests);
    for (const secret of sweep.secrets) {
      for (const form of [secret, encodeURIComponent(secret)]) expect(records).not.toContain(form);
    }
  });

  test('fails as often as failNext asks for', async () => {
    const client = clientOf(fake.clientOptions);
    fake.failNext({ status: 500, times: 2 });
    fake.failNext({ reset: true });
    await expect(call(client, read)).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    await expect(call(client, read)).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    await expect(call(client, read)).rejects.toMatchObject({ kind: 'network' });
    await call(client, read);
  });

  test('refuses to fail in an unknown operation', () => {
    expect(() => fake.failNext({ status: 500, operation: 'nothing.at.all' })).toThrow('nothing.at.all');
  });

  test('advances its time on request', () => {
    const before = fake.clock.now();
    fake.clock.advance(90 * 60_000);
    expect(fake.clock.now() - before).toBe(90 * 60_000);
  });

  test('can be reset to its seed, and forgets its requests', async () => {
    const client = clientOf(fake.clientOptions);
    const seeded = await readAll(client);
    for (const operation of representatives(vendor.operations).filter(({ effect }) => effect !== 'read')) {
      // One change may be in the way of the next.
      await call(client, operation).catch(() => {});
    }
    expect(await readAll(client)).not.toEqual(seeded);
    fake.failNext({ status: 500 });
    fake.reset();
    expect(fake.requests).toEqual([]);
    expect(await readAll(client)).toEqual(seeded);
  });

  test('shares nothing with another fake', async () => {
    await call(clientOf(fake.clientOptions), read);
    expect(sweep.fake().requests).toEqual([]);
  });

  describe('with msw', () => {
    const intercept = (...handlers: ReturnType<typeof sweep.handlers>): void => {
      const server = setupServer(...handlers);
      server.listen({ onUnhandledFrame: 'error' });
      onTestFinished(() => server.close());
    };
    /** A client as programs make it: of the global fetch, for the real service. */
    const realClient = (baseUrl = sweep.serviceUrl): AnyClient =>
      clientOf({ ...fake.clientOptions, fetch: undefined, baseUrl });

    test('answers in the place of the service', async () => {
      intercept(...sweep.handlers(fake));
      const answer = await call(realClient(), read);
      expect(fake.requests).toMatchObject([{ operation: read.id, status: 200 }]);
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await call(clientOf(fake.clientOptions), read)));
    });

    test('answers programs that use node:https', async () => {
      intercept(...sweep.handlers(fake));
      const url = `${sweep.serviceUrl}${read.path.replaceAll(/\{\w+\}/g, 'v4')}`;
      const status = await new Promise((resolve, reject) => {
        https.get(url, (response) => resolve(response.resume().statusCode)).on('error', reject);
      });
      expect(fake.requests).toMatchObject([{ method: 'GET', status }]);
    });

    test('answers at the given address only', async () => {
      intercept(...sweep.handlers(fake, { baseUrl: 'https://proxy.example.com:8443' }));
      // It also prints requests without a handler.
      const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
      onTestFinished(() => printed.mockRestore());
      const { pathname } = new URL(sweep.serviceUrl);
      await call(realClient(`https://proxy.example.com:8443${pathname === '/' ? '' : pathname}`), read);
      await expect(call(realClient(), read)).rejects.toMatchObject({ kind: 'network' });
      await expect(fetch('https://elsewhere.example.com/')).rejects.toThrow('fetch failed');
      expect(fake.requests).toHaveLength(1);
    });

    test('shows the cause of a bug in a fake or a seed', async () => {
      const broken = { fetch: () => Promise.reject(new Error('the seed has no name')) };
      intercept(...sweep.handlers({ ...fake, ...broken }));
      const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
      onTestFinished(() => printed.mockRestore());
      const response = await fetch(`${sweep.serviceUrl}${read.path.replaceAll(/\{\w+\}/g, 'v4')}`);
      expect(response.status).toBe(500);
      expect(await response.text()).toContain('the seed has no name');
    });

    test('serves a broken connection through msw', async () => {
      intercept(...sweep.handlers(fake));
      fake.failNext({ reset: true });
      await expect(call(realClient(), read)).rejects.toMatchObject({ kind: 'network' });
      await call(realClient(), read);
    });
  });

  test('has a client that also works behind a Proxy, and whose methods can be handed on', async () => {
    const client = clientOf(fake.clientOptions);
    const behind = new Proxy(client, {});
    const { request } = behind as unknown as { readonly request: (request: object) => Promise<unknown> };
    const call = { method: read.method, path: '/', effect: 'read' };
    // A path of nobody: an error of the service, and none of JavaScript.
    await expect(request(call)).rejects.toMatchObject({ operation: 'request' });
    expect(behind.withOptions({ maxRetries: 0 })).toBeInstanceOf(client.constructor);
    expect(Object.keys(client)).not.toContain('request');
  });

  test('has resources that also work behind a Proxy, and whose methods can be handed on', async () => {
    const client = clientOf(fake.clientOptions);
    const names = new Set(vendor.operations.map(({ id }) => id.split('.')[0]));
    expect(Object.keys(client)).toEqual(expect.arrayContaining([...names]));
    for (const name of Object.keys(client)) expectResource(Reflect.get(client, name), pascalCase(name));
    const method = methodOf(read);
    const given = resourceOf(client, read) as Record<string, (params: unknown) => Promise<unknown>>;
    const behind = new Proxy(given, {});
    const { [method]: handedOn } = given;
    await expect(behind[method]?.(paramsOf(read, sweep))).resolves.toBeDefined();
    await expect(handedOn?.(paramsOf(read, sweep))).resolves.toBeDefined();
  });

  test('has resources whose methods can be replaced, on one of them or on all', async () => {
    const method = methodOf(read);
    const one = resourceOf(clientOf(fake.clientOptions), read) as Record<string, () => unknown>;
    const prototype = Object.getPrototypeOf(one) as typeof one;
    const onAll = vi.spyOn(prototype, method).mockReturnValue('all');
    onTestFinished(() => onAll.mockRestore());
    expect(one[method]?.()).toBe('all');
    vi.spyOn(one, method).mockReturnValue('one');
    expect(one[method]?.()).toBe('one');
  });

  test('is closed without a connection left', async () => {
    const server = await fake.listen();
    onTestFinished(() => server.close());
    await call(clientOf(server.clientOptions), read);
    await server.close();
    await expect(call(clientOf(server.clientOptions), read)).rejects.toMatchObject({ kind: 'network' });
  });
});
