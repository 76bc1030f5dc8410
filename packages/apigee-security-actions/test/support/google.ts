/** Writes an error as Google does. */
export function envelope(
  code: number,
  status: string,
  message: string,
  ...details: readonly Readonly<Record<string, unknown>>[]
): object {
  return { error: { code, message, status, ...(details.length > 0 && { details }) } };
}

/** Writes one of the `details` of an error. */
export function detail(type: string, members: object): Readonly<Record<string, unknown>> {
  return { '@type': `type.googleapis.com/google.rpc.${type}`, ...members };
}

/** Writes the detail with the reason of an error. */
export function errorInfo(
  reason: string,
  metadata: Readonly<Record<string, string>> = {},
): Readonly<Record<string, unknown>> {
  return detail('ErrorInfo', { reason, domain: 'googleapis.com', metadata });
}
