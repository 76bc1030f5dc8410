/** First words that continue another sentence. */
const continuing =
  /^(?:of|that|which|and|but|or|so|by|about|it|they|them|for|from|to|at|on|as|in|also|with|without|after|before|even|where|when)\b/i;

/** Last words that leave a sentence open. */
const open = /\b(?:is|are|was|were|has|have|does|do|too)$/;

/** First words of a condition. Only the title of such a group may have a verb. */
const condition = /^(?:when|if|while|once|after|before|during|with|without|on|in)\b/i;

/** Words by which the title of a group is a sentence, a clause or a fragment. */
const clause =
  /^(?:of|and|but|or|so|by|about|it|they|them|for|from|to|at|as|also|even|over)\b|\b(?:and|or|of|to|for|with|by|from|as)$|\b(?:is|are|was|were|has|have|does|do|can|cannot|must|may|will|what|where|that|which|who|whose)\b/i;

/** A title in a test file, and its kind: of a test, or of a group of tests. */
interface Title {
  readonly kind: 'test' | 'group';
  readonly text: string;
}

/**
 * Finds titles that are fragments. The title of a test must stand alone in a log. The title of a group is a noun or a
 * condition, so it reads together with the titles of its tests.
 */
export function findFragments(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    titlesIn(text).flatMap((title) => {
      const isGroup = title.kind === 'group';
      if (isGroup && (condition.test(title.text) || !clause.test(title.text))) return [];
      if (!isGroup && !continuing.test(title.text) && !open.test(title.text)) return [];
      return isGroup
        ? [`${path}: the title "${title.text}" of a group is not a noun or condition`]
        : [`${path}: the title "${title.text}" does not stand alone`];
    }),
  );
}

/** Lists the titles of tests and groups, also after a table. */
function titlesIn(text: string): readonly Title[] {
  let table: { readonly kind: Title['kind']; readonly indent: string } | undefined;
  return text.split('\n').flatMap((line) => {
    const [, indent = '', name] = /^(\s*)(describe|test|it)[.(<]/.exec(line) ?? [];
    if (name !== undefined) table = { kind: name === 'describe' ? 'group' : 'test', indent };
    // A table of several lines ends with `]` at the indentation of its first line.
    const isPart = name !== undefined || (table !== undefined && line.startsWith(`${table.indent}]`));
    const title = isPart ? /\((?:'([^']*)'|"([^"]*)"|`([^`]*)`),/.exec(line) : null;
    if (title === null || table === undefined) return [];
    const { kind } = table;
    table = undefined;
    return [{ kind, text: title[1] ?? title[2] ?? title[3] ?? '' }];
  });
}
