/**
 * Writes a time the way EdgeGrid wants it: UTC, whole seconds, `20260131T09:05:00+0000`.
 *
 * @param timeMs Milliseconds since the Unix epoch.
 */
export function edgeGridTimestamp(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19).replaceAll('-', '')}+0000`;
}
