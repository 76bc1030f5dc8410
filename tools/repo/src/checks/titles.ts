/** First words that continue another sentence. */
const continuing =
  /^(?:of|that|which|and|but|or|so|by|about|it|they|them|for|from|to|at|on|as|in|also|with|without|after|before|even|where|when)\b/i;

/** Last words that leave a sentence open. */
const open = /\b(?:is|are|was|were|has|have|does|do|too)$/;

/** Finds test titles that are fragments: a title must stand alone in a log. */
export function findFragments(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    titlesIn(text)
      .filter((title) => continuing.test(title) || open.test(title))
      .map((title) => `${path}: the title "${title}" does not stand alone`),
  );
}

/** Lists the titles of `test` and `it`, except after a table of several lines. */
function titlesIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (!/^\s*(?:test|it)[.(]/.test(line)) return [];
    const title = /\((?:'([^']*)'|"([^"]*)"|`([^`]*)`), /.exec(line);
    return title === null ? [] : [title[1] ?? title[2] ?? title[3] ?? ''];
  });
}
