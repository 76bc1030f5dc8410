/** A line of the log. */
export type LogEntry = ParsedLogEntry | UnparsedLogEntry;

/** A line of the form the documentation shows. */
export interface ParsedLogEntry {
  readonly parsed: true;

  /** The line as it came. */
  readonly raw: string;

  /** `yyyy-mm-dd HH:MM:SS`, in the time of the service; `nocDate` reads it. */
  readonly time: string;
  readonly site: string;

  /** The CDN server handling the request. */
  readonly edge: string;
  readonly clientIp: string;
  readonly status: number;
  readonly bytes: number;

  /** The result of the cache, for example `HIT`. */
  readonly cache: string;

  /** The finding of the firewall, for example `waf:exploit_blocked3`. The value for a clean request is not known. */
  readonly verdict: string;
  readonly method: string;
  readonly path: string;
  readonly protocol: string;

  /** A dash if absent. */
  readonly referer: string;
  readonly userAgent: string;
}

/** A line of another form. */
export interface UnparsedLogEntry {
  readonly parsed: false;

  /** The line as it came. */
  readonly raw: string;
}

/**
 * A byte order mark, or zeros of a truncated file, may precede the line. Clients choose the method, so any token is one;
 * the space before an empty user agent may have been trimmed.
 */
const form =
  /^[\ufeff\0]*(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (\S+) (\S+) (\S+) (\d{3}) (\d{1,15}) (\S+) (\S+) ([\w!#$%&'*+.^`|~-]+) (.+?) (HTTP\/\S+) (\S+)(?:$| (.*))/s;

/**
 * Reads a line of the log. It never throws: a line of another form is `parsed: false`.
 *
 * @example
 * ```ts
 * import { parseLogLine } from '@edgeward/noc-cdn';
 *
 * const entry = parseLogLine(line);
 * if (entry.parsed) console.log(entry.clientIp, entry.verdict);
 * ```
 */
export function parseLogLine(line: string): LogEntry {
  const match = form.exec(line);
  if (match === null) return { parsed: false, raw: line };
  return {
    parsed: true,
    raw: line,
    time: partOf(match, 1),
    site: partOf(match, 2),
    edge: partOf(match, 3),
    clientIp: partOf(match, 4),
    status: Number(match[5]),
    bytes: Number(match[6]),
    cache: partOf(match, 7),
    verdict: partOf(match, 8),
    method: partOf(match, 9),
    path: partOf(match, 10),
    protocol: partOf(match, 11),
    referer: partOf(match, 12),
    userAgent: partOf(match, 13).replace(/\r$/, ''),
  };
}

function partOf(match: RegExpExecArray, index: number): string {
  return match[index] ?? '';
}
