import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { ConfigurationError, edgeGridFromEnv } from '../../src/index.js';
import { credentials, host } from './credentials.js';

function variables(prefix: string): Record<string, string> {
  return {
    [`${prefix}_HOST`]: host,
    [`${prefix}_CLIENT_TOKEN`]: credentials.clientToken,
    [`${prefix}_CLIENT_SECRET`]: credentials.clientSecret,
    [`${prefix}_ACCESS_TOKEN`]: credentials.accessToken,
  };
}

function revealed(options: Parameters<typeof edgeGridFromEnv>[0]): readonly string[] {
  return edgeGridFromEnv(options)
    .secrets()
    .map((secret) => secret.reveal());
}

test.each([
  [undefined, 'AKAMAI'],
  ['default', 'AKAMAI'],
  ['appsec', 'AKAMAI_APPSEC'],
  ['my-section', 'AKAMAI_MY-SECTION'],
])('the section %s stands for %s_…', (section, prefix) => {
  const options = { section, env: variables(prefix) };
  expect(edgeGridFromEnv(options).baseUrl).toBe(`https://${host}`);
  expect(revealed(options).toSorted()).toEqual(Object.values(credentials).toSorted());
});

test('process.env is the default', () => {
  for (const [name, value] of Object.entries(variables('AKAMAI_EDGEWARDTEST'))) vi.stubEnv(name, value);
  expect(edgeGridFromEnv({ section: 'edgewardtest' }).baseUrl).toBe(`https://${host}`);
});

test('a section never falls back to the variables of the default one', () => {
  expect(() => edgeGridFromEnv({ section: 'appsec', env: variables('AKAMAI') })).toThrow('AKAMAI_APPSEC_HOST');
});

test('variables that are missing or empty are named, and no value is shown', () => {
  const env = { ...variables('AKAMAI'), AKAMAI_HOST: undefined, AKAMAI_ACCESS_TOKEN: '' };
  let error: unknown;
  try {
    edgeGridFromEnv({ env });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ message: 'the environment has no valid AKAMAI_HOST, AKAMAI_ACCESS_TOKEN' });
  expect(inspect(error)).not.toContain(credentials.clientSecret);
});

test('the account key is taken, unless the caller names one', async () => {
  const env = { ...variables('AKAMAI'), AKAMAI_ACCOUNT_KEY: '1-ENV' };
  const request = { method: 'GET', url: `https://${host}/`, headers: {} };
  const context = { attempt: 1, now: 0 };
  const url = async (options: Parameters<typeof edgeGridFromEnv>[0]) =>
    (await edgeGridFromEnv(options).authenticate(request, context)).url;
  expect(await url({ env })).toBe(`https://${host}/?accountSwitchKey=1-ENV`);
  expect(await url({ env, accountSwitchKey: '1-CALL' })).toBe(`https://${host}/?accountSwitchKey=1-CALL`);
});

test('a limit from the environment is used only on request', () => {
  const env = { ...variables('AKAMAI'), AKAMAI_MAX_BODY: 'many' };
  expect(edgeGridFromEnv({ env }).scheme).toBe('edgeGrid');
  expect(() => edgeGridFromEnv({ env, useMaxBody: true })).toThrow('AKAMAI_MAX_BODY');
});
