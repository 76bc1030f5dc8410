import { describe, expect, test } from 'vitest';
import { AbortError, addContext, OperationFailedError } from '../../src/index.js';
import { partialFailure } from '../../src/workflow/partial-failure.js';

const named = { vendor: 'things', operation: 'things.sync' };

function aborted(hint: string): AbortError {
  return new AbortError({ ...named, operation: 'things.list', message: 'things.list was aborted', hint });
}

describe('the hint of an error', () => {
  test.each([
    ['Nothing was changed. The caller aborted the call: see the cause.', 'The caller aborted the call: see the cause.'],
    ['The connection broke. Nothing was changed. Repeat the call.', 'The connection broke. Repeat the call.'],
    ['Nothing was sent.', undefined],
    ['Read it back.', 'Read it back.'],
  ])('loses a claim that is not true of the workflow: %s', (hint, expected) => {
    const read = aborted(hint);
    addContext(read, { mayHaveApplied: false });
    expect(read.hint).toBe(hint);
    addContext(read, { mayHaveApplied: true });
    expect(read).toMatchObject({ mayHaveApplied: true, hint: expected });
    expect(new OperationFailedError({ ...named, message: 'x', hint, mayHaveApplied: true }).hint).toBe(expected);
  });

  test('never claims that nothing was changed by a partly completed batch, and neither does its message', () => {
    const cause = new OperationFailedError({
      ...named,
      message: 'things.sync changed nothing: another user has changed thing 2',
      hint: 'Nothing was changed. Read it again.',
    });
    const parts = [{ outcome: 'created' as const }, { outcome: 'failed' as const, error: cause }];
    const error = partialFailure({ ...named, result: { parts }, names: ['1', '2'], cause, goOn: 'Repeat it.' });
    expect(error.message).toBe('things.sync did not complete: 1 of 2 parts are done; another user has changed thing 2');
    expect(error.hint).toBe('Done: 1 (created). Not done: 2. Repeat it. Read it again.');
    expect(cause.hint).toContain('Nothing was changed.');
  });
});
