import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

/**
 * The service of the soak. It runs in its own process, because its heap must not count as the client's. It counts the
 * puts of each item, and occasionally refuses or resets a request before executing it.
 */

const puts = new Uint8Array(Number(process.argv[2]));
let requests = 0;
let refused = 0;
let reset = 0;
let underWay = 0;
let mostAtOnce = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void exchange(request, response));

async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
  requests += 1;
  underWay += 1;
  mostAtOnce = Math.max(mostAtOnce, underWay);
  const number = requests;
  const body = await textOf(request);
  // Lets other requests arrive, so requests overlap.
  await turn();
  // Before the answer leaves: the client may send its next request as soon as it has arrived.
  underWay -= 1;
  if (number % 997 === 0) {
    reset += 1;
    request.socket.resetAndDestroy();
  } else if (number % 503 === 0) {
    refused += 1;
    answer(response, 503, { message: 'overloaded' });
  } else if (number % 4001 === 0) {
    refused += 1;
    answer(response, 429, { message: 'slow down' }, { 'retry-after-ms': '20' });
  } else {
    const id = Number(request.url?.split('/').at(-1));
    puts[id] = (puts[id] ?? 0) + 1;
    response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': `r-${number}` }).end(body);
  }
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', (asked: 'report' | readonly number[]) => {
  if (asked !== 'report') {
    process.send?.(asked.filter((id) => puts[id] !== 0).length);
    return;
  }
  const lost = puts.filter((count) => count === 0).length;
  const duplicated = puts.filter((count) => count > 1).length;
  process.send?.({ requests, refused, reset, mostAtOnce, lost, duplicated });
});
process.on('disconnect', () => process.exit());
