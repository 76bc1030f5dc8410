import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeCertificate } from '../../src/testing/certificate.js';
import { createFakeService } from '../../src/testing/index.js';

const fake = createFakeService({
  operations: [],
  handlers: {},
  errorAnswer: (status) => ({ status, body: { status } }),
});

function get(url: string, ca?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, { ca }, (response) => void text(response).then(resolve, reject))
      .on('error', reject)
      .end();
  });
}

test.each(['self-signed', 'private-authority'] as const)('a fake is served over TLS, %s', async (tls) => {
  const server = await fake.listen({ tls });
  onTestFinished(() => server.close());
  expect(new URL(server.url).protocol).toBe('https:');
  expect(await get(server.url, server.ca)).toBe('{"status":404}');
  await expect(get(server.url)).rejects.toThrow(/certificate/);
});

test('each server has a certificate of its own', async () => {
  const [one, other] = await Promise.all([fake.listen({ tls: 'self-signed' }), fake.listen({ tls: 'self-signed' })]);
  onTestFinished(async () => void (await Promise.all([one.close(), other.close()])));
  await expect(get(one.url, other.ca)).rejects.toThrow(/certificate/);
});

test('a fake that is served over plain HTTP has nothing to trust', async () => {
  const server = await fake.listen();
  onTestFinished(() => server.close());
  expect(server.ca).toBeUndefined();
});

test('a certificate can always be read, whatever its serial number', () => {
  for (const chance of [0, 0.001, 0.5, 0.999_999]) {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const { cert } = makeCertificate({ name: 'a', addresses: ['127.0.0.1'] });
    expect(new X509Certificate(cert).checkIP('127.0.0.1')).toBe('127.0.0.1');
  }
  vi.restoreAllMocks();
});

test('a fake over TLS closes although a client has not finished its handshake', async () => {
  const server = await fake.listen({ tls: 'self-signed' });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const gone = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  // The server has to have seen the connection.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await server.close();
  await gone;
});
