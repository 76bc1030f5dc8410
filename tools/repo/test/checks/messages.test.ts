import { expect, test } from 'vitest';
import { findForeignMessages, findHeavyMessages, messagesIn } from '../../src/checks/messages.ts';

const source = `
import { a } from './not a message.js';
type Words = 'not a message';
const hint = 'Read the list again, which may have changed.';
throw new ServerError({ message: \`the list \${id} is what it was\`, code: 'CHANGED' });
function refuse() { return fail('/id', isEmpty ? "must not be empty" : 'is empty'); }
const program = 'export const one = 1;';
`;

test('messages are found in constants, members, templates, arguments and alternatives', () => {
  expect(messagesIn('src/a.ts', source)).toEqual([
    { place: 'src/a.ts:4', text: 'Read the list again, which may have changed.' },
    { place: 'src/a.ts:5', text: 'the list … is what it was' },
    { place: 'src/a.ts:6', text: 'must not be empty' },
  ]);
});

test('a word too frequent in messages is reported with the messages that have it', () => {
  const messages = messagesIn('src/a.ts', source);
  expect(findHeavyMessages('messages', messages, [['what', 50]])).toEqual([
    'messages have what 55.6 times in 1,000 words, more than 50\n  src/a.ts:5 the list … is what it was',
  ]);
  expect(findHeavyMessages('messages', messages, [['what', 56]])).toEqual([]);
});

test('names in code are no words of a message', () => {
  const messages = messagesIn('src/a.ts', "const hint = 'Pass the option `that` to the client.';");
  expect(messages).toHaveLength(1);
  expect(findHeavyMessages('messages', messages, [['that', 0]])).toEqual([]);
});

test.each([
  ['is no list of texts', 1],
  ['the list is no longer active', 0],
  ['there is no version 3', 0],
  ['Somebody has changed the list', 1],
  ['pass the password as an option of its own', 1],
  ['must be a list of strings', 0],
])('the message "%s" has %i phrases of translated English', (text, count) => {
  expect(findForeignMessages([{ place: 'src/a.ts:1', text }])).toHaveLength(count);
});
