import type { Operation } from '../../api/operation.js';
import type { Answer, Failure } from '../../api/vendor.js';
import type { Drift } from '../../events/events.js';
import { pointerNames, pointerSegment } from '../../internal/json-pointer.js';
import { longestText, type Scrub } from '../../internal/scrub/scrub.js';
import { isTokenLike } from '../../internal/telltale.js';
import { type Room, redactValue, truncationMark } from '../../schema/redact.js';
import type { Issue, Schema, SchemaNode } from '../../schema/schema.js';

/** Longest body of an error, in bytes of its JSON text. */
const largestBody = 64 * 1024;

/** Copies a body for an error; a larger one becomes a text of limited length. */
export function redactedBody(body: unknown, schema: Schema<unknown> | undefined, scrub: Scrub): unknown {
  const room: Room = { left: largestBody };
  const redacted = redactValue(schema?.['~node'], body, scrub, room);
  const written = typeof redacted === 'string' ? redacted : JSON.stringify(redacted);
  if (written === undefined) return redacted;
  // Search the whole JSON text too: a secret may be spread over a list of bytes, characters or lines.
  const text = typeof redacted === 'string' ? redacted : scrub(written);
  if (room.left > 0 && Buffer.byteLength(text) <= largestBody) return text === written ? redacted : text;
  const bytes = Buffer.from(text).subarray(0, largestBody - Buffer.byteLength(truncationMark));
  // Omit a truncated last character.
  return `${bytes.toString('utf8').replace(/\uFFFD$/, '')}${truncationMark}`;
}

/**
 * Returns whether a successful response of an operation contains secrets known only to the service. We cannot search a
 * text for secrets that we do not know. Errors therefore show a body only if it is a JSON error in the vendor's own
 * form.
 */
export function respondsWithSecrets({ responses, secretResponses }: Operation): boolean {
  if (secretResponses !== undefined) return secretResponses;
  return Object.values(responses).some((schema) => schema !== null && holdsSecret(schema['~node'], new Set()));
}

function holdsSecret(node: SchemaNode, seen: Set<SchemaNode>): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  return node.kind === 'secret' || innerNodes(node).some((inner) => holdsSecret(inner, seen));
}

function innerNodes(node: SchemaNode): readonly SchemaNode[] {
  switch (node.kind) {
    case 'array':
      return [node.items];
    case 'object':
      return [...Object.values(node.members), ...(node.values === undefined ? [] : [node.values])];
    case 'anyOf':
      return node.options;
    case 'union':
      return Object.values(node.variants);
    case 'nullable':
    case 'optional':
    case 'tolerant':
      return [node.inner];
    case 'lazy':
      return [node.get()];
    default:
      return [];
  }
}

/** Copies drift for an event: a service may use a credential as the name of a member. */
export function redactedDrift(operation: Operation, drift: readonly Drift[], scrub: Scrub): readonly Drift[] {
  const redact = respondsWithSecrets(operation) ? withoutTokens(scrub) : scrub;
  return drift.map(({ pointer, message, ...difference }) => ({
    ...difference,
    pointer: scrubPointer(pointer, redact),
    ...(message !== undefined && { message: redact(message, longestText) }),
  }));
}

/** Copies the issues of a response for an error. */
export function redactedIssues(operation: Operation, issues: readonly Issue[], scrub: Scrub): readonly Issue[] {
  const redact = respondsWithSecrets(operation) ? withoutTokens(scrub) : scrub;
  return issues.map(({ pointer, message }) => ({
    pointer: scrubPointer(pointer, redact),
    message: redact(message, longestText),
  }));
}

/** Returns whether an error response has the vendor's own form, not just the output of a broken server. */
export function explains({ body }: Answer, failure: Failure | undefined): boolean {
  if (failure === undefined) return false;
  return typeof body === 'string'
    ? failure.kind !== undefined
    : failure.code !== undefined || failure.message !== undefined;
}

/**
 * Removes everything resembling a credential from a text. For texts beside a response with secrets, which are unknown.
 */
export function withoutTokens(scrub: Scrub): Scrub {
  return (text, longest) => {
    const words = scrub(text, longest).split(/([^\w+=~.-]+)/);
    return words
      .map((word) => (isTokenLike(word) ? '[redacted]' : word))
      .join('')
      .slice(0, longest);
  };
}

/** Redacts the names in a JSON pointer and truncates those only a hostile service can send. */
function scrubPointer(pointer: string, scrub: Scrub): string {
  return pointerNames(pointer)
    .map((name) => pointerSegment(scrub(name, longestText)))
    .join('');
}
