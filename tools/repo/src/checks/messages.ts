import ts from 'typescript';
import { findHeavyWords, wordCeilings, wordsOf } from './words.ts';

/** A text shown to a person, and its place. */
export interface Message {
  readonly place: string;
  readonly text: string;
}

/** Number of messages printed with a failure. */
const shownMessages = 10;

/** Shorter texts are names, headers or single words of a sentence. */
const leastWords = 3;

/** Marks of code: the generator and the tests of the tests write programs as texts. */
const code = /=>|===|&&|\|\||\/\*|[;{]$|^\s*(?:import|export|readonly|return|const) /;

/**
 * Finds the messages of a TypeScript file: errors, hints, warnings and any other output. Every string and template with
 * several words counts, because messages reach an error through constants, tables, parameters and functions.
 */
export function messagesIn(path: string, text: string): readonly Message[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const literal = textOf(node);
    if (literal !== undefined && isProse(literal)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ place: `${path}:${line + 1}`, text: literal });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Returns the text of a string or a template, with `…` for its expressions. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

function isProse(text: string): boolean {
  return /[a-z] +[a-z]/.test(text) && !code.test(text) && (text.match(/[a-z]+/gi) ?? []).length >= leastWords;
}

/** Finds words too frequent in messages, and adds the messages with most of them. */
export function findHeavyMessages(
  group: string,
  messages: readonly Message[],
  ceilings: typeof wordCeilings = wordCeilings,
): readonly string[] {
  const counted = messages.map((message) => ({ ...message, words: wordsOf(message.text) }));
  const all = counted.flatMap(({ words }) => words);
  return ceilings.flatMap(([heavy, most]) => {
    const isHeavy = new RegExp(`^(?:${heavy})$`, 'i');
    const worst = counted
      .map(({ place, text, words }) => ({ place, text, count: words.filter((word) => isHeavy.test(word)).length }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .slice(0, shownMessages);
    return findHeavyWords(group, all, [[heavy, most]]).map((problem) =>
      [problem, ...worst.map(({ place, text }) => `  ${place} ${text}`)].join('\n'),
    );
  });
}

/** Phrases of translated English: "is no list" for "is not a list", and the like. */
const foreign = /\b(?:(?:is|are) no(?! longer)|of its own|is told|makes? out of|(?:some|every|no)body)\b/i;

/** Finds messages with a phrase of translated English. */
export function findForeignMessages(messages: readonly Message[]): readonly string[] {
  return messages
    .filter(({ text }) => foreign.test(text.replaceAll(/\bthere (?:is|are) no\b/gi, '')))
    .map(({ place, text }) => `${place}: the message "${text}" is not plain English`);
}
