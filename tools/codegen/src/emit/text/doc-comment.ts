const lineWidth = 120;

/**
 * Formats a doc comment: one paragraph per part, wrapped to the width left by `indent`. A line starting with `- ` or
 * `@` is kept separate, and a part with a code fence is unchanged.
 */
export function docComment(parts: readonly (string | undefined)[], indent: number): string {
  const width = lineWidth - indent - ' * '.length;
  const blocks = parts
    .filter((part) => part !== undefined)
    .flatMap((part) => (part.includes('```') ? [part.trimEnd().split('\n')] : paragraphs(part, width)));
  const [first] = blocks;
  if (first === undefined) return '';
  const short = `/** ${safe(first.join(' '))} */`;
  if (blocks.length === 1 && first.length === 1 && short.length + indent <= lineWidth) return `${short}\n`;
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  return `/**\n${lines.map((text) => ` * ${safe(text)}`.trimEnd()).join('\n')}\n */\n`;
}

function safe(line: string): string {
  return line.replaceAll('*/', '*\\/');
}

function paragraphs(part: string, width: number): readonly (readonly string[])[] {
  return part
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => chunks(paragraph).flatMap((chunk) => wrap(chunk, width)));
}

/** Joins the lines of running text; list items and tags stay on their own. */
function chunks(paragraph: string): readonly string[] {
  const found: string[] = [];
  for (const line of paragraph.trim().split('\n')) {
    const text = line.trim();
    const last = found.pop();
    if (last === undefined) found.push(text);
    else if (/^(?:- |@)/.test(text)) found.push(last, text);
    else found.push(`${last} ${text}`);
  }
  return found;
}

function wrap(text: string, width: number): readonly string[] {
  const hanging = text.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  // A link or a piece of code stays on one line.
  for (const word of text.match(/(?:@see )?\{@link [^}]*\}\S*|[^\s`]*`[^`]*`[^\s`]*|\S+/g) ?? []) {
    if (line !== '' && `${line} ${word}`.length > width) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
