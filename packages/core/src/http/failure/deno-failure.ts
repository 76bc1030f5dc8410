/** Deno's messages for a failed connection, with Node's code for each. */
const connectFailures: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bConnection refused\b/, 'ECONNREFUSED'],
  [/^dns error\b/, 'ENOTFOUND'],
  [/\binvalid peer certificate: Expired\b/, 'CERT_HAS_EXPIRED'],
  [/\binvalid peer certificate: NotValidYet\b/, 'CERT_NOT_YET_VALID'],
  [/\binvalid peer certificate: NotValidForName\b/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/\binvalid peer certificate\b/, 'CERT_UNTRUSTED'],
];

/**
 * Parses an error message of Deno's fetch, which has neither `code` nor `syscall`. The URL at its start cannot contain
 * the spaces of `client error (Connect)`.
 */
export function denoFailure(message: string): { readonly code?: string; readonly undelivered: boolean } | undefined {
  const connecting = /^error sending request\b.*: client error \(Connect\): (.*)$/s.exec(message)?.[1];
  if (connecting !== undefined) {
    const code = connectFailures.find(([words]) => words.test(connecting))?.[1];
    return { ...(code === undefined ? {} : { code }), undelivered: true };
  }
  return /^(error .*: )?Connection reset by peer \(os error \d+\)$/s.test(message)
    ? { code: 'ECONNRESET', undelivered: false }
    : undefined;
}
