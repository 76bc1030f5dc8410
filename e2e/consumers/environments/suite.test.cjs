const { readFileSync, statSync } = require('node:fs');
const { createServer } = require('node:http');
const { ApigeeSecurityActions, isNetworkError } = require('@edgeward/apigee-security-actions');

const place = {
  organization: 'acme',
  environment: 'prod',
  random: () => 0,
  clock: { now: Date.now, sleep: async () => {} },
};
const { bearer } = require('@edgeward/apigee-security-actions');

/** A double for a fetch: environments such as jsdom have none. */
function double(answer) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, method: init.method, body: init.body === undefined ? undefined : JSON.parse(String(init.body)) });
    const body = Buffer.from(JSON.stringify(answer));
    return { status: 200, headers: { 'content-type': 'application/json' }, arrayBuffer: async () => body };
  };
  return { sent, fetch };
}

test('a call is answered', async () => {
  const { sent, fetch } = double({ name: 'organizations/acme/environments/prod/securityActions/a', state: 'ENABLED' });
  const apigee = new ApigeeSecurityActions({ auth: bearer('token-of-a-test'), ...place, fetch });
  const { state } = await apigee.securityActions.create({
    securityActionId: 'a',
    body: { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } },
  });
  expect(state).toBe('ENABLED');
  expect(sent).toMatchObject([{ method: 'POST', body: { state: 'ENABLED' } }]);
});

test('a date of the platform is sent as a date', async () => {
  const { sent, fetch } = double({});
  const apigee = new ApigeeSecurityActions({ auth: bearer('token-of-a-test'), ...place, fetch });
  const { mtime } = statSync(__filename);
  await apigee.request({ method: 'POST', path: '/x', body: { mtime } });
  expect(sent[0].body).toEqual({ mtime: mtime.toJSON() });
  expect(readFileSync(__filename, 'utf8')).toContain('mtime');
});

test('a connection that is refused is known not to have reached the service', async () => {
  const fetch = (url, { method }) =>
    new Promise((resolve, reject) => require('node:http').request(url, { method }, resolve).on('error', reject).end());
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  const apigee = new ApigeeSecurityActions({
    auth: bearer('token-of-a-test'),
    ...place,
    baseUrl: `http://127.0.0.1:${port}`,
    fetch,
  });
  const error = await apigee.request({ method: 'POST', path: '/x' }).catch((thrown) => thrown);
  expect(isNetworkError(error)).toBe(true);
  expect(error).toMatchObject({ code: 'ECONNREFUSED', attempts: 3, mayHaveApplied: false });
});

test('without a fetch, the error names the option', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = undefined;
  try {
    const apigee = new ApigeeSecurityActions({ auth: bearer('token-of-a-test'), ...place });
    await expect(apigee.securityActions.list()).rejects.toMatchObject({
      kind: 'configuration',
      hint: expect.stringContaining('`fetch`'),
      attempts: 0,
    });
  } finally {
    globalThis.fetch = fetch;
  }
});
