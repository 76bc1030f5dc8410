import type { Operation } from '../../api/operation.js';
import type { Answer, Failure } from '../../api/vendor.js';
import type { Drift } from '../../events/events.js';
import { scrubPointer } from '../../internal/json-pointer.js';
import { longestText, type Scrub } from '../../internal/scrub.js';
import { isTokenLike } from '../../internal/telltale.js';
import { cutMark, type Room, redactValue } from '../../schema/redact.js';
import type { Issue, Schema, SchemaNode } from '../../schema/schema.js';

/** Longest body of an error, in bytes of its JSON text. */
const largestBody = 64 * 1024;

/** Copies a body for an error; a larger one becomes a text of limited length. */
export function shownBody(body: unknown, schema: Schema<unknown> | undefined, scrub: Scrub): unknown {
  const room: Room = { left: largestBody };
  const redacted = redactValue(schema?.['~node'], body, scrub, room);
  const written = typeof redacted === 'string' ? redacted : JSON.stringify(redacted);
  if (written === undefined) return redacted;
  // A secret may be in pieces: a list of its bytes, its characters or its lines.
  const text = typeof redacted === 'string' ? redacted : scrub(written);
  if (room.left > 0 && Buffer.byteLength(text) <= largestBody) return text === written ? redacted : text;
  const bytes = Buffer.from(text).subarray(0, largestBody - Buffer.byteLength(cutMark));
  // A character that was cut off in the middle is left out.
  return `${bytes.toString('utf8').replace(/\uFFFD$/, '')}${cutMark}`;
}

/**
 * Tells whether a successful response of an operation contains secrets that only the service knows. They cannot be looked
 * for in a text, so a body that is not read by its schema is not shown at all.
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
export function shownDrift(operation: Operation, drift: readonly Drift[], scrub: Scrub): readonly Drift[] {
  const show = respondsWithSecrets(operation) ? withoutTokens(scrub) : scrub;
  return drift.map(({ pointer, message, ...difference }) => ({
    ...difference,
    pointer: scrubPointer(pointer, show),
    ...(message !== undefined && { message: show(message, longestText) }),
  }));
}

/** Copies the issues of a response for an error. */
export function shownIssues(operation: Operation, issues: readonly Issue[], scrub: Scrub): readonly Issue[] {
  const show = respondsWithSecrets(operation) ? withoutTokens(scrub) : scrub;
  return issues.map(({ pointer, message }) => ({
    pointer: scrubPointer(pointer, show),
    message: show(message, longestText),
  }));
}

/** Tells whether a failed response has a form of the vendor's own, and not whatever a server printed before it broke. */
export function explains({ body }: Answer, failure: Failure | undefined): boolean {
  if (failure === undefined) return false;
  return typeof body === 'string'
    ? failure.kind !== undefined
    : failure.code !== undefined || failure.message !== undefined;
}

/**
 * Takes everything that looks like a credential out of a text. For what a service says beside a response that holds
 * secrets: those are not known.
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
