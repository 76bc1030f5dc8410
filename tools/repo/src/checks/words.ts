/** A text with its file. */
interface Text {
  readonly text: string;
}

/**
 * Words making English hard to read if frequent, with their maximum per 1,000 words. Well-written libraries have at most
 * 1, 1 and 10.5 in comments. Lower the ceilings, never raise them.
 */
export const wordCeilings: readonly (readonly [words: string, most: number])[] = [
  ['what', 0.5],
  ['where', 0.5],
  ['that|which', 4],
];

/** The same for comments of tests, written by more hands. */
export const testWordCeilings: typeof wordCeilings = [
  ['what', 1],
  ['where', 1],
  ['that|which', 6],
];

/** Finds words too frequent in a group of texts. */
export function findHeavyWords(
  group: string,
  words: readonly string[],
  ceilings: typeof wordCeilings = wordCeilings,
): readonly string[] {
  return ceilings.flatMap(([heavy, most]) => {
    const isHeavy = new RegExp(`^(?:${heavy})$`, 'i');
    const rate = (1000 * words.filter((word) => isHeavy.test(word)).length) / words.length;
    return rate > most ? [`${group} have ${heavy} ${rate.toFixed(1)} times in 1,000 words, more than ${most}`] : [];
  });
}

/** Lists the words of comments, without code. */
export function wordsOfComments(files: readonly Text[]): readonly string[] {
  return files.flatMap(({ text }) => commentsOf(text).flatMap(wordsOf));
}

/** Lists the words of Markdown, without code, links, hidden comments and front matter. */
export function wordsOfPage(files: readonly Text[]): readonly string[] {
  return files.flatMap(({ text }) => {
    const body = text.startsWith('---\n') ? text.slice(text.indexOf('\n---\n', 3)) : text;
    // Blocks of code are every second part.
    const prose = body.split(/^[ \t]*```.*$/m).filter((_part, index) => index % 2 === 0);
    return wordsOf(without(without(prose.join('\n'), '<!--', '-->'), '](', ')'));
  });
}

/** Removes the parts of a text between two marks. */
function without(text: string, start: string, end: string): string {
  const [first = '', ...others] = text.split(start);
  return [first, ...others.map((part) => part.slice(part.indexOf(end) + end.length))].join(' ');
}

/** Lists the words of a text, without code. */
export function wordsOf(text: string): readonly string[] {
  // Parts in quotation marks of code are every second one; a block of code starts with an empty pair.
  const prose = text.split('`').filter((_part, index) => index % 2 === 0);
  const words = prose.join(' x ').replaceAll(/\{@link[^{}]*\}/g, ' x ');
  return words.match(/[a-z][a-z'-]*/gi) ?? [];
}

/** Lists the comments of a file: doc comments, and lines with nothing but a comment. */
function commentsOf(text: string): readonly string[] {
  const blocks = text
    .split('/**')
    .slice(1)
    .map((block) => block.split('*/', 1)[0] ?? '');
  return [...blocks, ...text.split('\n').filter((line) => line.trimStart().startsWith('// '))];
}
