import { describe, expect, it } from 'vitest';
import { operations } from '../../src/generated/operations.js';
import { createFakeAkamaiAppSec, FakeClock } from '../../src/testing/index.js';
import { type Answer, call } from './call.js';
import { type DocumentedExchange, documentedExchanges, fixture } from './documented-exchanges.js';

interface Sample {
  readonly file: string;
  readonly kind: 'answer' | 'problem' | 'request';
  readonly operation?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const samples = fixture<readonly Sample[]>('index.json');

const cases = documentedExchanges.flatMap((exchange) =>
  exchange.answers.flatMap((answer) =>
    (exchange.requests ?? [undefined]).map((request) => ({ answer, request, ...exchange })),
  ),
);

async function exchanged(
  { line, seed, options, time }: DocumentedExchange,
  request: string | undefined,
): Promise<Answer & { readonly operation: string | undefined }> {
  const fake = createFakeAkamaiAppSec({ ...options, seed, clock: new FakeClock(time) });
  const answer = await call(fake, line, request && fixture(request));
  return { ...answer, operation: fake.requests[0]?.operation };
}

function sampleOf(file: string): Sample {
  const sample = samples.find((candidate) => candidate.file === file);
  if (sample === undefined) throw new Error(`${file} is no sample`);
  return sample;
}

/** Writes the fake's different answer into a documented one. */
function corrected(answer: unknown, instead: DocumentedExchange['instead'] = {}): unknown {
  let result = answer;
  for (const [pointer, { value }] of Object.entries(instead)) {
    const next = replaced(result, pointer.slice(1).split('/'), value);
    expect(next, `the sample agrees at ${pointer}`).not.toEqual(result);
    result = next;
  }
  return result;
}

function replaced(at: unknown, [name, ...names]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(at)) return at.map((item, index) => (String(index) === name ? replaced(item, names, value) : item));
  const members = new Map(Object.entries(at ?? {}));
  return { ...Object.fromEntries(members), [name]: replaced(members.get(name), names, value) };
}

describe('the documented answers', () => {
  it.each(cases)('are given as they stand: $answer', async (exchange) => {
    const { answer, request, instead } = exchange;
    const { status, headers, body } = sampleWithId(answer, await exchanged(exchange, request));
    const sample = sampleOf(answer);
    expect(status).toBe(sample.status);
    expect(headers).toMatchObject(sample.headers ?? {});
    expect(body).toEqual(corrected(fixture(answer), instead));
  });

  it.each(cases)('are asked for as the operation that they are filed under: $answer', async (exchange) => {
    const { operation } = await exchanged(exchange, exchange.request);
    // Without a mode the body replaces, and does not differ from its neighbours.
    const expected = operation === 'selectedHostnames.append' ? 'selectedHostnames.replace' : operation;
    expect(expected).toBe(sampleOf(exchange.answer).operation);
  });

  it('are all here', () => {
    const filed = samples.filter(({ kind }) => kind !== 'problem').map(({ file }) => file);
    const used = documentedExchanges.flatMap(({ answers, requests = [] }) => [...answers, ...requests]);
    expect([...new Set(used)].sort()).toEqual([...filed].sort());
  });

  it('are those of every documented operation', () => {
    const documented = new Set(operations.map(({ documentedAs }) => documentedAs).filter((name) => name !== undefined));
    const answered = new Set(
      documentedExchanges
        .flatMap(({ answers }) => answers.map((answer) => sampleOf(answer).operation))
        .map((id) => operations.find((operation) => operation.id === id)?.documentedAs),
    );
    // A removal is answered with nothing.
    expect(new Set([...answered, 'Remove a match target', 'Remove a custom rule'])).toEqual(documented);
    expect([documented.size, answered.size]).toEqual([25, 23]);
  });
});

/** A fake chooses its own id in place of the sample's. */
function sampleWithId(answer: string, given: Answer): Answer {
  if (!answer.endsWith('answer-202.json')) return given;
  const { statusId } = given.body as { readonly statusId: string };
  const { statusId: documented } = fixture<{ readonly statusId: string }>(answer);
  return JSON.parse(JSON.stringify(given).replaceAll(statusId, documented));
}

it('a denied access gets the documented problem', async () => {
  const fake = createFakeAkamaiAppSec();
  fake.failNext({ status: 403 });
  const documented = fixture<{ readonly instance: string }>('error-responses.problem.json');
  const { status, body } = await call(fake, 'GET /configs');
  expect(status).toBe(403);
  expect(body).toEqual({ ...documented, instance: expect.stringMatching(/error-instances\/[0-9a-f-]{36}$/) });
});
