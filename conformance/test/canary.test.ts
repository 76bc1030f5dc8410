import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type InspectOptions, inspect, promisify } from 'node:util';
import { auditLog, ByteStream, type ClientEvent, type FetchLike, isEdgewardError, logger } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { type FailureCase, failures, ofTheService } from '../canary/failures.js';
import { formsOf, leaksIn } from '../canary/forms.js';
import { callOperation, vendorPackages } from '../canary/packages.js';
import { paramsOf, respondsWithSecrets } from '../canary/sample.js';
import { type Strategy, strategies } from '../canary/strategies.js';
import { representatives } from '../src/representatives.js';

const member = 'cAnArY-member "4"/+\\=&2c6';
const ofHeader = 'cAnArY-header "5"/+\\=&1e9';
const packages = await vendorPackages();

/** A failure of an operation whose client authenticates in one way; `form` chooses the forms of the secrets. */
interface Scene {
  readonly strategy: Strategy;
  readonly failure: FailureCase;
  readonly form: number;
}

/** In how many scenes the forms of a secret take their turn. */
const formTurns = 6;

/** How many scenes an operation has in the short form. */
const fewScenes = 8;

/**
 * Returns the scenes of an operation. With `CANARY=full` it meets every failure with every strategy. Otherwise it meets
 * some failures, and each strategy at least once; the operations together meet every failure with every strategy.
 */
function scenesOf(operation: number): readonly Scene[] {
  if (process.env['CANARY'] === 'full') {
    return strategies.flatMap((strategy) => failures.map((failure, form) => ({ strategy, failure, form })));
  }
  return Array.from({ length: fewScenes }, (_, turn) => {
    const scene = operation * fewScenes + turn;
    return {
      strategy: strategies[(operation + turn) % strategies.length] as Strategy,
      failure: failures[scene % failures.length] as FailureCase,
      form: scene + Math.floor(scene / failures.length),
    };
  });
}

async function readToEnd(stream: ByteStream): Promise<void> {
  for await (const _ of stream);
}

/** Prints in full, and on one line: line ends hide nothing, and finding them takes long. */
const inFull: InspectOptions = { depth: Number.POSITIVE_INFINITY, breakLength: Number.POSITIVE_INFINITY };

/** Prints a value in every way available to a program. */
function waysOut(value: unknown): readonly string[] {
  const error = value instanceof Error ? value : undefined;
  return [
    String(value),
    `${error?.message} ${error?.stack}`,
    JSON.stringify(value) ?? '',
    inspect(value),
    inspect(value, { ...inFull, showHidden: true, getters: true }),
    inspect({ nested: { deeper: [value] } }, inFull),
    inspect(error?.cause, { ...inFull, showHidden: true }),
  ];
}

/** Every vendor's operations, or some of each shape, numbered to continue the scenes from one to the next. */
const numbered = packages
  .flatMap((vendor) => representatives(vendor.operations).map((operation) => ({ vendor, operation })))
  .map((each, number) => ({ ...each, number }));

describe.each(packages)('no secret leaves $name', (vendor) => {
  const own = numbered.filter((each) => each.vendor === vendor);
  test.each(own.map(({ operation, number }) => [operation.id, operation, number] as const))(
    'redacts the secret in %s',
    { timeout: 300_000 },
    async (_id, operation, number) => {
      const params = paramsOf(operation, member);
      const scenes = scenesOf(number);
      let refused = 0;
      for (const { strategy, failure, form: turn } of scenes) {
        const secrets = [
          ...strategy.secrets,
          ofHeader,
          ...(JSON.stringify(params).includes('cAnArY-member') ? [member] : []),
        ];
        const events: ClientEvent[] = [];
        const audited: unknown[] = [];
        const logged: unknown[] = [];
        const log = (...parts: unknown[]): void => void logged.push(...parts);
        const { signal, ...options } = failure.options ?? {};
        const client = new vendor.Client({
          baseUrl: 'https://service.test',
          // A client refuses foreign schemes; it must treat their credentials safely all the same.
          auth: { ...strategy.make(), scheme: vendor.scheme },
          maxRetries: 1,
          headers: { 'x-proxy-key': ofHeader },
          clock: { now: () => 0, sleep: async () => {} },
          onEvent: [
            (event: ClientEvent) => void events.push(event),
            auditLog((record) => void audited.push(record)),
            logger({ debug: log, info: log, warn: log, error: log }, { level: 'debug' }),
          ],
          fetch: async (...input: Parameters<FetchLike>) => {
            const request = new Request(...input);
            const body = await request.clone().text();
            const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
            const text = [
              request.url,
              decodeURIComponent(request.url),
              headers,
              body,
              // All forms take their turn.
              ...secrets.flatMap(formsOf).filter((_, form) => (form + turn) % formTurns === 0),
            ].join(' ');
            return failure.answer({ text, url: request.url }, request.signal);
          },
          // The total limit is none of a stream's.
          ...(operation.answer === 'stream' && { timeoutMs: 50 }),
          ...options,
        });
        const callOptions = typeof signal === 'function' ? { signal: signal() } : {};
        const error: unknown = await callOperation(client, operation, params, callOptions)
          // An unread stream has no end.
          .then((result) => (result instanceof ByteStream ? readToEnd(result) : undefined))
          .catch((thrown: unknown) => thrown);
        if (error !== undefined) refused += 1;
        expect(isEdgewardError(error) ? undefined : error, failure.name).toBeUndefined();
        const texts = [error, events, audited, logged, client].flatMap(waysOut);
        expect(leaksIn(texts.join('\n'), secrets), failure.name).toEqual([]);
        if (respondsWithSecrets(operation)) expect(texts.join('\n'), failure.name).not.toContain(ofTheService);
        expect(events.at(-1)?.type, failure.name).toBe('end');
      }
      // A suite without failures proves nothing.
      expect(refused).toBeGreaterThanOrEqual(scenes.length / 2);
    },
  );
});

test('the short form has every strategy with every failure, and every form of a secret', () => {
  const scenes = numbered.flatMap(({ number }) => scenesOf(number));
  const pairs = scenes.map(({ strategy, failure }) => `${strategies.indexOf(strategy)} ${failure.name}`);
  expect(new Set(pairs).size).toBe(strategies.length * failures.length);
  const turns = scenes.map(({ strategy, form }) => `${strategies.indexOf(strategy)} ${form % formTurns}`);
  expect(new Set(turns).size).toBe(strategies.length * formTurns);
});

test('every strategy of core takes part', () => {
  const files = readdirSync(new URL('../../packages/core/src/auth/', import.meta.url), { withFileTypes: true });
  const kinds = files
    .map(({ name }) => name.replace(/\.ts$/, ''))
    .filter((name) => !['auth', 'credential-source', 'secret-text'].includes(name));
  expect(new Set(strategies.map(({ file }) => file))).toEqual(new Set(kinds));
});

test('every operation with secret members is given one', () => {
  const withSecrets = packages.flatMap(({ operations }) =>
    operations
      .filter((operation) => JSON.stringify(paramsOf(operation, member)).includes('cAnArY-member'))
      .map(({ id }) => id),
  );
  expect(withSecrets).toContain('securityActions.create');
  expect(withSecrets).toContain('securityActions.update');
});

test('the unhandled rejection of a change prints no secret', async () => {
  const program = `
    import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
    const secret = process.env.CANARY;
    const apigee = new ApigeeSecurityActions({
      baseUrl: 'https://service.test', organization: 'o', environment: 'e', auth: bearer(secret), maxRetries: 0,
      fetch: async (_url, { headers }) => Response.json({ error: { message: headers['authorization'] } }, { status: 400 }),
    });
    apigee.securityActions.delete({ securityActionId: 'a' });
  `;
  const secret = strategies[0]?.secrets[0] ?? '';
  const run = promisify(execFile)(
    process.execPath,
    ['--import', './src/sources.ts', '--input-type=module', '--eval', program],
    {
      cwd: new URL('..', import.meta.url),
      env: { ...process.env, CANARY: secret },
    },
  );
  const { code, stderr } = await run.then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );
  expect(code).toBe(1);
  expect(stderr).toContain('BadRequestError');
  expect(leaksIn(stderr, [secret])).toEqual([]);
});

test('the search for leaks finds each form', () => {
  for (const form of formsOf(member)) expect(leaksIn(`before ${form} after`, [member])).not.toEqual([]);
  expect(leaksIn('nothing here', [member])).toEqual([]);
});
