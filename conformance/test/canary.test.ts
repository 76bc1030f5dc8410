import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type InspectOptions, inspect, promisify } from 'node:util';
import {
  auditLog,
  ByteStream,
  type ClientEvent,
  type FetchLike,
  isEdgewardError,
  logger,
  type Operation,
} from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { failures, ofTheService } from '../canary/failures.js';
import { formsOf, leaksIn } from '../canary/forms.js';
import { callOperation, vendorPackages } from '../canary/packages.js';
import { paramsOf, sampleOf } from '../canary/sample.js';
import { strategies } from '../canary/strategies.js';

const member = 'cAnArY-member "4"/+\\=&2c6';
const ofHeader = 'cAnArY-header "5"/+\\=&1e9';
const packages = await vendorPackages();

/**
 * Whether a pair of operation and strategy takes part. All of them do with `CANARY=full`; otherwise each operation meets
 * every failure with two strategies in turn, and each strategy meets every failure in many operations.
 */
function takesPart(operation: number, strategy: number): boolean {
  if (process.env['CANARY'] === 'full') return true;
  return [0, 3].some((offset) => (operation + offset) % strategies.length === strategy);
}

/** Whether a good answer of an operation contains secrets. */
function respondsWithSecrets({ responses }: Operation): boolean {
  return Object.values(responses).some(
    (schema) => schema !== null && JSON.stringify(sampleOf(schema['~node'], () => member)).includes('cAnArY-member'),
  );
}

async function readToEnd(stream: ByteStream): Promise<void> {
  for await (const _ of stream);
}

/** Prints in full, and on one line: where a line ends hides nothing, and to find that out takes long. */
const inFull: InspectOptions = { depth: Number.POSITIVE_INFINITY, breakLength: Number.POSITIVE_INFINITY };

/** Prints something in every way in which a program may print it. */
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

describe.each(packages.map((vendor) => [vendor.name, vendor] as const))('no secret leaves %s', (_name, vendor) => {
  describe.each(strategies.map((strategy, index) => [`${strategy.file} #${index}`, strategy] as const))(
    'with %s',
    (_strategy, strategy) => {
      const operations = vendor.operations.filter((_, index) => takesPart(index, strategies.indexOf(strategy)));
      test.each(operations.map((operation) => [operation.id, operation] as const))('in %s', async (_id, operation) => {
        const params = paramsOf(operation, member);
        const secrets = [
          ...strategy.secrets,
          ofHeader,
          ...(JSON.stringify(params).includes('cAnArY-member') ? [member] : []),
        ];
        let refused = 0;
        for (const [index, failure] of failures.entries()) {
          const events: ClientEvent[] = [];
          const audited: unknown[] = [];
          const logged: unknown[] = [];
          const log = (...parts: unknown[]): void => void logged.push(...parts);
          const { signal, ...options } = failure.options ?? {};
          const client = new vendor.Client({
            baseUrl: 'https://service.test',
            // A client refuses the schemes of others; what it does with them must be safe all the same.
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
                ...secrets.flatMap(formsOf).filter((_, form) => (form + index) % 6 === 0),
              ].join(' ');
              return failure.answer({ text, url: request.url }, request.signal);
            },
            // The total limit is none of a stream's.
            ...(operation.answer === 'stream' && { timeoutMs: 50 }),
            ...options,
          });
          const callOptions = typeof signal === 'function' ? { signal: signal() } : {};
          const error: unknown = await callOperation(client, operation, params, callOptions)
            // A stream that nobody reads has no end.
            .then((result) => (result instanceof ByteStream ? readToEnd(result) : undefined))
            .catch((thrown: unknown) => thrown);
          if (error !== undefined) refused += 1;
          expect(isEdgewardError(error) ? undefined : error, failure.name).toBeUndefined();
          const texts = [error, events, audited, logged, client].flatMap(waysOut);
          expect(leaksIn(texts.join('\n'), secrets), failure.name).toEqual([]);
          if (respondsWithSecrets(operation)) expect(texts.join('\n'), failure.name).not.toContain(ofTheService);
          expect(events.at(-1)?.type, failure.name).toBe('end');
        }
        // A suite in which nothing fails proves nothing.
        expect(refused).toBeGreaterThan(15);
      });
    },
  );
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
