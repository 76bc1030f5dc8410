import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { edgeGridFromEdgerc, edgeGridFromEnv, isConfigurationError, parseEdgerc } from '../../src/index.js';

const lines = (separator: string): string =>
  [
    '[default]',
    `host${separator}akab-example.luna.akamaiapis.net`,
    `client_token${separator}akab-client-1`,
    `client_secret${separator}secret+of/the=test=`,
    `access_token${separator}akab-access-1`,
    `account_key${separator}1-5C0YLB:1-8BYUX`,
    '',
  ].join('\r\n');

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

async function fileOf(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edgerc-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'edgerc');
  await writeFile(path, bytes, { mode: 0o600 });
  return path;
}

function errorOf(act: () => unknown): { readonly message: string; readonly hint: string | undefined } {
  try {
    act();
  } catch (error) {
    if (isConfigurationError(error)) return error;
  }
  throw new Error('nothing was refused');
}

describe.each([' = ', '=', ': ', ':', ' : '])('an .edgerc with %j after its keys', (separator) => {
  const text = lines(separator);

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ])('is read in %s', async (_encoding, bytes) => {
    const auth = edgeGridFromEdgerc({ path: await fileOf(bytes) });
    expect(auth.baseUrl).toBe('https://akab-example.luna.akamaiapis.net');
    expect(auth.secrets().map((secret) => secret.reveal())).toEqual([
      'secret+of/the=test=',
      'akab-access-1',
      'akab-client-1',
      '1-5C0YLB:1-8BYUX',
    ]);
  });

  test('keeps separators inside values', () => {
    const values = parseEdgerc(`[a]\nkey${separator}x=y:z`).get('a');
    expect(values?.get('key')?.reveal()).toBe('x=y:z');
  });
});

describe('an error for missing values', () => {
  test('names the missing section of a file without sections', async () => {
    const path = await fileOf(Buffer.from('host = h.example'));
    expect(errorOf(() => edgeGridFromEdgerc({ path })).hint).toContain('Write [default] above its keys');
  });

  test('names the missing section of a file with other sections', async () => {
    const path = await fileOf(Buffer.from('[one]\n[two]\n'));
    expect(errorOf(() => edgeGridFromEdgerc({ path, section: 'three' })).hint).toContain('one, two');
  });

  test('names the missing variables, with the section only if there is one', () => {
    expect(errorOf(() => edgeGridFromEnv({ env: {} })).hint).not.toContain('section');
    expect(errorOf(() => edgeGridFromEnv({ env: {}, section: 'appsec' })).hint).toContain('section');
  });
});
