import { isConfigurationError, type Operation } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { callOperation } from '../canary/packages.ts';
import { type Vendor, vendors } from '../options/vendors.ts';
import { paramsOf } from '../sweep/params-of.ts';
import { sweepOf } from '../sweep/sweeps.ts';

const all = await vendors();

interface Outcome {
  readonly error: unknown;
  readonly sent: readonly Readonly<Record<string, string>>[];
}

/** The source of the headers: options of one call, or of a client. */
type Source = 'call' | 'client';

/** Calls an operation with headers. */
async function send(
  vendor: Vendor,
  operation: Operation,
  headers: Readonly<Record<string, string>>,
  by: Source,
): Promise<Outcome> {
  const sent: Readonly<Record<string, string>>[] = [];
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    sent.push(Object.fromEntries(new Headers(init?.headers)));
    return Response.json({});
  };
  const client = new vendor.Client({ ...vendor.createFake().clientOptions, fetch, maxRetries: 0 });
  const options = { headers };
  let error: unknown;
  try {
    const callee = by === 'client' ? client.withOptions(options) : client;
    await callOperation(callee, operation, paramsOf(operation, sweepOf(vendor.name)), by === 'call' ? options : {});
  } catch (thrown) {
    error = thrown;
  }
  return { error, sent };
}

function refused({ error, sent }: Outcome): void {
  expect(error).toSatisfy(isConfigurationError);
  expect(error).toMatchObject({ mayHaveApplied: false });
  expect(sent).toEqual([]);
}

describe.each(all)('$name', (vendor: Vendor) => {
  const changes = vendor.operations.filter(({ effect }) => effect !== 'read');
  const [change] = [...changes.filter(({ body }) => body !== undefined), ...changes];
  const [harmless] = vendor.operations.filter(
    (each) => each.effect !== 'destroy' && Object.keys(paramsOf(each, sweepOf(vendor.name))).length > 0,
  );
  if (change === undefined || harmless === undefined) throw new Error(`${vendor.name} has no change`);

  describe.each(['call', 'client'] as const)('with headers of a %s', (by) => {
    test.each([
      ['content-length', '4'],
      ['Content-Length', '99999'],
      ['transfer-encoding', 'chunked'],
      ['Host', 'other.example.com'],
      ['connection', 'close'],
      ['keep-alive', 'timeout=5'],
      ['upgrade', 'h2c'],
      ['TE', 'trailers'],
      ['trailer', 'x-sum'],
      ['Expect', '100-continue'],
    ])('sends no change with %s: %s', async (name, value) => {
      refused(await send(vendor, change, { [name]: value }, by));
    });

    test.each([
      ['X-HTTP-Method-Override', 'DELETE'],
      ['x-method-override', 'PUT'],
      ['x-original-url', '/other'],
      ['X-Rewrite-URL', '/other'],
    ])('sends nothing that is less than destructive with %s: %s', async (name, value) => {
      refused(await send(vendor, harmless, { [name]: value }, by));
    });

    test('keeps its credentials and the media type of its body', async () => {
      const { sent } = await send(vendor, change, {}, by);
      const names = ['authorization', 'x-ase-access-key', 'x-ase-secret-key', 'content-type'];
      const own = names.filter((name) => sent[0]?.[name] !== undefined);
      const others = Object.fromEntries(own.map((name) => [name.toUpperCase(), 'another/value']));
      const again = await send(vendor, change, others, by);
      expect(again.sent).toHaveLength(1);
      expect(Object.values(again.sent[0] ?? {})).not.toContain('another/value');
    });

    test('sends other headers of the caller', async () => {
      const headers = { 'X-Trace': 'abc', Accept: 'application/json;q=1', 'User-Agent': 'deploy/1' };
      const { sent } = await send(vendor, change, headers, by);
      expect(sent[0]).toMatchObject({ 'x-trace': 'abc', accept: 'application/json;q=1', 'user-agent': 'deploy/1' });
    });
  });
});
