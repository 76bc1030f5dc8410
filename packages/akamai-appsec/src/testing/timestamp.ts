/** Writes a time as the service does: RFC 3339 in UTC, to the second. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Writes a time as the service does in activations. */
export function offsetTimestamp(ms: number): string {
  return timestamp(ms).replace('Z', '+00:00');
}
