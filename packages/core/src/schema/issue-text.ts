import type { Issue } from './schema.js';

/** First words of messages continuing the sentence about their place. */
const continuing = /^(?:is|has|must|cannot|differs|appears) /;

/** Writes an issue as a text: `/id: expected integer, received string`, or `/id is missing`. */
export function issueText({ pointer, message }: Issue, whole: string): string {
  return `${pointer === '' ? whole : pointer}${continuing.test(message) ? '' : ':'} ${message}`;
}

/** Writes the first issues as one text. */
export function issuesText(issues: readonly Issue[], whole: string): string {
  const first = issues.slice(0, 3).map((issue) => issueText(issue, whole));
  return `${first.join('; ')}${issues.length > 3 ? ` (and ${issues.length - 3} more)` : ''}`;
}
