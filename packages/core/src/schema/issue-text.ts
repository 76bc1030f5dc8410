import type { Issue } from './schema.js';

/** Writes an issue as a text: `/id: expected integer, received string`, or `/id is missing`. */
export function issueText({ pointer, message }: Issue, whole: string): string {
  return `${pointer === '' ? whole : pointer}${message.startsWith('is ') ? '' : ':'} ${message}`;
}
