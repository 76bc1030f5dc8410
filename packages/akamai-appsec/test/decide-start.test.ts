import { describe, expect, it } from 'vitest';
import { decideStart, type StartFacts } from '../src/activation/run/decide-start.js';

const facts: StartFacts = {
  earlier: 'none',
  found: 'nothing',
  failure: undefined,
  isLast: false,
  mayRepeat: true,
  isRecent: true,
};

describe('the start of an activation', () => {
  it.each<[string, Partial<StartFacts>, ReturnType<typeof decideStart>]>([
    ['sends the first request', {}, 'post'],
    ['sends the request after an unrelated activation', { earlier: 'possible', found: 'other' }, 'post'],
    ['ends when the activation is found', { earlier: 'likely', found: 'activation' }, 'started'],
    ['waits while a request of another process is likely', { earlier: 'likely' }, 'wait'],
    ['sends a likely request at the last search', { earlier: 'likely', isLast: true }, 'post'],
    ['gives up a likely request that is old', { earlier: 'likely', isLast: true, isRecent: false }, 'give-up'],
    [
      'gives up a likely request that may not be repeated',
      { earlier: 'likely', isLast: true, mayRepeat: false },
      'give-up',
    ],
    [
      'gives up a likely request beside another activation',
      { earlier: 'likely', isLast: true, found: 'other' },
      'give-up',
    ],
    ['repeats a lost request that the history does not show', { failure: 'lost' }, 'post'],
    ['does not repeat a lost request without retries', { failure: 'lost', mayRepeat: false }, 'wait'],
    ['does not repeat a lost request beside another activation', { failure: 'lost', found: 'other' }, 'wait'],
    ['does not repeat a refused request', { failure: 'refused' }, 'wait'],
    ['does not repeat a request after a conflict', { failure: 'conflict' }, 'wait'],
    ['gives up when a conflict is explained by another activation', { failure: 'conflict', found: 'other' }, 'give-up'],
    ['waits while the history cannot be read', { earlier: 'possible', found: 'unreadable' }, 'wait'],
    ['waits while the version is on its way but not in the history', { earlier: 'possible', found: 'unseen' }, 'wait'],
    ['gives up at the last search', { failure: 'conflict', isLast: true }, 'give-up'],
  ])('decides about the start of an activation: %s', (_, given, decision) => {
    expect(decideStart({ ...facts, ...given })).toBe(decision);
  });

  it.each(['unreadable', 'unseen', 'activation'] as const)(
    'sends nothing while the state of the history is %s',
    (found) => {
      for (const earlier of ['none', 'possible', 'likely'] as const) {
        for (const failure of [undefined, 'conflict', 'refused', 'lost'] as const) {
          for (const isLast of [false, true]) {
            expect(decideStart({ ...facts, earlier, failure, found, isLast })).not.toBe('post');
          }
        }
      }
    },
  );
});
