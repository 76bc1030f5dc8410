import { describe, expect, test } from 'vitest';
import {
  type Auth,
  apiKeyQuery,
  basic,
  bearer,
  bodyCredentials,
  type ConfigurationError,
  edgeGrid,
  headerKeys,
  isConfigurationError,
  Secret,
} from '../../src/index.js';

const good = 'g00d-Va1ue-0f/the+test';
const api = { host: 'h.example', clientToken: 'client-1', clientSecret: 'secret-1', accessToken: 'access-1' };

/** Every secret value of a strategy. */
const places: readonly (readonly [name: string, make: (value: never) => Auth])[] = [
  ['the token of bearer', (value) => bearer(value)],
  ['the password of basic', (value) => basic({ username: 'user', password: value })],
  ['the user of basic', (value) => basic({ username: value, password: 'password-1' })],
  ['the key of apiKeyQuery', (value) => apiKeyQuery({ name: 'apikey', key: value })],
  ['a value of headerKeys', (value) => headerKeys({ 'x-key': 'other-1', 'x-secret': value })],
  ['a value of bodyCredentials', (value) => bodyCredentials({ KEY: 'other-1', SECRET: value })],
  ['the clientToken of edgeGrid', (value) => edgeGrid({ ...api, clientToken: value })],
  ['the clientSecret of edgeGrid', (value) => edgeGrid({ ...api, clientSecret: value })],
  ['the accessToken of edgeGrid', (value) => edgeGrid({ ...api, accessToken: value })],
  ['the accountSwitchKey of edgeGrid', (value) => edgeGrid({ ...api, accountSwitchKey: value })],
];

const bad: readonly unknown[] = [
  '',
  ' ',
  `${good}\n`,
  `${good}\r\n`,
  ` ${good}`,
  `${good}\t`,
  `${good}\u00a0`,
  `\ufeff${good}`,
  `g00d\r\nx-evil: ${good}`,
  `g00d\u0000${good}`,
  `Bearer ${good}`,
  `bearer ${good}`,
  `Basic ${good}`,
  `Token ${good}`,
  'undefined',
  'null',
  '[redacted]',
  '[object Object]',
  `${good}\ud800`,
  null,
  7,
  true,
  {},
  [good],
  Symbol('secret'),
  { toString: () => good },
  new String(good),
];

function refusalOf(make: () => unknown): ConfigurationError {
  try {
    make();
  } catch (error) {
    if (isConfigurationError(error)) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe.each(places)('%s', (_name, make) => {
  test.each(bad.map((value, index) => [index, value] as const))(
    'is refused if it is the bad value %i',
    (_index, value) => {
      const values = typeof value === 'string' ? [value, Secret.of(value)] : [value];
      for (const given of values) {
        const { message, hint } = refusalOf(() => make(given as never));
        expect(`${message} ${hint}`).not.toContain(good);
      }
    },
  );

  test('is taken if it is good', () => {
    expect(make(good as never).scheme).not.toBe('');
  });
});

describe('names', () => {
  test.each(['apikey: k', 'apikey=k', 'APIKEY=k'])('a key is refused with its name before it: %s', (key) => {
    expect(refusalOf(() => apiKeyQuery({ name: 'apikey', key })).message).toContain('own name');
  });

  test.each(['x-key: k', 'X-Key=k'])('a header is refused with its name before it: %s', (key) => {
    expect(refusalOf(() => headerKeys({ 'x-key': key })).message).toContain('own name');
  });

  test('rejects a token preceded by the name of its variable', () => {
    expect(refusalOf(() => edgeGrid({ ...api, clientSecret: 'client_secret=abc' })).message).toContain('own name');
    expect(refusalOf(() => bearer('Authorization: abc')).message).toContain('own name');
  });

  test.each(['', ' ', 'a b', 'a&b', 'a=b', 'a#', 'a%20', 'a\n', 'é'])('apiKeyQuery refuses the name %j', (name) => {
    refusalOf(() => apiKeyQuery({ name, key: good }));
  });

  test.each(['', 'a b', 'a:', 'a\r\nb', 'é', 'Host', 'content-length', 'Transfer-Encoding', 'connection'])(
    'headerKeys refuses the name %j',
    (name) => {
      refusalOf(() => headerKeys({ [name]: good }));
    },
  );

  test('headerKeys refuses two names that are one header', () => {
    refusalOf(() => headerKeys({ 'X-Key': 'first-key', 'x-key': 'second-key' }));
  });

  test('a header that carries a scheme keeps its word', async () => {
    const auth = headerKeys({ authorization: `Bearer ${good}` });
    const request = { method: 'GET', url: 'https://service.test/', headers: {} };
    expect(await auth.authenticate(request, { attempt: 1, now: 0 })).toEqual({
      headers: { authorization: `Bearer ${good}` },
    });
  });

  test.each(['user:name', ':'])('basic refuses the user name %s', (username) => {
    refusalOf(() => basic({ username, password: good }));
  });
});

describe('the host of edgeGrid', () => {
  test.each([
    'h.example@evil',
    'h.example:443@evil',
    'https://user:pass@h.example',
    'h.example/path',
    'h.example//evil',
    'h.example?q',
    'h.example?',
    'h.example#f',
    'h.example#',
    'h.example\\evil',
    'h.example\\@evil',
    'h.exa\nmple',
    'h.exa\tmple',
    'h.example evil',
    'h%2eexample',
    'h.example:port',
    'h.example:99999',
    'ftp://h.example',
    'https://https://h.example',
    'javascript:alert(1)',
    '//evil',
    '@evil',
    ':443',
    '2130706433',
    '0x7f.1',
    'ｈ.example',
    'h。example',
    '[::1',
    '',
    '.',
    null,
    undefined,
    7,
    {},
  ])('is refused if it is %j', (host) => {
    expect(refusalOf(() => edgeGrid({ ...api, host: host as never })).message).toMatch(/host/);
  });

  test.each([
    ['h.example', 'https://h.example'],
    [' H.Example\n', 'https://h.example'],
    ['https://h.example/', 'https://h.example'],
    ['h.example:8443', 'https://h.example:8443'],
    ['http://127.0.0.1:80', 'http://127.0.0.1'],
    ['http://localhost:1234', 'http://localhost:1234'],
  ])('may be %j', (host, baseUrl) => {
    expect(edgeGrid({ ...api, host }).baseUrl).toBe(baseUrl);
  });
});
