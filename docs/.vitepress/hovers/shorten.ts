/** Letters and lines of a type readable at a glance. */
const longest = { type: 320, lines: 8, summary: 200 } as const;

/** Shortens the language service's text about a name for a box over a program: the type, and a sentence about it. */
export function shortenHover(type: string, documentation: string): string {
  const summary = summaryOf(documentation);
  return summary === '' ? shortenType(type) : `${shortenType(type)}\n\n${summary}`;
}

function shortenType(type: string): string {
  const lines = type
    .replace(/^\(alias\) /, '')
    .replace(/\nimport \w+$/, '')
    .replaceAll(' | undefined | undefined', ' | undefined')
    .split('\n');
  const head = lines.slice(0, longest.lines).join('\n');
  const shown = head.length > longest.type ? `${head.slice(0, longest.type)}…` : head;
  return lines.length > longest.lines ? `${shown}\n…` : shown;
}

/** Returns the first sentences of a comment, up to the limit. */
function summaryOf(documentation: string): string {
  const [paragraph = ''] = documentation.trim().split(/\n\s*\n/);
  const text = paragraph
    .replaceAll(/\{@link ([^{}|]+)(?:\|[^{}]*)?\}/g, '$1')
    .replaceAll(/\[([^[\]]+)\]\([^()]*\)/g, '$1')
    .replaceAll('`', '')
    .replaceAll(/\s+/g, ' ');
  if (text.length <= longest.summary) return text;
  const end = text.lastIndexOf('. ', longest.summary);
  return end === -1 ? `${text.slice(0, text.lastIndexOf(' ', longest.summary))} …` : text.slice(0, end + 1);
}
