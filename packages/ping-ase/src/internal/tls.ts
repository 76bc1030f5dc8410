import { type AuthWarning, ConfigurationError, type FetchLike, type OptionTypes, optionType } from '@edgeward/core';

/** Verification of the certificate of a node. */
export interface TlsOptions {
  /**
   * The certificates to trust, as PEM: of a private authority, or a node's self-signed one. Default: the authorities
   * trusted by Node.
   */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

  /** The name the certificate must have, if it is not the host of `baseUrl`. */
  readonly servername?: string | undefined;

  /**
   * Accepts any certificate. An attacker between client and node can then read the keys and change responses. A
   * `warning` event says so before the first call. Default: `false`.
   */
  readonly acceptAnyCertificate?: boolean | undefined;
}

/** Checks {@link TlsOptions}. */
export const tlsOptionTypes: OptionTypes<TlsOptions> = {
  ca: {
    expected: 'a PEM string or its bytes, or a list of them',
    accepts: (value) => {
      const all = [value].flat();
      return all.length > 0 && all.every((each) => (typeof each === 'string' && each !== '') || isBytes(each));
    },
    hint: "For example { ca: await readFile('ase.pem') }.",
  },
  servername: optionType.text,
  acceptAnyCertificate: optionType.flag,
};

function isBytes(value: unknown): boolean {
  return ArrayBuffer.isView(value) && value.byteLength > 0;
}

/** Warnings about these options. */
export function tlsWarnings({ acceptAnyCertificate }: TlsOptions): readonly AuthWarning[] {
  if (acceptAnyCertificate !== true) return [];
  return [
    {
      message: 'tls.acceptAnyCertificate is set: the certificate of the node is not checked',
      hint: 'Pass the certificate of the node or of its authority as tls.ca instead.',
      page: 'warnings#the-certificate-of-the-node-is-not-checked',
    },
  ];
}

/** A fetch with separate connections. */
export interface TlsConnections {
  readonly fetch: FetchLike;

  /** Closes the connections after the requests in flight. A later request opens new ones. */
  close(): Promise<void>;
}

/**
 * Creates a fetch with these options. Both it and the Agent come from undici: an Agent works only with the fetch of its
 * own version.
 */
export function tlsConnections({ ca, servername, acceptAnyCertificate = false }: TlsOptions): TlsConnections {
  const connect = {
    rejectUnauthorized: !acceptAnyCertificate,
    ...(ca === undefined ? {} : { ca: [ca].flat().map((each) => Buffer.from(each)) }),
    ...(servername === undefined ? {} : { servername }),
  };
  let opened: Promise<TlsConnections> | undefined;
  return {
    fetch: async (url, init) => {
      opened ??= open(connect);
      return (await opened).fetch(url, init);
    },
    close: async () => {
      const closing = opened;
      opened = undefined;
      await (await closing)?.close();
    },
  };
}

/** Not a literal in `import()`: otherwise bundlers would include undici in programs without the option `tls`. */
const optionalPeer: string = 'undici';

async function open(connect: object): Promise<TlsConnections> {
  try {
    // TypeScript infers module types only for literal names.
    const { Agent, fetch } = (await import(/* webpackIgnore: true */ optionalPeer)) as typeof import('undici');
    const dispatcher = new Agent({ connect });
    return { fetch: (url, init) => fetch(url, { ...init, dispatcher }), close: () => dispatcher.close() };
  } catch (cause) {
    throw new ConfigurationError({
      vendor: 'ping-ase',
      message: 'the option `tls` requires the package undici',
      hint: 'Install it: npm install undici',
      cause,
    });
  }
}
