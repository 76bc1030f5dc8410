import { statSync } from 'node:fs';
import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions, isNetworkError } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { NocCdn } from '@edgeward/noc-cdn';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { RackCorpSecurity } from '@edgeward/security-v29';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import { expect, test } from 'vitest';

const body = { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } };

test('a client reaches a fake in process and over HTTP', async () => {
  const fake = createFakeApigeeSecurityActions();
  const server = await fake.listen();
  await new ApigeeSecurityActions(fake.clientOptions).securityActions.create({ securityActionId: 'a', body });
  const { items } = await new ApigeeSecurityActions(server.clientOptions).securityActions.list();
  await server.close();
  expect(items).toHaveLength(1);
});

test('a refused connection is repeated, and known not to have reached the service', async () => {
  const server = await createFakeApigeeSecurityActions().listen();
  await server.close();
  const apigee = new ApigeeSecurityActions(server.clientOptions);
  const error = await apigee.securityActions.create({ securityActionId: 'a', body }).catch((thrown) => thrown);
  // The fetch of happy-dom hides the cause.
  const known = { code: 'ECONNREFUSED', attempts: 3, mayHaveApplied: false };
  expect(error).toMatchObject('happyDOM' in globalThis ? { attempts: 1, mayHaveApplied: true } : known);
  expect(isNetworkError(error)).toBe(true);
});

test('a date of the platform is sent as a date', async () => {
  const sent = [];
  const fetch = async (_url, init) => {
    sent.push(JSON.parse(String(init.body)));
    return Response.json({});
  };
  const apigee = new ApigeeSecurityActions({ ...createFakeApigeeSecurityActions().clientOptions, fetch });
  const { mtime } = statSync(new URL(import.meta.url));
  await apigee.request({ method: 'POST', path: '/x', body: { mtime } });
  expect(sent).toEqual([{ mtime: mtime.toJSON() }]);
});

test('an abort is an abort', async () => {
  const fetch = () => new Promise(() => {});
  const apigee = new ApigeeSecurityActions({ ...createFakeApigeeSecurityActions().clientOptions, fetch });
  const signal = AbortSignal.timeout(20);
  await expect(apigee.securityActions.list({}, { signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test('each client reaches its fake over HTTP', async () => {
  const calls = [
    [createFakeAkamaiAppSec(), (options) => new AkamaiAppSec(options).configurations.list()],
    [createFakeNocCdn(), (options) => new NocCdn(options).sites.list()],
    [createFakePingAse(), (options) => new PingAse(options).firewall.get()],
    [createFakeRackCorpSecurity(), (options) => new RackCorpSecurity(options).ownership.get()],
  ];
  for (const [fake, call] of calls) {
    const server = await fake.listen();
    await call(fake.clientOptions);
    await call(server.clientOptions);
    await server.close();
    expect(fake.requests.map(({ status }) => status)).toEqual([200, 200]);
  }
});
