/** The words of Deno's fetch for a connection that was never made, with the code that Node has for each. */
const connectFailures: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bConnection refused\b/, 'ECONNREFUSED'],
  [/^dns error\b/, 'ENOTFOUND'],
  [/\binvalid peer certificate: Expired\b/, 'CERT_HAS_EXPIRED'],
  [/\binvalid peer certificate: NotValidYet\b/, 'CERT_NOT_YET_VALID'],
  [/\binvalid peer certificate: NotValidForName\b/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/\binvalid peer certificate\b/, 'CERT_UNTRUSTED'],
];

/**
 * Reads a failure of Deno's fetch, which has a message and neither `code` nor `syscall`. The URL in front cannot contain
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
