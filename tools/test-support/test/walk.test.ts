import { bearer, createTransport, type FetchLike, isAnswerLost, OperationFailedError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import {
  type FailureCase,
  type OperatorCase,
  type SharedScene,
  stepFailures,
  verdictOf,
  walkFailures,
  walkOperators,
} from '../src/index.ts';

/** A service with one number, and a workflow that reads it and sets it to 5, carefully or not. */
function scene(isCareful: boolean): SharedScene {
  const stored = { size: 1 };
  const fetch: FetchLike = async (...input: readonly unknown[]) => {
    const request = input[0] instanceof Request ? input[0] : new Request(String(input[0]), input[1] ?? {});
    if (request.method === 'PUT') Object.assign(stored, await request.json());
    return Response.json(stored);
  };
  return {
    fetch,
    state: () => ({ ...stored }),
    others: {
      'sets it to 9': () => {
        stored.size = 9;
      },
    },
    run: async (disturbed, signal) => {
      const transport = createTransport({
        vendor: { name: 'things', userAgent: 'test', classify: () => undefined },
        auth: bearer('token-of-the-test'),
        baseUrl: 'https://things.example',
        fetch: disturbed,
        maxRetries: 0,
      });
      await transport.request({ method: 'GET', path: '/size', effect: 'read' }, { signal });
      const change = { method: 'PUT', path: '/size', body: { size: 5 }, effect: 'write' } as const;
      const sent = transport.request(change, { signal });
      await (isCareful ? sent : sent.catch((error) => (isAnswerLost(error) ? undefined : Promise.reject(error))));
    },
  };
}

describe('walkFailures', () => {
  test('tries every failure at every request, once and lasting, from a fresh state', async () => {
    const cases: FailureCase[] = [];
    const count = await walkFailures(
      () => scene(true),
      (each) => {
        cases.push(each);
      },
    );
    expect(count).toBe(2 * stepFailures.length * 2);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(count);
    expect(cases.every(({ before }) => JSON.stringify(before) === '{"size":1}')).toBe(true);
    expect(cases[0]?.undisturbed).toMatchObject({ after: { size: 5 }, end: {} });
    for (const { failure, step, after, end, title } of cases) {
      // The workflow of this scene believes every status of success.
      if (/^(html|other shape)/.test(failure)) continue;
      expect(end.error, title).toBeDefined();
      const applied = step === 1 && failure.endsWith('after');
      expect(after, title).toEqual({ size: applied ? 5 : 1 });
      if (applied) expect(end.error?.mayHaveApplied, title).toBe(true);
      if (failure.startsWith('abort')) expect(end.error?.name, title).toBe('AbortError');
      if (failure.startsWith('timeout')) expect(end.error?.name, title).toBe('TimeoutError');
    }
  });

  test('finds a workflow that mistakes a lost response for a success', async () => {
    const wrong: string[] = [];
    await walkFailures(
      () => scene(false),
      ({ failure, end, after }) => {
        if (end.error === undefined && JSON.stringify(after) !== '{"size":5}') wrong.push(failure);
      },
    );
    expect(wrong).toContain('reset before');
  });

  test('finds an error that says nothing was changed although something may have been', async () => {
    const message = 'sizes.set changed nothing: it failed';
    const run = async (fetch: FetchLike): Promise<void> => {
      await scene(true).run(fetch, new AbortController().signal);
      throw new OperationFailedError({ vendor: 'things', operation: 'sizes.set', message, mayHaveApplied: true });
    };
    await expect(
      walkFailures(
        () => ({ ...scene(true), run }),
        () => {},
      ),
    ).rejects.toThrow('says the opposite');
  });
});

describe('walkOperators', () => {
  test('lets the second operator in before each request, and judges the three ways to end', async () => {
    const cases: OperatorCase[] = [];
    await walkOperators(
      () => scene(true),
      (each) => {
        cases.push(each);
      },
    );
    expect(cases.map(({ title }) => title)).toEqual([
      'sets it to 9, before GET /size (request 1)',
      'sets it to 9, before PUT /size (request 2)',
    ]);
    for (const each of cases) {
      expect(each).toMatchObject({ before: { size: 1 }, met: { size: 1 }, left: { size: 9 }, after: { size: 5 } });
      expect(each).toMatchObject({ otherAlone: { size: 9 }, workflowAlone: { size: 5 } });
      expect(verdictOf(each, () => true)).toBe('intended');
      expect(verdictOf(each, () => false)).toBe('wrong');
    }
  });
});
