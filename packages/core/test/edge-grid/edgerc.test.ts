import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import EdgeGrid from 'akamai-edgegrid';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  type Auth,
  type AuthWarning,
  type ClientEvent,
  ConfigurationError,
  createTransport,
  edgeGridFromEdgerc,
  parseEdgerc,
  type WarningEvent,
} from '../../src/index.js';
import { json, serveOnce } from '../support/server.js';
import { getThing, transportTo } from '../support/things.js';
import { credentials, host } from './credentials.js';
import { expectedAuthorization } from './oracle.js';

function section(name: string, more = ''): string {
  const { clientToken, clientSecret, accessToken } = credentials;
  return `[${name}]\nhost = ${host}\nclient_token = ${clientToken}\nclient_secret = ${clientSecret}\naccess_token = ${accessToken}\n${more}\n`;
}

function read(text: string, name = 's', key = 'client_secret'): string | undefined {
  return parseEdgerc(text).get(name)?.get(key)?.reveal();
}

describe('parseEdgerc', () => {
  test.each([
    ['a value with equals signs', 'client_secret = a/b+c==', 'a/b+c=='],
    ['no white space at all', 'client_secret=abc=', 'abc='],
    ['a slash at the end', 'client_secret = abc/', 'abc/'],
    ['a backslash at the end', 'client_secret = abc\\', 'abc\\'],
    ['a semicolon comment', 'client_secret = abc ; note', 'abc'],
    ['a semicolon without white space', 'client_secret = ab;cd', 'ab'],
    ['a hash comment', 'client_secret = abc # note', 'abc'],
    ['a hash without white space', 'client_secret = ab#cd', 'ab'],
    ['double quotes', 'client_secret = "a;b#c"', 'a;b#c'],
    ['single quotes', "client_secret = 'a;b#c' ; note", 'a;b#c'],
    ['a quote that is not closed', 'client_secret = "abc', '"abc'],
    ['an empty value', 'client_secret =', ''],
    ['a key that is given twice', 'client_secret = old\nclient_secret = new', 'new'],
    ['a line in between that says nothing', 'nonsense\nclient_secret = abc', 'abc'],
    ['a comment line with an equals sign', 'client_secret = abc\n# client_secret = d\n; client_secret = e', 'abc'],
    ['Windows line ends', 'client_secret = abc\r\nhost = h\r\n', 'abc'],
    ['old Mac line ends', 'client_secret = abc\rhost = h\r', 'abc'],
    ['indented lines', '\t client_secret = abc \t', 'abc'],
    ['a comment in place of a value', 'client_secret = # none yet', ''],
    ['the same letter at both ends', 'client_secret = abca', 'abca'],
    ['double quotes before a hash comment', 'client_secret = "a;b" # note', 'a;b'],
    ['a quote inside of quotes', 'client_secret = "a"b"', 'a"b'],
  ])('parseEdgerc parses %s', (_what, lines, value) => {
    expect(read(`[s]\n${lines}`)).toBe(value);
  });

  test.each(['[s]', '[ s ]', '  [s]  ', '[s] ; note [x]', '[s] # note', '\uFEFF[s]'])(
    'reads the section %j',
    (line) => {
      expect(read(`${line}\nclient_secret = abc`)).toBe('abc');
    },
  );

  test('keeps sections apart, and joins those of the same name', () => {
    const text = '[a]\nx = 1\n[b]\nx = 2\n[a]\ny = 3';
    expect(read(text, 'a', 'x')).toBe('1');
    expect(read(text, 'a', 'y')).toBe('3');
    expect(read(text, 'b', 'x')).toBe('2');
    expect(read(text, 'b', 'y')).toBeUndefined();
  });

  test('takes no key from a comment, an empty line or a line without a key', () => {
    const text = '[s]\n# a = 1\n; b = 2\n\n = 3\nnonsense\nc=4\nd = 5 #\ne = 6 ;';
    expect([...(parseEdgerc(text).get('s')?.keys() ?? [])]).toEqual(['c', 'd', 'e']);
  });

  test('passes over values that belong to no section', () => {
    expect([...parseEdgerc('client_secret = abc\n[s]').keys()]).toEqual(['s']);
  });

  test.each(['[s\nx = 1', '[]\nx = 1', '[ ]'])('refuses the section %j and names its line', (line) => {
    expect(() => parseEdgerc(`[a]\nx = 0\n${line}`)).toThrow('line 3 of .edgerc');
  });

  test('shows no value when it is printed', () => {
    const parsed = parseEdgerc(section('s'));
    expect(inspect(parsed, { depth: 9, showHidden: true })).not.toContain(credentials.clientSecret);
    expect(JSON.stringify([...parsed].map(([name, values]) => [name, [...values]]))).not.toContain(
      credentials.clientSecret,
    );
  });
});

describe('edgeGridFromEdgerc', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'edgerc-'));
    path = join(folder, '.edgerc');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(text: string, mode = 0o600): Promise<void> {
    await writeFile(path, text);
    await chmod(path, mode);
  }

  function failureOf(make: () => Auth): ConfigurationError {
    try {
      make();
    } catch (error) {
      if (error instanceof ConfigurationError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  }

  /** Signs with `auth` and has the gateway's side check it. */
  async function signs(auth: Auth, target = '/', { maxBodyBytes }: { maxBodyBytes?: number } = {}): Promise<boolean> {
    const body = new TextEncoder().encode('0123456789');
    const request = { method: 'POST', url: `https://${host}/`, headers: {}, body };
    const added = await auth.authenticate(request, { attempt: 1, now: 0 });
    const authorization = added.headers?.['authorization'] ?? '';
    const [, timestamp = '', nonce = ''] = /;timestamp=([^;]*);nonce=([^;]*);/.exec(authorization) ?? [];
    const seen = {
      ...credentials,
      timestamp,
      nonce,
      method: 'POST',
      scheme: 'https',
      host,
      target,
      body,
      maxBodyBytes,
    };
    return authorization === expectedAuthorization(seen);
  }

  test('reads the section default of ~/.edgerc', async () => {
    await write(section('default'));
    vi.stubEnv('HOME', folder);
    vi.stubEnv('USERPROFILE', folder);
    const auth = edgeGridFromEdgerc();
    expect(auth.baseUrl).toBe(`https://${host}`);
    expect(await signs(auth)).toBe(true);
  });

  test('expands ~ in a path, and only there', async () => {
    await write(section('default'));
    vi.stubEnv('HOME', folder);
    vi.stubEnv('USERPROFILE', folder);
    expect(await signs(edgeGridFromEdgerc({ path: '~/.edgerc' }))).toBe(true);
    const messageFor = (given: string): string => failureOf(() => edgeGridFromEdgerc({ path: given })).message;
    expect(messageFor('~other/.edgerc')).toContain('~other/.edgerc');
    expect(messageFor(`${folder}/a~/.edgerc`)).toBe(`${folder}/a~/.edgerc cannot be read`);
    expect(messageFor('~')).toBe(`${folder} cannot be read`);
  });

  test('reads a host with a scheme and a slash', async () => {
    await write(section('default').replace(host, `https://${host}/`));
    expect(edgeGridFromEdgerc({ path }).baseUrl).toBe(`https://${host}`);
  });

  test('never lets the environment override a file', async () => {
    await write(section('appsec'));
    for (const key of ['HOST', 'CLIENT_TOKEN', 'CLIENT_SECRET', 'ACCESS_TOKEN', 'ACCOUNT_KEY']) {
      vi.stubEnv(`AKAMAI_${key}`, 'other');
      vi.stubEnv(`AKAMAI_APPSEC_${key}`, 'other');
    }
    const auth = edgeGridFromEdgerc({ path, section: 'appsec' });
    expect(auth.baseUrl).toBe(`https://${host}`);
    expect(await signs(auth)).toBe(true);
    // Akamai's own client takes the environment instead.
    expect(new EdgeGrid({ path, section: 'appsec' }).config).toMatchObject({ host: 'https://other' });
  });

  test('keeps a secret ending in a slash whole, where akamai-edgegrid truncates it', async () => {
    await write(section('default').replace(credentials.clientSecret, 'secretabcdefgh/'));
    expect(
      edgeGridFromEdgerc({ path })
        .secrets()
        .map((secret) => secret.reveal()),
    ).toContain('secretabcdefgh/');
    expect(new EdgeGrid({ path }).config).toMatchObject({ client_secret: 'secretabcdefgh' });
  });

  test('uses the account of the file unless the caller gives one', async () => {
    await write(section('default', 'account_key = 1-FILE'));
    expect(await signs(edgeGridFromEdgerc({ path }), '/?accountSwitchKey=1-FILE')).toBe(true);
    const named = edgeGridFromEdgerc({ path, accountSwitchKey: '1-CALL' });
    expect(await signs(named, '/?accountSwitchKey=1-CALL')).toBe(true);
  });

  test.each(['account-key', 'account_switch_key', 'accountSwitchKey'])(
    'uses the account of the file under its other name %s, too',
    async (key) => {
      await write(section('default', `${key} = 1-FILE`));
      expect(await signs(edgeGridFromEdgerc({ path }), '/?accountSwitchKey=1-FILE')).toBe(true);
    },
  );

  test.each(['max_body', 'max-body'])('uses %s only on request', async (key) => {
    await write(section('default', `${key} = 5`));
    expect(await signs(edgeGridFromEdgerc({ path }))).toBe(true);
    expect(await signs(edgeGridFromEdgerc({ path, useMaxBody: true }), '/', { maxBodyBytes: 5 })).toBe(true);
    await write(section('default', `${key} = 1000`));
    expect(await signs(edgeGridFromEdgerc({ path, useMaxBody: true }))).toBe(true);
  });

  test('passes correctClock on', async () => {
    await write(section('default'));
    const rejection = {
      status: 400,
      headers: { date: new Date(0).toUTCString() },
      message: 'Invalid timestamp',
      now: 0,
    };
    expect(edgeGridFromEdgerc({ path, correctClock: true }).rejected?.(rejection, {})).toBe(true);
    expect(edgeGridFromEdgerc({ path }).rejected?.(rejection, {})).toBe(false);
  });

  test('names a file that is missing', () => {
    const failure = failureOf(() => edgeGridFromEdgerc({ path }));
    expect(failure.message).toBe(`${path} cannot be read`);
    expect(failure.cause).toMatchObject({ code: 'ENOENT' });
  });

  test('names a section that is missing, and those that are there', async () => {
    await write(section('prod') + section('staging'));
    const failure = failureOf(() => edgeGridFromEdgerc({ path }));
    expect(failure.message).toBe(`${path} has no section [default]`);
    expect(failure.hint).toBe('It has prod, staging.');
  });

  test('names the keys that are missing or empty, and shows no value', async () => {
    const text = section('s')
      .replace(/client_token.*/, 'client_token =')
      .replace(/access_token.*/, '');
    await write(text);
    const failure = failureOf(() => edgeGridFromEdgerc({ path, section: 's' }));
    expect(failure.message).toBe(`section [s] of ${path} has no valid client_token, access_token`);
    expect(inspect(failure)).not.toContain(credentials.clientSecret);
  });

  test.each(['host', 'client_token', 'client_secret', 'access_token'])(
    'names %s if it alone is missing',
    async (key) => {
      await write(section('s').replace(new RegExp(`^${key}.*$`, 'm'), ''));
      const failure = failureOf(() => edgeGridFromEdgerc({ path, section: 's' }));
      expect(failure.message).toBe(`section [s] of ${path} has no valid ${key}`);
    },
  );

  test.each([
    ['ÿ, as the first byte', 'ÿ note\n'],
    ['þ as the second byte', '#þ note\n'],
    ['þ as the first byte', 'þ note\n'],
    ['ÿ as the second byte', '#ÿ note\n'],
  ])('reads a file in Latin-1 with %s, without mistaking it for a byte-order mark', async (_what, line) => {
    await writeFile(path, Buffer.from(`${line}${section('default')}`, 'latin1'), { mode: 0o600 });
    expect(await signs(edgeGridFromEdgerc({ path }))).toBe(true);
  });

  test('names a limit that is not a number', async () => {
    await write(section('s', 'max_body = 8A192'));
    const failure = failureOf(() => edgeGridFromEdgerc({ path, section: 's', useMaxBody: true }));
    expect(failure.message).toBe(`section [s] of ${path} has no valid max_body`);
  });

  test('names the file and the line of a section without a name', async () => {
    await write('[s\n');
    expect(failureOf(() => edgeGridFromEdgerc({ path })).message).toContain(`line 1 of ${path}`);
  });

  describe('a file readable by others', () => {
    const warning = (file: string): AuthWarning => ({
      message: `${file} is readable by other users of this machine`,
      hint: `Run chmod 600 ${file}.`,
      page: 'warnings#others-can-read-the-edgerc-file',
    });

    test.each([
      [0o640, true],
      [0o604, true],
      [0o600, false],
      [0o400, false],
    ])('has mode %o: %s', async (mode, warned) => {
      await write(section('default'), mode);
      expect(edgeGridFromEdgerc({ path }).warnings?.() ?? []).toEqual(warned ? [warning(path)] : []);
    });

    test('causes no warning on Windows, because the mode has no meaning there', async () => {
      await write(section('default'), 0o644);
      const { platform } = process;
      onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }));
      Object.defineProperty(process, 'platform', { value: 'win32' });
      expect(edgeGridFromEdgerc({ path }).warnings?.() ?? []).toEqual([]);
    });

    test('is reported to onWarning at once, and then to no other listener', async () => {
      await write(section('default'), 0o644);
      const told: AuthWarning[] = [];
      const auth = edgeGridFromEdgerc({ path, onWarning: (given) => told.push(given) });
      expect(told).toEqual([warning(path)]);
      expect(auth.warnings?.() ?? []).toEqual([]);
    });

    test('is reported to onEvent once per client, before its first call starts', async () => {
      await write(section('default'), 0o644);
      await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
      const auth = edgeGridFromEdgerc({ path });
      for (const _client of ['first', 'second']) {
        const types: string[] = [];
        const warnings: WarningEvent[] = [];
        const transport = transportTo(server.url, {
          auth,
          onEvent: (event) => {
            types.push(event.type);
            if (event.type === 'warning') warnings.push(event);
          },
        });
        await transport.call(getThing, { thingId: 'a' });
        await transport.call(getThing, { thingId: 'a' });
        expect(types).toEqual(['warning', 'start', 'attempt', 'end', 'start', 'attempt', 'end']);
        expect(warnings).toEqual([
          {
            type: 'warning',
            vendor: 'things',
            timeMs: Date.UTC(2026, 0, 1),
            message: warning(path).message,
            hint: warning(path).hint,
            docUrl: 'https://edgeward.github.io/edgeward/docs/errors/warnings#others-can-read-the-edgerc-file',
          },
        ]);
      }
    });

    test('is reported once a listener exists, and only once among derived clients', async () => {
      await write(section('default'), 0o644);
      await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
      const vendor = { name: 'things', userAgent: 'edgeward-test/0.0.0', classify: () => undefined };
      const config = { vendor, baseUrl: server.url, auth: edgeGridFromEdgerc({ path }) };
      const silent = createTransport(config);
      await silent.call(getThing, { thingId: 'a' });
      const types: string[] = [];
      const onEvent = ({ type }: ClientEvent): void => {
        types.push(type);
      };
      await createTransport({ ...config, onEvent }, silent).call(getThing, { thingId: 'a' });
      expect(types).toEqual(['warning', 'start', 'attempt', 'end']);
      await createTransport({ ...config, onEvent }, silent).call(getThing, { thingId: 'a' });
      expect(types.filter((type) => type === 'warning')).toHaveLength(1);
    });
  });
});
