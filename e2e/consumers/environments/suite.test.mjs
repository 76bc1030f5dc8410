import { statSync } from 'node:fs';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
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
  expect(error).toMatchObject({ code: 'ECONNREFUSED', attempts: 3, mayHaveApplied: false });
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
