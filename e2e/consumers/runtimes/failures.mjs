// Breaks connections in the ways in which they break, and prints the conclusions. Every runtime must reach the same.
import { createServer } from 'node:net';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';

// As a program has it: the fetch of the runtime.
const { fetch: _, clock: __, ...given } = createFakeApigeeSecurityActions().clientOptions;
const options = { ...given, random: () => 0 };
const body = { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } };
const write = ({ securityActions }, callOptions) =>
  securityActions.create({ securityActionId: 'a', body }, callOptions);
const read = ({ securityActions }, callOptions) => securityActions.list({}, callOptions);

async function serve(onRequest) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => onRequest(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, baseUrl: `http://127.0.0.1:${server.address().port}` };
}

const seen = {};
async function note(name, call) {
  const { kind, attempts, mayHaveApplied } = await call.then(
    () => ({ kind: 'none' }),
    (error) => error,
  );
  seen[name] = `${kind}, attempts: ${attempts}, mayHaveApplied: ${mayHaveApplied}`;
}

const closed = await serve(() => {});
await new Promise((resolve) => closed.server.close(resolve));
await note('refused write', write(new ApigeeSecurityActions({ ...options, baseUrl: closed.baseUrl })));
const nowhere = new ApigeeSecurityActions({ ...options, baseUrl: 'https://service.invalid' });
await note('write to an unknown host', write(nowhere));

const answers = {
  reset: (socket) => socket.destroy(),
  truncated: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"name":"'),
  redirected: (socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n'),
};
for (const [name, answer] of Object.entries(answers)) {
  const { server, baseUrl } = await serve(answer);
  const client = new ApigeeSecurityActions({ ...options, baseUrl });
  await note(`${name} write`, write(client));
  await note(`${name} read`, read(client));
  server.close();
}

const { baseUrl } = await serve(() => {});
const client = new ApigeeSecurityActions({ ...options, baseUrl });
await note('slow read', read(client, { timeoutMs: 50, maxRetries: 0 }));
const controller = new AbortController();
setTimeout(() => controller.abort(), 50);
await note('aborted write', write(client, { signal: controller.signal }));

console.log(JSON.stringify(seen));
// The sockets of the silent server are open.
process.exit();
