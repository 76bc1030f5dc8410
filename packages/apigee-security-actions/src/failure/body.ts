/** The content of Google's error envelope. */
export interface GoogleError {
  /** Canonical code, for example `INVALID_ARGUMENT`. */
  readonly code: string | undefined;
  readonly message: string | undefined;

  /** `ErrorInfo`: the reason as a constant, with metadata. */
  readonly reason: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;

  /** `BadRequest`: the violations of members of the request, named as in the service's own language. */
  readonly violations: readonly { readonly field: string | undefined; readonly description: string | undefined }[];

  /** `QuotaFailure`: the exhausted quota. */
  readonly quota: string | undefined;

  /** `RetryInfo`. */
  readonly retryAfterMs: number | undefined;

  /** `RequestInfo`. */
  readonly requestId: string | undefined;

  /** `Help`: URL of the help page. */
  readonly helpUrl: string | undefined;
}

/**
 * Parses `{ "error": { code, message, status, details } }`. Returns all members as `undefined` for any other `body`.
 */
export function readGoogleError(body: unknown): GoogleError {
  const error = member(body, 'error');
  const details = list(member(error, 'details'));
  const detail = (type: string, name: string): unknown =>
    member(
      details.find((entry) => text(member(entry, '@type'))?.endsWith(`google.rpc.${type}`)),
      name,
    );
  const [quota] = list(detail('QuotaFailure', 'violations'));
  const [help] = list(detail('Help', 'links'));
  return {
    code: text(member(error, 'status')),
    message: text(member(error, 'message')),
    reason: text(detail('ErrorInfo', 'reason')),
    metadata: texts(detail('ErrorInfo', 'metadata')),
    violations: list(detail('BadRequest', 'fieldViolations')).map((violation) => ({
      field: text(member(violation, 'field')),
      description: text(member(violation, 'description')),
    })),
    quota: [member(quota, 'subject'), member(quota, 'description')].map(text).filter(Boolean).join(': ') || undefined,
    retryAfterMs: durationMs(detail('RetryInfo', 'retryDelay')),
    requestId: text(detail('RequestInfo', 'requestId')),
    helpUrl: text(member(help, 'url')),
  };
}

/** Reads a duration such as `3.5s`. */
function durationMs(value: unknown): number | undefined {
  const seconds = typeof value === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(value)?.[1] : undefined;
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => !!text(entry[1])));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
