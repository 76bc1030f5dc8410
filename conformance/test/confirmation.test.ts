import { ByteStream, isEdgewardError, type Operation } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { callOperation, type VendorPackage, vendorPackages } from '../canary/packages.ts';
import { representatives } from '../src/representatives.ts';
import { answerOfFake } from '../sweep/answer-of-fake.ts';
import { type Confirmation, knownConfirmations, neverData, nonSuccesses } from '../sweep/confirmations.ts';
import { paramsOf } from '../sweep/params-of.ts';
import { sweepOf } from '../sweep/sweeps.ts';

const packages = await vendorPackages();
const mediaTypes = ['application/json', 'text/html; charset=utf-8', 'text/plain', undefined];

/**
 * Picks the media types of a form, with their position: two of four in rotation, so each operation meets each form and
 * each media type. With `CANARY=full` each form has all of them.
 */
function mediaTypesOf(form: number): readonly (readonly [index: number, contentType: string | undefined])[] {
  const all = [...mediaTypes.entries()];
  return process.env['CANARY'] === 'full' ? all : all.filter(([index]) => index % 2 === form % 2);
}

const clientOptions = new Map(packages.map((vendor) => [vendor, sweepOf(vendor.name).fake().clientOptions]));

/** A client with the credentials of the fake; every request gets the same answer. */
function clientOf(vendor: VendorPackage, answer: () => Response, options: object = {}) {
  return new vendor.Client({ ...clientOptions.get(vendor), fetch: async () => answer(), maxRetries: 0, ...options });
}

function responseOf({ body, status = 200, contentType, headers = {} }: Confirmation): Response {
  // A text would get a media type.
  const bytes = body === '' ? null : Buffer.from(body);
  return new Response(bytes, { status, headers: { ...(contentType && { 'content-type': contentType }), ...headers } });
}

async function call(vendor: VendorPackage, operation: Operation, answer: () => Response, options: object = {}) {
  const params = paramsOf(operation, sweepOf(vendor.name));
  const result = await callOperation(clientOf(vendor, answer, options), operation, params, {});
  if (!(result instanceof ByteStream)) return result;
  for await (const _ of result);
  return undefined;
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => ({ resolved: value }),
    (error: unknown) => (isEdgewardError(error) ? error : { thrown: error }),
  );
}

/** The response of the fake to a change, as a confirmation. */
async function confirmationOfFake(vendor: VendorPackage, operation: Operation): Promise<Confirmation> {
  const { status, headers, body } = await answerOfFake(vendor, operation);
  const contentType = headers.get('content-type') ?? undefined;
  const location = headers.get('location');
  return {
    status,
    body,
    ...(contentType !== undefined && { contentType }),
    ...(location !== null && { headers: { location } }),
  };
}

describe.each(packages.map((vendor) => [vendor.name, vendor] as const))('%s', (_name, vendor) => {
  const walked = representatives(vendor.operations);
  const changes = walked.filter(({ effect }) => effect !== 'read');
  const reads = walked.filter(({ effect }) => effect === 'read');

  test.each(changes.map((operation) => [operation.id, operation] as const))(
    'accepts every known confirmation of %s',
    async (id, operation) => {
      const confirmations = [
        await confirmationOfFake(vendor, operation),
        ...(knownConfirmations[vendor.name]?.[id] ?? []),
      ];
      for (const confirmation of confirmations) {
        for (const validation of ['strict', 'warn', 'off']) {
          await call(vendor, operation, () => responseOf(confirmation), { validation });
        }
      }
    },
  );

  test.each(changes.map((operation) => [operation.id, operation] as const))(
    'never fails for a wrong shape beside the confirmation of %s',
    async (_id, operation) => {
      const { body, status } = await answerOfFake(vendor, operation);
      if (!body.startsWith('{')) return;
      const members = Object.entries(JSON.parse(body) as object);
      for (const [name] of members) {
        const wrong = { ...Object.fromEntries(members), [name]: { wrong: true }, edgewardNew: [1] };
        const others = members.some(([other]) => other !== name && other !== 'code' && other !== 'status');
        const isEvidence = ['status', 'code', 'name', 'flow_control'].includes(name) || !others;
        if (isEvidence) continue;
        await call(vendor, operation, () => responseOf({ body: JSON.stringify(wrong), status }), {
          validation: 'strict',
        });
      }
    },
  );

  test.each(changes.map((operation) => [operation.id, operation] as const))(
    'accepts nothing else as a confirmation of %s',
    async (_id, operation) => {
      const confirmed = new Set((knownConfirmations[vendor.name]?.[operation.id] ?? []).map(({ body }) => body));
      const forms = nonSuccesses.filter(([, form]) => !confirmed.has(form));
      for (const [position, [title, body, kind]] of forms.entries()) {
        for (const [index, contentType] of mediaTypesOf(position)) {
          const answer = () => responseOf({ body, ...(contentType && { contentType }) });
          const validation = ['warn', 'off', 'strict'][index % 3];
          const failure = await failureOf(call(vendor, operation, answer, { validation }));
          const expected = { mayHaveApplied: true, status: 200, ...(kind !== undefined && { kind }) };
          expect(failure, `${title} as ${contentType}`).toMatchObject(expected);
        }
      }
    },
  );

  test.each(reads.map((operation) => [operation.id, operation] as const))(
    'hands out no page and no failure as the data of %s',
    async (_id, operation) => {
      for (const [position, [title, body, kind]] of neverData.entries()) {
        // A stream hands out bytes; the parser of its lines refuses the warning.
        if (operation.answer === 'stream' && body.startsWith('<br')) continue;
        for (const [index, contentType] of mediaTypesOf(position)) {
          const answer = () => responseOf({ body, ...(contentType && { contentType }) });
          const validation = ['strict', 'off'][index % 2];
          const failure = await failureOf(call(vendor, operation, answer, { validation }));
          const expected = { mayHaveApplied: false, ...(kind !== undefined && { kind }) };
          expect(failure, `${title} as ${contentType}`).toMatchObject(expected);
        }
      }
    },
  );

  test('accepts neither a page nor a failure as the response to a raw request', async () => {
    const request = (effect: string, body: string, contentType: string | undefined) => {
      const client = clientOf(vendor, () => responseOf({ body, ...(contentType && { contentType }) }));
      const send: unknown = Reflect.get(client, 'request');
      if (typeof send !== 'function') throw new Error('the client has no request()');
      const method = effect === 'read' ? 'GET' : 'POST';
      const call: unknown = Reflect.apply(send, client, [{ method, path: '/v1/conformance', effect }]);
      return failureOf(Promise.resolve(call));
    };
    for (const [title, body] of nonSuccesses) {
      // A vendor without an envelope may answer an unknown path with any object.
      if (body === '{}') continue;
      for (const contentType of mediaTypes) {
        const name = `${title} as ${contentType}`;
        expect(await request('write', body, contentType), name).toMatchObject({ mayHaveApplied: true });
        if (/^[\s\uFEFF"\\]*<(!|html|head|body)/i.test(body) || /^["\\]*\{\\*"errors?\\*":/.test(body)) {
          expect(await request('read', body, contentType), name).toMatchObject({ mayHaveApplied: false });
        }
      }
    }
  });
});
