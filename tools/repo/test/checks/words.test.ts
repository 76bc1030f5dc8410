import { expect, test } from 'vitest';
import { findHeavyWords, wordsOfComments, wordsOfPage } from '../../src/checks/words.ts';

test('a word that comments have too often is found, in comments alone', () => {
  const text = "/** Says what it is, in `what` or {@link what}. */\nconst what = 'what';\n// And what not.\n";
  const words = wordsOfComments([{ text }]);
  expect(findHeavyWords('comments', words, [['what', 100]])).toEqual([
    expect.stringContaining('comments have what 181.8 times in 1,000 words, more than 100'),
  ]);
  expect(findHeavyWords('comments', words, [['what', 200]])).toEqual([]);
});

test('the words of a page are its prose, without code, addresses and hidden comments', () => {
  const text = [
    '---',
    'title: hidden',
    '---',
    '# One `two` three',
    '```ts',
    'const four = 4;',
    '```',
    '<!-- five -->',
    '[six](seven.md) eight',
  ];
  expect(wordsOfPage([{ text: text.join('\n') }])).toEqual(['One', 'x', 'three', 'six', 'eight']);
});
