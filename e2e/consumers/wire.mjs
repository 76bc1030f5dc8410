// Calls a service that answers in every way, well or badly, and returns what each call ends with. The bundle has parts of ky
// only; the sources have all of it.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';

const problem = '{"error":{"code":400,"message":"refused","status":"FAILED_PRECONDITION"}}';
const head = (status, length, ...headers) =>
  [`HTTP/1.1 ${status} Status`, 'Content-Type: application/json', ...headers, `Content-Length: ${length}`, '', ''].join(
    '\r\n',
  );
const whole = (status, body, ...headers) =>
  head(status, Buffer.byteLength(body), 'Connection: close', ...headers) + body;

const bare = [204, 205, 304];
const statuses = [
  ...[
    200, 201, 202, 203, 206, 226, 300, 301, 302, 303, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410,
  ],
  ...[
    411, 412, 413, 415, 418, 421, 422, 423, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 507, 508, 511,
    599,
  ],
];
/** The bytes that the service writes before it closes the connection; `undefined` resets it, and `null` keeps it open. */
const answers = [
  ...statuses.map((status) => [`${status} with a problem`, whole(status, problem)]),
  ...statuses.map((status) => [`${status} with a list`, whole(status, '{"securityActions":[]}')]),
  ...bare.map((status) => [`${status}`, `HTTP/1.1 ${status} Status\r\nConnection: close\r\n\r\n`]),
  ...[301, 302, 307, 308].map((status) => [`${status} elsewhere`, whole(status, '', 'Location: http://127.0.0.2:9/')]),
  ...['0', '-1', 'x', '61', 'Thu, 01 Jan 1970 00:00:00 GMT'].map((value) => [
    `503 with Retry-After: ${value}`,
    whole(503, problem, `Retry-After: ${value}`),
  ]),
  ['nothing', ''],
  ['a reset', undefined],
  ['silence until the call is aborted', null],
  ['no HTTP', 'hello\r\n\r\n'],
  ['half of the head', 'HTTP/1.1 200 OK\r\nContent-Ty'],
  ['a body that is too short', head(200, 99) + problem],
  ['a list that is cut', `${head(200, 99)}{"securityActions":[`],
  ['half a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"secur'],
  ['gzip that is none', whole(200, '{}', 'Content-Encoding: gzip')],
  ['an empty body', whole(200, '')],
  ['no JSON', whole(200, '{"securityActions":')],
  ['a page', whole(200, '<!doctype html><title>Sign in</title>')],
  ['a list instead of an object', whole(200, '[]')],
];

/** Calls with each answer, and returns a line for each. */
export async function outcomes() {
  const lines = [];
  for (const [name, bytes] of answers) {
    let requests = 0;
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => {
        requests += 1;
        if (bytes === undefined) socket.resetAndDestroy();
        else if (bytes !== null) socket.end(bytes);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    const client = new ApigeeSecurityActions({
      organization: 'acme',
      environment: 'prod',
      auth: bearer('not-a-real-token'),
      baseUrl: `http://127.0.0.1:${port}`,
      clock: { now: () => 0, sleep: async () => {} },
      random: () => 0,
      maxRetries: 1,
    });
    const body = { state: 'ENABLED', deny: {}, conditionConfig: { ipAddressRanges: ['192.0.2.1'] } };
    const options = bytes === null ? { signal: AbortSignal.timeout(100) } : {};
    const calls = {
      list: () => client.securityActions.list({}, options),
      create: () => client.securityActions.create({ securityActionId: 'block', body }, options),
    };
    for (const [operation, call] of Object.entries(calls)) {
      requests = 0;
      const end = await call().then(JSON.stringify, ({ name: error, code, kind, status, mayHaveApplied, message }) =>
        JSON.stringify({ error, code, kind, status, mayHaveApplied, message }),
      );
      lines.push(`${operation}, ${name}: ${requests} ${end.replaceAll(`${port}`, 'PORT')}`);
    }
    server.close();
    await once(server, 'close');
  }
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await outcomes()));
