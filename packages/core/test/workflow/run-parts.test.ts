import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AbortError,
  AuthenticationError,
  BadRequestError,
  EdgewardError,
  isPartialFailureError,
  NetworkError,
  type Outcome,
  type PartialFailureError,
  runParts,
  runSteps,
  ServerError,
} from '../../src/index.js';

type End = Outcome | 'refused' | 'lost' | 'locked out';

const context = { vendor: 'things', operation: 'things.sync' };

function end(name: End): { readonly outcome: Outcome } {
  const details = { vendor: 'things', operation: 'things.add', message: `it was ${name}` };
  if (name === 'refused') throw new BadRequestError(details);
  if (name === 'lost') throw new NetworkError({ ...details, mayHaveApplied: true });
  if (name === 'locked out') throw new AuthenticationError(details);
  return { outcome: name };
}

interface ThingPart {
  readonly id: number;
  readonly end: End;
  readonly weakens: boolean;

  /** Whether it shows when it is read back. */
  readonly shows: boolean;
}

const part = fc.record({
  id: fc.nat(),
  end: fc.constantFrom<End>('created', 'updated', 'removed', 'unchanged', 'refused', 'lost', 'locked out'),
  weakens: fc.boolean(),
  shows: fc.boolean(),
});

async function partialFailureOf(call: Promise<unknown>): Promise<PartialFailureError> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!isPartialFailureError(error)) throw new Error('The call did not fail in part');
  return error;
}

describe('runParts', () => {
  test('resolves only if every part succeeded, tells the truth about each, and weakens nothing after a failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), async (parts, concurrency) => {
        const begun: ThingPart[] = [];
        const call = runParts<ThingPart, { readonly outcome: Outcome }>({
          ...context,
          parts,
          concurrency,
          nameOf: ({ id }) => `thing ${id}`,
          weakens: ({ weakens }) => weakens,
          carryOut: async (given) => {
            begun.push(given);
            return end(given.end);
          },
          readBack: async (lost) => lost.map(({ shows }) => (shows ? { outcome: 'created' } : undefined)),
        });
        const failsAt = (given: ThingPart): boolean =>
          given.end === 'refused' || given.end === 'locked out' || (given.end === 'lost' && !given.shows);
        const error: unknown = await call.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect(error === undefined).toBe(!parts.some(failsAt));
        if (begun.some((given) => !given.weakens && failsAt(given))) {
          expect(begun.some(({ weakens }) => weakens)).toBe(false);
        }
        if (!(error instanceof EdgewardError)) {
          expect((await call).map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
          return;
        }
        const changed = begun.some((given) => ['created', 'updated', 'removed', 'lost'].includes(given.end));
        expect(error.mayHaveApplied).toBe(changed);
        if (!isPartialFailureError(error)) {
          expect(begun.filter(failsAt).length).toBeLessThanOrEqual(concurrency);
          return;
        }
        expect(error.result.parts).toHaveLength(parts.length);
        for (const [index, { outcome }] of error.result.parts.entries()) {
          const given = parts[index];
          if (given === undefined || !begun.includes(given)) expect(outcome).toBe('skipped');
          else if (given.end === 'refused' || given.end === 'locked out') expect(outcome).toBe('failed');
          else if (given.end === 'lost') expect(outcome).toBe(given.shows ? 'created' : 'unknown');
          else expect(outcome).toBe(given.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  const run = (ends: readonly End[], more: object = {}): Promise<unknown> =>
    runParts({
      ...context,
      parts: ends.map((name, index) => ({ name, secret: `token-${index}-abcdef` })),
      nameOf: (_, index) => `thing ${index + 1}`,
      carryOut: async ({ name }) => end(name),
      ...more,
    });

  test('throws the first failure itself if it rules out all parts and nothing was changed', async () => {
    await expect(run(['locked out', 'created'])).rejects.toBeInstanceOf(AuthenticationError);
    await expect(run(['unchanged', 'locked out', 'created'])).rejects.toBeInstanceOf(AuthenticationError);
  });

  test('throws the failure of the only part itself', async () => {
    await expect(run(['refused'])).rejects.toBeInstanceOf(BadRequestError);
    await expect(run(['lost'])).rejects.toMatchObject({ kind: 'network', mayHaveApplied: true });
  });

  test('says in message, hint and JSON what is done, what is left and how to go on, without the values of parts', async () => {
    const error = await partialFailureOf(
      run(['created', 'refused', 'lost', 'locked out', 'created'], {
        undo: 'Remove thing 1 to undo it.',
      }),
    );
    expect(error).toMatchObject({
      name: 'PartialFailureError',
      kind: 'partial-failure',
      vendor: 'things',
      operation: 'things.sync',
      mayHaveApplied: true,
    });
    expect(error.message).toBe('things.sync did not complete: 1 of 5 parts are done; it was locked out');
    expect(error.hint).toContain('Done: thing 1 (created).');
    expect(error.hint).toContain('May have been done: thing 3.');
    expect(error.hint).toContain('Not done: thing 2, thing 4, thing 5.');
    expect(error.hint).toContain('Repeat the call');
    expect(error.hint).toContain('Remove thing 1 to undo it.');
    expect(error.toJSON()).toMatchObject({
      outcomes: { created: 1, failed: 2, unknown: 1, skipped: 1 },
      parts: [
        { part: 'thing 1', outcome: 'created' },
        { part: 'thing 2', outcome: 'failed', error: { kind: 'bad-request' } },
        { part: 'thing 3', outcome: 'unknown', error: { mayHaveApplied: true } },
        { part: 'thing 4', outcome: 'failed' },
        { part: 'thing 5', outcome: 'skipped' },
      ],
    });
    expect(`${inspect(error)} ${JSON.stringify(error)} ${error.stack}`).not.toContain('abcdef');
    expect(error.cause).toBeInstanceOf(AuthenticationError);
  });

  test('shows at most 100 of many parts in JSON, and few in the hint', async () => {
    const error = await partialFailureOf(
      run(Array.from({ length: 5_000 }, (_, index) => (index === 0 ? 'created' : 'refused'))),
    );
    expect(error.result.parts).toHaveLength(5_000);
    expect(error.toJSON()['parts']).toHaveLength(100);
    expect(error.hint?.length).toBeLessThan(500);
  });

  test('turns the bare reason of an aborted pause into an error reporting what was done', async () => {
    const signal = AbortSignal.abort('the user left');
    const pause = (): never => {
      throw signal.reason;
    };
    const none = run(['created'], { signal, carryOut: pause });
    await expect(none).rejects.toBeInstanceOf(AbortError);
    await expect(none).rejects.toMatchObject({ cause: 'the user left', mayHaveApplied: false });
    let calls = 0;
    const some = run(['created', 'created'], { signal, carryOut: () => (calls++ === 0 ? end('created') : pause()) });
    await expect(some).rejects.toMatchObject({ name: 'PartialFailureError', mayHaveApplied: true });
    await expect(some).rejects.toHaveProperty('cause.name', 'AbortError');
  });

  test('leaves parts unknown if they cannot be read back', async () => {
    const readBack = async (): Promise<never> => {
      throw new ServerError({ message: 'down' });
    };
    await expect(run(['lost', 'created'], { readBack })).rejects.toMatchObject({
      result: { parts: [{ outcome: 'unknown', error: { kind: 'network' } }, { outcome: 'created' }] },
    });
  });

  test('repeats a precondition before parts that weaken the protection, and skips them if it fails', async () => {
    const log: string[] = [];
    const batch = (precondition: () => Promise<void>): Promise<unknown> =>
      run(['created', 'removed', 'unchanged'], {
        weakens: ({ name }: { name: End }) => name === 'removed',
        carryOut: async ({ name }: { name: End }) => {
          log.push(name);
          return end(name);
        },
        recheck: () => {
          log.push('recheck');
          return precondition();
        },
      });
    await batch(async () => {});
    expect(log.splice(0)).toEqual(['created', 'unchanged', 'recheck', 'removed']);
    await expect(batch(async () => void end('refused'))).rejects.toMatchObject({
      result: { parts: [{ outcome: 'created' }, { outcome: 'skipped' }, { outcome: 'unchanged' }] },
    });
    expect(log).not.toContain('removed');
  });

  test('throws a failed precondition itself if nothing was changed', async () => {
    const recheck = async (): Promise<void> => void end('refused');
    const failed = run(['unchanged', 'removed'], { weakens: ({ name }: { name: End }) => name === 'removed', recheck });
    await expect(failed).rejects.toBeInstanceOf(BadRequestError);
  });

  test('runParts reads back other failures with an unknown outcome', async () => {
    const parts = await run(['refused', 'created'], {
      isOpen: () => true,
      readBack: async () => [{ outcome: 'unchanged' }],
    });
    expect(parts).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'created' }]);
  });

  test('rejects a batch with skipped parts even if its last failure was read back as success', async () => {
    const failing = run(['created', 'lost', 'created'], {
      carryOut: async ({ name }: { name: End }) => {
        if (name !== 'lost') return end(name);
        throw new AuthenticationError({ message: 'locked out', mayHaveApplied: true });
      },
      readBack: async () => [{ outcome: 'updated' }],
    });
    await expect(failing).rejects.toMatchObject({
      result: { parts: [{ outcome: 'created' }, { outcome: 'updated' }, { outcome: 'skipped' }] },
      cause: { name: 'AuthenticationError' },
    });
  });

  test('never skips a part that needs no request', async () => {
    const failing = run(['created', 'locked out', 'unchanged', 'created'], {
      settled: ({ name }: { name: End }) => (name === 'unchanged' ? { outcome: 'unchanged' } : undefined),
    });
    await expect(failing).rejects.toMatchObject({
      result: {
        parts: [{ outcome: 'created' }, { outcome: 'failed' }, { outcome: 'unchanged' }, { outcome: 'skipped' }],
      },
    });
  });

  test('resolves for no parts', async () => {
    expect(await run([])).toEqual([]);
  });
});

describe('runSteps', () => {
  const steps = { ...context, steps: ['lower', 'delete'], goOn: 'Call it again.', undo: 'Raise it.' };

  test('throws the failure itself while nothing was changed', async () => {
    const first = runSteps(steps, (each) => each.change('lower', 'updated', async () => end('refused')));
    await expect(first).rejects.toBeInstanceOf(BadRequestError);
    const undone = runSteps(steps, async (each) => {
      await each.change('lower', 'updated', async () => {});
      each.settle('lower', 'unchanged');
      end('refused');
    });
    await expect(undone).rejects.toBeInstanceOf(BadRequestError);
    const lost = runSteps(steps, (each) => each.change('lower', 'updated', async () => end('lost')));
    await expect(lost).rejects.toMatchObject({ kind: 'network', mayHaveApplied: true });
  });

  test('runSteps lists steps made, possibly made, and not made', async () => {
    const failed = runSteps(steps, async (each) => {
      await each.change('lower', 'updated', async () => {});
      end('refused');
    });
    await expect(failed).rejects.toMatchObject({
      name: 'PartialFailureError',
      mayHaveApplied: true,
      result: {
        parts: [
          { step: 'lower', outcome: 'updated' },
          { step: 'delete', outcome: 'skipped' },
        ],
      },
      hint: expect.stringMatching(/^Done: lower \(updated\)\. Not done: delete\. Call it again\. Raise it\./),
    });
  });

  test('returns the value of a workflow whose steps all succeeded', async () => {
    expect(await runSteps(steps, (each) => each.change('lower', 'updated', async () => 7))).toBe(7);
  });
});
