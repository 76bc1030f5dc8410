import { type AddressInfo, createServer, type Socket } from 'node:net';
import { settled } from './settled.js';
import { hasUndici6 } from './undici.js';

/** A request as it came over the wire. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;

  /** The request line and the headers. */
  readonly head: string;
  readonly body: string;
}

export type RawAnswerer = (socket: Socket, request: RawRequest, number: number) => void;

export interface RawServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly RawRequest[];

  /** Connections accepted so far. */
  readonly accepted: number;

  /** Connections open now, without the spare ones of undici 6. */
  readonly open: number;

  /** Waits until at most `most` connections are open. Returns how many are. */
  rest(most: number): Promise<number>;
}

/** The fetch of Node 22 replaces a closed connection by a new one, and sends nothing on it. */
const opensSpares = hasUndici6;

/** Serves bytes over TCP on loopback: `answer` is called for every complete request and may write anything. */
export async function serveRaw(answer: RawAnswerer, onConnect?: (socket: Socket) => void): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const spares = new Set<Socket>();
  const countOpen = (): number => sockets.size - spares.size;
  let accepted = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    accepted += 1;
    sockets.add(socket);
    if (opensSpares) spares.add(socket);
    // These tests are about vanishing peers.
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      spares.delete(socket);
    });
    onConnect?.(socket);
    let received = '';
    socket.on('data', (chunk) => {
      spares.delete(socket);
      received += chunk.toString('latin1');
      const request = readRequest(received);
      if (request === undefined) return;
      received = '';
      requests.push(request);
      answer(socket, request, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    get accepted() {
      return accepted;
    },
    get open() {
      return countOpen();
    },
    async rest(most) {
      await settled(() => countOpen() <= most);
      return countOpen();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readRequest(received: string): RawRequest | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = received.slice(0, end);
  const body = received.slice(end + 4);
  if (body.length < Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)) return undefined;
  const [method = '', target = ''] = head.split(' ', 2);
  return { method, target, head, body };
}

/** Writes an answer byte for byte, with the right `Content-Length` unless `headers` override it. */
export function answerWith(
  status: string,
  headers: readonly string[] = [],
  body: string | Buffer = '',
): (socket: Socket) => void {
  const bytes = Buffer.from(body);
  const framed = headers.some((header) => /^(content-length|transfer-encoding):/i.test(header));
  const lines = [...headers, ...(framed ? [] : [`Content-Length: ${bytes.length}`])];
  return (socket) => {
    socket.write(Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]));
  };
}
