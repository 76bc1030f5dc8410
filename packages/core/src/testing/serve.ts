import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { checkOptions } from '../internal/options/check-options.js';
import { type OptionTypes, oneOf } from '../internal/options/option-types.js';
import { type Certificate, makeCertificate } from './certificate.js';
import type { ReceivedRequest } from './fake-request.js';
import { ConnectionReset } from './faults/connection-reset.js';

/** Options of {@link FakeService.listen}. */
export interface ListenOptions {
  /** Default: any free port. */
  readonly port?: number;

  /**
   * Serves over HTTPS, with a fresh certificate for `127.0.0.1` and `localhost`: self-signed, or signed by a private
   * authority. Default: plain HTTP.
   */
  readonly tls?: 'self-signed' | 'private-authority';
}

const listenTypes: OptionTypes<ListenOptions> = {
  port: {
    expected: 'a port from 0 to 65535',
    accepts: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
  },
  tls: oneOf('self-signed', 'private-authority'),
};

/** A fake served over HTTP or HTTPS on 127.0.0.1. */
export interface FakeServer {
  /** For example `http://127.0.0.1:49152`. */
  readonly url: string;

  /** The certificate to trust, as PEM; absent if the fake is served over plain HTTP. */
  readonly ca?: string;

  /** Closes the server and all its connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Handles one request. The signal aborts when the client disconnects. */
export type Answerer = (request: ReceivedRequest, signal: AbortSignal) => Promise<Response>;

/** Serves `answer` over HTTP or HTTPS on 127.0.0.1. */
export async function serve(answer: Answerer, options?: ListenOptions): Promise<FakeServer> {
  const { port = 0, tls } = checkOptions('listen', options, listenTypes);
  const scheme = tls === undefined ? 'http' : 'https';
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void exchange(answer, scheme, request, response);
  const identity = tls === undefined ? undefined : identityOf(tls);
  const server = identity === undefined ? createServer(listener) : createTlsServer(identity.own, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  // The server does not list connections during their handshake.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const close = (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    for (const socket of sockets) socket.destroy();
    return closed;
  };
  return {
    url: `${scheme}://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`,
    ...(identity === undefined ? {} : { ca: identity.trusted.cert }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Creates a server certificate and the certificate clients must trust. */
function identityOf(tls: NonNullable<ListenOptions['tls']>): {
  readonly own: Certificate;
  readonly trusted: Certificate;
} {
  const addresses = ['127.0.0.1', 'localhost'];
  if (tls === 'self-signed') {
    const own = makeCertificate({ name: `edgeward fake ${randomUUID()}`, addresses });
    return { own, trusted: own };
  }
  // Unique names: certificates with the same name hide each other in a list of trusted ones.
  const issuer = makeCertificate({ name: `edgeward fake authority ${randomUUID()}` });
  return { own: makeCertificate({ name: 'edgeward fake', issuer, addresses }), trusted: issuer };
}

async function exchange(
  answer: Answerer,
  scheme: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    await send(await answer(await receive(scheme, request), gone.signal), response);
  } catch (error) {
    if (error instanceof ConnectionReset) request.socket.resetAndDestroy();
    else if (gone.signal.aborted || response.headersSent) response.destroy();
    else response.writeHead(500, { 'content-type': 'text/plain' }).end(`The fake failed: ${String(error)}`);
  }
}

async function receive(scheme: string, request: IncomingMessage): Promise<ReceivedRequest> {
  const target = request.url ?? '/';
  const [path = '/', ...search] = target.split('?');
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return {
    method: request.method ?? 'GET',
    url: `${scheme}://${request.headers.host ?? '127.0.0.1'}${target}`,
    path,
    query: new URLSearchParams(search.join('?')),
    headers,
    bytes: await buffer(request),
  };
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.appendHeader(name, value);
  if (answer.body === null) response.end();
  else await pipeline(answer.body, response);
}
