import { failureOf } from '@edgeward/test-support';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ClientEvent, PingAse } from '../src/index.js';
import { clientOf, fakeNode, served } from './support/nodes.js';

const changes = { maxRetries: 0 };

describe('a certificate unknown to Node', () => {
  it.each(['self-signed', 'private-authority'] as const)('is rejected before anything is sent (%s)', async (tls) => {
    const fake = fakeNode();
    const ase = await served(fake, tls, { ...changes, tls: undefined });
    expect(await failureOf(ase.denyList.clear())).toMatchObject({ name: 'NetworkError', mayHaveApplied: false });
    expect(fake.requests).toEqual([]);
  });

  it('is rejected if only another certificate is trusted', async () => {
    const other = await fakeNode().listen({ tls: 'private-authority' });
    onTestFinished(() => other.close());
    const ase = await served(fakeNode(), 'private-authority', { ...changes, tls: { ca: other.ca } });
    expect(await failureOf(ase.firewall.get())).toMatchObject({ name: 'NetworkError' });
  });

  it('is accepted for the right servername, and rejected for another', async () => {
    const server = await fakeNode().listen({ tls: 'private-authority' });
    onTestFinished(() => server.close());
    const { ca } = server;
    const named = (servername: string) => new PingAse({ ...server.clientOptions, ...changes, tls: { ca, servername } });
    expect(await named('localhost').firewall.get()).toMatchObject({ status: 'enabled' });
    expect(await failureOf(named('ase.example.com').firewall.get())).toMatchObject({ name: 'NetworkError' });
  });

  it('can be trusted as bytes, together with others', async () => {
    const server = await fakeNode().listen({ tls: 'self-signed' });
    const other = await fakeNode().listen({ tls: 'self-signed' });
    onTestFinished(async () => void (await Promise.all([server.close(), other.close()])));
    const ca = [other.ca ?? '', Buffer.from(server.ca ?? '')];
    const ase = new PingAse({ ...server.clientOptions, tls: { ca } });
    expect(await ase.firewall.get()).toMatchObject({ status: 'enabled' });
  });
});

// undici 8 needs a later Node than our oldest supported one.
const versions = ['undici-6', 'undici', ...(process.versions.node < '22.19' ? [] : ['undici-8'])];

describe.each(versions)('the package %s', (installed) => {
  it('sends changes with this certificate, without using the global fetch', async () => {
    vi.doMock('undici', () => import(installed));
    onTestFinished(() => {
      vi.doUnmock('undici');
    });
    vi.stubGlobal('fetch', () => expect.fail('the global fetch knows no certificate'));
    const fake = fakeNode();
    const ase = await served(fake, 'private-authority', changes);
    await ase.denyList.add({ body: { type: 'ip', value: '192.0.2.7' } });
    expect(fake.requests.map(({ method }) => method)).toEqual(['POST']);
  });
});

describe('accepting any certificate', () => {
  it('works, and warns once before the first call', async () => {
    const events: ClientEvent[] = [];
    const tls = { acceptAnyCertificate: true };
    const ase = await served(fakeNode(), 'self-signed', { tls, onEvent: (event) => events.push(event) });
    await ase.firewall.get();
    await ase.withOptions({ maxRetries: 0 }).firewall.get();
    expect(events[0]).toMatchObject({ type: 'warning', message: expect.stringMatching(/certificate .* not checked/) });
    expect(events.filter(({ type }) => type === 'warning')).toHaveLength(1);
  });

  it('a derived client accepting any certificate warns one time', async () => {
    const events: ClientEvent[] = [];
    const ase = await served(fakeNode(), 'self-signed', { onEvent: (event) => events.push(event) });
    await ase.firewall.get();
    expect(events.map(({ type }) => type)).not.toContain('warning');
    await ase.withOptions({ tls: { acceptAnyCertificate: true } }).firewall.get();
    expect(events.filter(({ type }) => type === 'warning')).toHaveLength(1);
  });

  it.each([1, 'yes', 'false', null])('rejects %j: only `true` and `false` are accepted', (acceptAnyCertificate) => {
    const options = { baseUrl: 'https://ase.test', tls: { acceptAnyCertificate: acceptAnyCertificate as never } };
    expect(() => clientOf(fakeNode(), { ...options, fetch: undefined })).toThrow(/acceptAnyCertificate/);
  });
});

describe('close()', () => {
  it('closes the connections made for the option tls, and a later call opens new ones', async () => {
    const fake = fakeNode();
    const ase = await served(fake, 'private-authority', changes);
    await ase.firewall.get();
    await ase.withOptions({ maxRetries: 0 }).close();
    await ase.firewall.get();
    await ase.close();
    await ase.close();
    expect(fake.requests).toHaveLength(2);
  });

  it('is called by await using, and does nothing without the option tls', async () => {
    await using ase = clientOf(fakeNode());
    await ase.close();
    await ase.firewall.get();
    expect(ase[Symbol.asyncDispose]).toBeInstanceOf(Function);
  });
});

it('tls and fetch exclude each other', () => {
  expect(() => clientOf(fakeNode(), { tls: {} })).toThrow(/cannot be combined/);
});
