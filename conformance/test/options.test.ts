import { type ConfigurationError, isConfigurationError, isRequestValidationError } from '@edgeward/core';
import { zodValidator } from '@edgeward/core/zod';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { callOperation } from '../canary/packages.ts';
import { isListParam, paramsOf } from '../canary/sample.ts';
import { type Vendor, vendors } from '../options/vendors.ts';
import { representatives } from '../src/representatives.js';

const secret = 'cAnArY-0p7ion-5ecret';
const read = { method: 'GET', path: '/anything', effect: 'read' };

const credentials = Object.fromEntries(
  [
    'AKAMAI_CLIENT_TOKEN',
    'AKAMAI_CLIENT_SECRET',
    'AKAMAI_ACCESS_TOKEN',
    'GOOGLE_OAUTH_ACCESS_TOKEN',
    'NOC_API_KEY',
    'PING_ASE_ACCESS_KEY',
    'PING_ASE_SECRET_KEY',
    'RACKCORP_API_UUID',
    'RACKCORP_API_SECRET',
    'APIGEE_ORGANIZATION',
    'APIGEE_ENVIRONMENT',
  ].map((name) => [name, `${secret}-${name}`]),
);
/** The variables of every vendor. */
const environment = {
  ...credentials,
  AKAMAI_HOST: 'akab-x.luna.akamaiapis.net',
  PING_ASE_URL: 'https://service.test',
};

/** Returns the ConfigurationError of a refused call. */
async function refusalOf(act: () => unknown): Promise<ConfigurationError> {
  let outcome: unknown;
  try {
    outcome = await act();
  } catch (error) {
    expect(error).toSatisfy(isConfigurationError);
    if (isConfigurationError(error)) {
      expect(`${error.message} ${error.hint} ${JSON.stringify(error)}`).not.toContain(secret);
      expect(error.mayHaveApplied).toBe(false);
      return error;
    }
  }
  throw new Error(`nothing was refused: ${typeof outcome}`);
}

/** Common spellings, and the options they mean. */
const slips: readonly (readonly [name: string, value: unknown, meant: string])[] = [
  ['readonly', true, 'readOnly'],
  ['read_only', true, 'readOnly'],
  ['ReadOnly', true, 'readOnly'],
  ['readOnIy', true, 'readOnly'],
  ['dryRun', true, 'readOnly'],
  ['timeout', 1000, 'timeoutMs'],
  ['timeoutMS', 1000, 'timeoutMs'],
  ['totalTimeout', 1000, 'totalTimeoutMs'],
  ['retries', 3, 'maxRetries'],
  ['maxRetry', 3, 'maxRetries'],
  ['apiKey', secret, 'auth'],
  ['token', secret, 'auth'],
  ['credentials', secret, 'auth'],
  ['baseURL', 'https://service.test', 'baseUrl'],
  ['url', 'https://service.test', 'baseUrl'],
  ['logger', console, 'onEvent'],
  ['onEvents', () => {}, 'onEvent'],
  ['header', {}, 'headers'],
  ['concurrency', 2, 'maxConcurrency'],
  ['guards', () => true, 'guard'],
];

/** Invalid values for the options of a client. */
const wrongOptions: Readonly<Record<string, readonly unknown[]>> = {
  auth: [secret, { token: secret }, null, () => secret, Promise.resolve({}), []],
  baseUrl: [
    null,
    1,
    new URL('https://service.test'),
    '',
    ' https://service.test',
    'https://service.test\n',
    'https://serv\tice.test',
    'https:\\\\service.test',
    'https://service.test\\@evil.test',
    'https:service.test',
    'https:///service.test',
    'https://service.test/v1/../v2',
    'https://service.test/%2e%2E/v2',
    'https://service.test/?',
    'https://service.test#',
    'https://@service.test',
    'https://ser\u00advice.test',
    'https://service\u3002test',
    'https://127.1',
    'http://127.1',
    'https://0x7f.0.0.1',
    'http://2130706433',
    'http://0177.0.0.1',
    'https://%65xample.test',
    'http://localhost.',
    'http://127.0.0.1:0',
    'http://[::ffff:127.0.0.1]',
    'https://service.test:99999',
    'ftp://service.test',
    'file:///etc/hosts',
    'service.test',
    '//service.test',
    'javascript:alert(1)',
    ['https://service.test'],
  ],
  readOnly: ['true', 1, 0, null, 'no'],
  guard: [true, 'read', null, { allow: true }],
  onEvent: [console, 'log', null, [console], [null]],
  maxConcurrency: [0, -1, Number.NaN, '4', null, 1.5],
  retryQuota: [-1, Number.NaN, '4', null, 1.5],
  maxResponseBytes: [0, -1, Number.NaN, '4', null],
  fetch: ['fetch', null, {}, true],
  clock: [{}, null, Date, { now: () => 0 }, 'utc'],
  random: [0.5, null],
  timeoutMs: [0, -1, Number.NaN, '1000', null, true, 1000n],
  totalTimeoutMs: [0, -1, Number.NaN, '1000', null],
  idleTimeoutMs: [0, -1, Number.NaN, '1000', null],
  maxRetries: [-1, Number.NaN, 1.5, '2', null, true, Number.POSITIVE_INFINITY],
  validation: ['loose', true, null, ''],
  headers: [['x-a', secret], 'x-a: b', null, new Headers(), new Map(), true],
};

const wrongCallOptions: Readonly<Record<string, readonly unknown[]>> = {
  signal: ['x', null, {}, new AbortController(), true],
  ...Object.fromEntries(
    ['timeoutMs', 'totalTimeoutMs', 'idleTimeoutMs', 'maxRetries', 'validation', 'headers'].map((name) => [
      name,
      wrongOptions[name] ?? [],
    ]),
  ),
};

/** Adds a time if a workflow requires one before its first call. */
function withTimes(params: Record<string, unknown>): Record<string, unknown> {
  const times = { since: new Date(0), date: '2026-01-01' };
  const named = Object.entries(times).filter(([name]) => name in params);
  return { ...params, ...Object.fromEntries(named) };
}

/** Seeds with an unknown member, or one of another kind. */
const wrongSeeds: Readonly<Record<string, readonly unknown[]>> = {
  createFakeAkamaiAppSec: [
    { configuration: [] },
    { configurations: {} },
    { configurations: [{ config: {} }] },
    { configurations: [{ configuration: {}, version: [] }] },
    { configurations: [{ configuration: {}, versions: [{ version: {}, matchTarget: [] }] }] },
    { activationRequests: [{ statusId: 'x' }] },
  ],
  createFakeApigeeSecurityActions: [
    { actions: [] },
    [{}, { organisation: 'acme' }],
    { securityActions: {} },
    { securityActions: ['block'] },
    { enforcement: true },
  ],
  createFakeNocCdn: [
    { 'example.com': { list: {} } },
    { 'example.com': 'x' },
    { 'example.com': { lists: 5 } },
    { 'example.com': { lists: { blacklistedips: '^192.0.2.' } } },
    ['example.com'],
  ],
  createFakePingAse: [
    { api: {} },
    { denylist: {} },
    { denyList: 'x' },
    { denyList: { manual_blacklist: ['192.0.2.7'] } },
    { firewall: true },
    { health: { 'a:1': 'Down' } },
    { health: { 'a:1': [{ after: 1, value: 'Down' }] } },
  ],
  createFakeRackCorpSecurity: [
    { protections: [] },
    { bgpProtections: {} },
    { events: 'x' },
    { events: [7] },
    { ownership: [] },
  ],
};

type Method = readonly [name: string, call: (...values: readonly unknown[]) => unknown];

/** Methods without a call, or with a first argument other than parameters. */
const others = [
  'constructor',
  'at',
  'close',
  'request',
  'activations.resume',
  'resumePlan',
  'withOptions',
  'activations.activatePlanned',
];

/** Finds the methods of a client and of its resources, those of workflows included. */
function methodsOf(client: object): readonly Method[] {
  const holders: readonly (readonly [string, object])[] = [
    ['', client],
    ...Object.entries(client).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? [[`${name}.`, value] as const] : [],
    ),
  ];
  return holders.flatMap(([prefix, holder]) => {
    const names = new Set<string>();
    for (let next: object | null = holder; next !== null && next !== Object.prototype; ) {
      for (const name of Object.getOwnPropertyNames(next)) names.add(name);
      next = Reflect.getPrototypeOf(next);
    }
    return [...names].flatMap((name): readonly Method[] => {
      if (others.includes(name) || others.includes(prefix + name)) return [];
      const method: unknown = Reflect.get(holder, name);
      if (typeof method !== 'function') return [];
      return [[prefix + name, (...values) => Reflect.apply(method, holder, values)]];
    });
  });
}

/** Waits for whatever a method returns; an iteration is asked for its first item. */
async function ended(returned: unknown): Promise<unknown> {
  if (typeof returned !== 'object' || returned === null || 'then' in returned) return returned;
  if (!(Symbol.asyncIterator in returned)) return returned;
  for await (const item of returned as AsyncIterable<unknown>) return item;
  return undefined;
}

/** Values that are no options at all. */
const noOptions: readonly unknown[] = [null, secret, 1, true, [], [{}], () => ({}), new Map(), Promise.resolve({})];

describe.each(await vendors())('$name', ({ Client, createFake, operations }: Vendor) => {
  const { clientOptions } = createFake();

  test.each(slips)('a client refuses the option %s', async (name, value, meant) => {
    const fake = createFake();
    const made: readonly (() => unknown)[] = [
      () => new Client({ ...fake.clientOptions, [name]: value }),
      () => new Client(fake.clientOptions).withOptions({ [name]: value }),
      () => Client.fromEnv({ [name]: value }, {}),
      () => new Client(Object.create({ ...fake.clientOptions, [name]: value })),
    ];
    for (const act of made) {
      const { message, hint } = await refusalOf(act);
      expect(message).toContain(`\`${name}\``);
      // With credentials from a file or the environment, they are not an option.
      if (meant !== 'auth' || !message.includes('from')) expect(hint).toContain(`Did you mean \`${meant}\`?`);
    }
    expect(fake.requests).toEqual([]);
  });

  test.each(Object.entries(wrongOptions))('a client refuses wrong values of %s', async (name, values) => {
    for (const value of values) {
      for (const act of [
        () => new Client({ ...clientOptions, [name]: value }),
        () => new Client(clientOptions).withOptions({ [name]: value }),
        // The credentials of the environment do not stand in for a wrong option.
        () => Client.fromEnv({ [name]: value }, environment),
      ]) {
        expect((await refusalOf(act)).message).toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
  });

  test('a client from the environment is made without options', () => {
    expect(Client.fromEnv({}, environment)).toBeInstanceOf(Client);
  });

  test('a client created without options fails, and the error names auth', async () => {
    for (const value of [undefined, ...noOptions]) {
      const { message, hint } = await refusalOf(() => new Client(value));
      expect(`${message} ${hint}`).toContain('auth');
    }
    await refusalOf(() => new Client());
    for (const value of noOptions) {
      await refusalOf(() => new Client(clientOptions).withOptions(value));
      await refusalOf(() => Client.fromEnv(value, {}));
    }
  });

  test('a client treats undefined as absent, and accepts inherited options', async () => {
    const fake = createFake();
    const names = Object.keys(wrongOptions).filter((name) => !(name in fake.clientOptions));
    const absent = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(new Client({ ...fake.clientOptions, ...absent }).withOptions(absent).withOptions(undefined)).toBeDefined();
    class Options {
      get readOnly(): boolean {
        return true;
      }
    }
    const inheriting = Object.assign(new Options(), fake.clientOptions);
    for (const client of [new Client(inheriting), new Client(fake.clientOptions).withOptions(new Options())]) {
      await expect(Promise.resolve(client.request({ ...read, effect: 'write' }))).rejects.toThrow('read-only');
    }
    expect(fake.requests).toEqual([]);
  });

  test('a client does not take options from Object.prototype', async () => {
    const fake = createFake();
    Object.defineProperty(Object.prototype, 'readOnly', { value: true, configurable: true, enumerable: true });
    Object.defineProperty(Object.prototype, 'baseUrl', { value: 'https://evil.test', configurable: true });
    Object.defineProperty(Object.prototype, 'timeoutMs', { value: -1, configurable: true, enumerable: true });
    try {
      const client = new Client(fake.clientOptions);
      await Promise.resolve(client.request({ ...read, method: 'POST', effect: 'write' })).catch(() => {});
      const { baseUrl: _, ...options } = fake.clientOptions;
      new Client({ ...options, baseUrl: 'https://service.test' });
    } finally {
      for (const name of ['readOnly', 'baseUrl', 'timeoutMs']) Reflect.deleteProperty(Object.prototype, name);
    }
    expect(fake.requests).toHaveLength(1);
  });

  test('a client refuses a name that only a parser of JSON can make', async () => {
    const options: object = JSON.parse('{ "__proto__": { "readOnly": true }, "constructor": 1 }');
    await refusalOf(() => new Client(clientOptions).withOptions(options));
    await refusalOf(() => new Client(clientOptions).withOptions({ toString: undefined, hasOwnProperty: 1 }));
  });

  test('a client never shows an unknown name that may be a value', async () => {
    const { message } = await refusalOf(() => new Client({ ...clientOptions, [secret]: true }));
    expect(message).toContain('has no option of the given name, which is hidden because it may be a secret');
    await refusalOf(() => new Client({ ...clientOptions, ...Object.fromEntries(Array.from(secret).entries()) }));
  });

  test('a client distinguishes credentials and a fake from options', async () => {
    expect((await refusalOf(() => new Client(clientOptions['auth']))).hint).toContain('{ auth: … }');
    expect((await refusalOf(() => new Client(createFake()))).hint).toContain('fake.clientOptions');
  });

  test('a call refuses unknown options', async () => {
    const fake = createFake();
    const client = new Client(fake.clientOptions);
    for (const [name, meant] of [
      ['timeout', 'timeoutMs'],
      ['retries', 'maxRetries'],
      ['abortSignal', 'signal'],
      ['header', 'headers'],
      ['idle_timeout_ms', 'idleTimeoutMs'],
    ] as const) {
      for (const act of [
        () => client.request(read, { [name]: 1 }),
        () => client.request(read, { [name]: 1 }).withResponse(),
      ]) {
        const { message, hint } = await refusalOf(act);
        expect(message).toContain(`\`${name}\``);
        expect(hint).toContain(`Did you mean \`${meant}\`?`);
      }
    }
    await refusalOf(() => client.request(read, { readOnly: true }));
    await refusalOf(() => client.request(read, { auth: clientOptions['auth'] }));
    expect(fake.requests).toEqual([]);
  });

  test.each(Object.entries(wrongCallOptions))('a call refuses wrong values of %s', async (name, values) => {
    const fake = createFake();
    const client = new Client(fake.clientOptions);
    for (const value of values) {
      expect((await refusalOf(() => client.request(read, { [name]: value }))).message).toMatch(
        new RegExp(`\\b${name}\\b`),
      );
    }
    expect(fake.requests).toEqual([]);
  });

  test('every operation refuses an unknown option', async () => {
    const fake = createFake();
    const client = new Client(fake.clientOptions);
    for (const operation of operations) {
      const { message, hint } = await refusalOf(() =>
        callOperation(client, operation, withTimes(paramsOf(operation)), { retries: 1 }),
      );
      expect(`${operation.id}: ${message} ${hint}`).toContain('Did you mean `maxRetries`?');
    }
    expect(fake.requests).toEqual([]);
  });

  test('every method, including workflows, reports an unknown option before it checks the parameters', async () => {
    const fake = createFake();
    const methods = methodsOf(new Client(fake.clientOptions));
    expect(methods.length).toBeGreaterThan(8);
    for (const [name, call] of methods) {
      // It reads a text, and has no options.
      if (name === 'dateOf') continue;
      const slip = { retries: 1 };
      const { message, hint } = await refusalOf(() => ended(call(slip, slip, slip)));
      expect(`${name}: ${message} ${hint}`).toContain('retries');
    }
    expect(fake.requests).toEqual([]);
  });

  test.each([
    [null],
    ['text'],
    [7],
    [true],
    [[]],
    [[{}]],
    [() => {}],
    [new Map()],
    [new Date(0)],
    [Promise.resolve({})],
    [Symbol('params')],
    [5n],
  ])('no method accepts %s as its parameters', async (params) => {
    const fake = createFake();
    const taken: string[] = [];
    for (const [name, call] of methodsOf(new Client(fake.clientOptions))) {
      const error: unknown = await (async () => ended(call(params)))().catch((thrown: unknown) => thrown);
      if (!isConfigurationError(error) && !isRequestValidationError(error)) taken.push(`${name}: ${String(error)}`);
    }
    expect(taken).toEqual([]);
    expect(fake.requests).toEqual([]);
  });

  test('a query parameter takes what its type says, and a path parameter one whole number or text', async () => {
    const fake = createFake();
    // Any website and organization, as somebody has them who forgets a parameter.
    const client = new Client(fake.clientOptions);
    const taken: string[] = [];
    for (const operation of representatives(operations)) {
      const params = paramsOf(operation);
      const query = (operation.query ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.name));
      for (const name of Object.keys(params).filter((each) => each !== 'body')) {
        const isList = isListParam(operation, name);
        const isRequired = !query.includes(name) || operation.requiredQuery?.includes(name) === true;
        const wrong = [
          null,
          {},
          Number.NaN,
          1e21,
          2 ** 53,
          1.5,
          '\ud800',
          new Date(Number.NaN),
          () => 'x',
          7n,
          new Map(),
          [null],
        ];
        const more = isList ? ['a', 1, [['a']]] : [[], ['sample'], ['a', 'b'], [undefined]];
        for (const value of [...wrong, ...more, ...(isRequired ? ['', ' ', '\n'] : [])]) {
          const error: unknown = await (async () =>
            callOperation(client, operation, { ...params, [name]: value }, {}))().catch((thrown: unknown) => thrown);
          if (!isRequestValidationError(error))
            taken.push(`${operation.id} ${name}: ${typeof value}: ${String(error)}`);
        }
      }
    }
    expect(taken).toEqual([]);
    expect(fake.requests).toEqual([]);
  });

  test('a client rejects a validator for an unknown operation', async () => {
    const schemas = (ids: readonly string[]): object =>
      zodValidator(Object.fromEntries(ids.map((id) => [id, z.unknown()])));
    const ids = operations.map(({ id }) => id);
    const client = new Client({ ...clientOptions, validator: schemas(ids) });
    expect(client.withOptions({ validator: zodValidator() })).toBeDefined();
    const [id = ''] = ids;
    for (const misspelt of [
      id.slice(0, -1),
      id.toUpperCase(),
      id.replace('.', ''),
      'x.y',
      '',
      `${id} `,
      'constructor',
    ]) {
      for (const act of [
        () => new Client({ ...clientOptions, validator: schemas([id, misspelt]) }),
        () => client.withOptions({ validator: schemas([misspelt]) }),
      ]) {
        expect((await refusalOf(act)).message).toContain('`validator`');
      }
    }
    const { hint } = await refusalOf(() => client.withOptions({ validator: schemas([id.slice(0, -1)]) }));
    expect(hint).toContain(`\`${id}\``);
  });

  test('a call refuses what holds no options', async () => {
    const fake = createFake();
    for (const value of noOptions) await refusalOf(() => new Client(fake.clientOptions).request(read, value));
    expect(fake.requests).toEqual([]);
  });

  test('a fake refuses unknown and wrong options', async () => {
    for (const [name, value] of [
      ['seeds', {}],
      ['Clock', undefined],
      ['readOnly', true],
      ['clock', { now: () => 0, sleep: async () => {} }],
      ['clock', null],
      ['seed', 'x'],
      ['seed', null],
    ] as const) {
      await refusalOf(() => createFake({ [name]: value }));
    }
    for (const value of noOptions) await refusalOf(() => createFake(value));
    for (const seed of wrongSeeds[createFake.name] ?? []) {
      await refusalOf(() => createFake({ seed }));
    }
    expect(wrongSeeds[createFake.name]?.length).toBeGreaterThan(3);
    const fake = createFake({ clock: undefined, seed: undefined });
    for (const fault of [
      { statuss: 500 },
      { status: '500' },
      { status: 99 },
      { status: 500, times: 0 },
      { status: 500, times: Number.NaN },
      { delay: 5 },
      { delayMs: -1 },
      { reset: 'before' },
      { status: 500, headers: [] },
      ...noOptions,
    ]) {
      await refusalOf(() => fake.failNext(fault));
    }
    for (const options of [
      { ports: 1 },
      { port: '80' },
      { port: -1 },
      { tls: true },
      { host: '0.0.0.0' },
      ...noOptions,
    ]) {
      await refusalOf(() => fake.listen(options));
    }
  });
});
