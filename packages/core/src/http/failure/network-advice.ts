/** Advice about a failure of the network. */
export interface NetworkAdvice {
  /** The reason; defaults to the code or the message of the failure. */
  readonly reason?: string;
  readonly hint: string;

  /** Name of the page about it. */
  readonly page?: string;

  /** Whether a repetition would fail in the same way. */
  readonly isPermanent: boolean;
}

/** Problems of a rejected certificate, by code. */
const certificates: readonly {
  readonly codes: readonly string[];
  readonly reason: string;
  readonly hint: string;
  readonly page: string;
}[] = [
  {
    codes: [
      'CERT_UNTRUSTED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'INVALID_CA',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
    reason: 'the certificate of the service is signed by an untrusted authority',
    hint: 'To trust a private authority, do one of these: start Node with NODE_EXTRA_CA_CERTS=/path/to/ca.pem (Deno: DENO_CERT); pass its certificate in the option `tls`, if the client has it; pass a `fetch` with an undici Agent made with `connect: { ca }`.',
    page: 'untrusted-certificate',
  },
  {
    codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    reason: 'the certificate of the service is expired or not yet valid',
    hint: 'Check the clock of this machine. If it is right, renew the certificate of the service.',
    page: 'expired-certificate',
  },
  {
    codes: ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'],
    reason: 'the certificate belongs to another host',
    hint: 'Check the host in baseUrl, and whether a proxy answers instead of the service.',
    page: 'certificate-of-another-host',
  },
];

/** Returns whether the code is about a rejected certificate: no request was written. */
export function isCertificateCode(code: string): boolean {
  return certificates.some(({ codes }) => codes.includes(code));
}

const limits: ReadonlyMap<string, string> = new Map([
  ['UND_ERR_HEADERS_TIMEOUT', 'headersTimeout'],
  ['UND_ERR_BODY_TIMEOUT', 'bodyTimeout'],
]);

/** Returns the status of a proxy refusing a tunnel, from undici's message. */
export function proxyStatus(message: string): string | undefined {
  return /^Proxy response \((\d{3})\) !== 200 when HTTP Tunneling/.exec(message)?.[1];
}

/** Returns advice about a failure. `undelivered`: nothing reached the service. */
export function networkAdvice(
  code: string | undefined,
  message: string,
  { undelivered, mayHaveApplied }: { readonly undelivered: boolean; readonly mayHaveApplied: boolean },
): NetworkAdvice {
  const lost = mayHaveApplied ? `${readBack} ` : '';
  const proxy = proxyStatus(message);
  if (proxy !== undefined) {
    return {
      reason: `the proxy returned ${proxy} and did not connect to the service`,
      hint: `Nothing reached the service. ${
        proxy === '407'
          ? 'The proxy requires other credentials. Check HTTPS_PROXY, or the ProxyAgent in the option `fetch`.'
          : 'Check whether the proxy may connect to this host.'
      }`,
      page: 'proxy-authentication',
      isPermanent: proxy.startsWith('4'),
    };
  }
  const certificate = code === undefined ? undefined : certificates.find(({ codes }) => codes.includes(code));
  if (certificate !== undefined) {
    const { reason, hint, page } = certificate;
    return { reason: `${reason} (${code})`, hint: `Nothing was sent. ${hint}`, page, isPermanent: true };
  }
  if (/^Cross-Origin Request Blocked\b/.test(message)) {
    return {
      reason: 'the fetch of this environment enforces the same-origin policy, as browsers and happy-dom do',
      hint: `${lost}Run the code in the environment \`node\`, pass \`fetch\` of the package undici as the option \`fetch\`, or set \`disableSameOriginPolicy\` in the settings of happy-dom.`,
      isPermanent: true,
    };
  }
  const limit = limits.get(code ?? '');
  if (limit !== undefined) {
    return {
      reason: `the service sent nothing within ${limit} of undici (${code}, default 300 s): it applies even if timeoutMs is longer`,
      hint: `${lost}To wait longer, import \`fetch\` and \`Agent\` from undici, create \`const dispatcher = new Agent({ ${limit}: … })\`, and pass the option \`fetch\`: (url, init) => fetch(url, { ...init, dispatcher }).`,
      page: 'undici-timeout',
      isPermanent: false,
    };
  }
  if (undelivered) return { hint: undeliveredHint(code), page: 'unreachable', isPermanent: false };
  return {
    hint: mayHaveApplied ? readBack : 'The connection broke. Nothing was changed. Repeat the call.',
    page: 'connection-reset',
    isPermanent: false,
  };
}

/** Advice after a change with an unknown outcome. */
export const readBack: string = 'The change may have been applied. Read it back before you repeat the call.';

function undeliveredHint(code = ''): string {
  const where =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? ': its host name was not found. Check the host in baseUrl and the name server.'
      : code === 'ECONNREFUSED'
        ? ': the connection was refused. Check host and port in baseUrl.'
        : '. Check the host in baseUrl, the network and the proxy settings.';
  return `The request did not reach the service${where}`;
}
