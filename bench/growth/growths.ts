import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { parseLogStream } from '@edgeward/noc-cdn';
import { exportOf } from '../cases/compare-exports.ts';
import { credentials, rule } from '../cases/one-call.ts';
import type { Growth } from '../src/growth.ts';

const auth = edgeGrid({ host: 'akab-bench.luna.akamaiapis.net', ...credentials });
const json = { headers: { 'content-type': 'application/json' } };

/** A client of Akamai whose service answers each URL with a text. */
function akamaiAnswering(textOf: (url: string) => string): AkamaiAppSec {
  return new AkamaiAppSec({
    auth,
    maxConcurrency: Number.POSITIVE_INFINITY,
    fetch: async (url: string) => new Response(textOf(url), json),
  });
}

const responses: Growth = {
  name: 'a raw response of JSON',
  unit: 'byte',
  sizes: [1e3, 1e4, 1e5, 1e6, 1e7, 5e7],
  prepare: async (size) => {
    const item = JSON.stringify({ id: 1, name: 'x'.repeat(60), tags: ['a', 'b'] });
    const text = `[${Array.from({ length: Math.ceil(size / (item.length + 1)) }, () => item).join(',')}]`;
    const akamai = akamaiAnswering(() => text);
    return () => akamai.request({ method: 'GET', path: '/items', effect: 'read' });
  },
};

const pages: Growth = {
  name: 'a list of pages',
  unit: 'page',
  sizes: [1, 10, 100, 1_000, 10_000],
  prepare: async (size) => {
    let next = 0;
    const apigee = new ApigeeSecurityActions({
      auth: bearer('bench-token-bench-token'),
      organization: 'acme',
      environment: 'prod',
      fetch: async () => {
        next = (next + 1) % size;
        const nextPageToken = next === 0 ? {} : { nextPageToken: `page-${next}` };
        const action = { name: `organizations/acme/environments/prod/securityActions/deny-${next}` };
        return new Response(JSON.stringify({ securityActions: [action], ...nextPageToken }), json);
      },
    });
    return () => count(apigee.securityActions.list(), size);
  },
};

const callsAtOnce = 4_096;

const concurrency: Growth = {
  name: `${callsAtOnce.toLocaleString('en')} calls at a concurrency of`,
  unit: 'call',
  sizes: [1, 8, 64, 512],
  prepare: async (size) => {
    const akamai = akamaiAnswering(() => rule);
    return async () => {
      let left = callsAtOnce;
      const work = async (): Promise<void> => {
        for (; left > 0; left -= 1) await akamai.customRules.get({ configId: 42, ruleId: 12345 });
      };
      await Promise.all(Array.from({ length: size }, work));
    };
  },
};

const exports: Growth = {
  name: 'an export, read and checked',
  unit: 'entitie',
  sizes: [500, 5_000, 50_000],
  prepare: async (size) => {
    const text = exportOf(size, 1);
    const akamai = akamaiAnswering(() => text);
    return () => akamai.versions.export({ configId: 42, versionNumber: 1 });
  },
};

const comparisons: Growth = {
  name: 'a comparison of two exports',
  unit: 'entitie',
  sizes: [500, 5_000, 50_000],
  prepare: async (size) => {
    const texts = [1, 2].map((version) => exportOf(size, version));
    const list = JSON.stringify({
      configId: 42,
      configName: 'Bench',
      totalSize: 2,
      page: -1,
      pageSize: 2,
      versionList: [2, 1].map((version) => ({ version, configId: 42, basedOn: 1 })),
    });
    const akamai = akamaiAnswering(
      (url) => texts[Number(/export\/configs\/42\/versions\/(\d+)/.exec(url)?.[1]) - 1] ?? list,
    );
    return () => akamai.compare({ configId: 42, from: 1, to: 2 });
  },
};

const logs: Growth = {
  name: 'a log, parsed from its stream',
  unit: 'byte',
  sizes: [1e6, 1e7, 1e8, 1e9],
  prepare: async (size) => {
    const line =
      '2026-01-02 03:04:05 example.com cdn-edge-usa-east-ny1 203.0.113.9 200 5120 MISS - GET /item/7 HTTP/2 https://example.com/ Mozilla/5.0 (X11; Linux x86_64)\n';
    const chunk = new TextEncoder().encode(line.repeat(500));
    return async () => {
      const chunks = async function* (): AsyncGenerator<Uint8Array> {
        for (let sent = 0; sent < size; sent += chunk.byteLength) yield chunk;
      };
      await count(parseLogStream(chunks()));
    };
  },
};

const fakeOfApigee: Growth = {
  name: 'a list of the fake of Apigee, by pages of 50',
  unit: 'record',
  sizes: [100, 1_000, 10_000],
  prepare: async (size) => {
    const parent = 'organizations/acme/environments/prod';
    const fake = createFakeApigeeSecurityActions({
      organization: 'acme',
      environment: 'prod',
      seed: {
        securityActions: Array.from({ length: size }, (_, index) => ({
          name: `${parent}/securityActions/deny-${index}`,
          state: 'DISABLED',
          conditionConfig: { ipAddressRanges: ['192.0.2.1'] },
          deny: { responseCode: 403 },
        })),
      },
    });
    const apigee = new ApigeeSecurityActions(fake.clientOptions);
    return () => count(apigee.securityActions.list(), size);
  },
};

const fakeOfAkamai: Growth = {
  name: 'the versions of the fake of Akamai, by pages of 25',
  unit: 'record',
  sizes: [100, 1_000, 10_000],
  prepare: async (size) => {
    const fake = createFakeAkamaiAppSec({
      seed: {
        configurations: [
          {
            configuration: { id: 42, name: 'Bench', latestVersion: size },
            versions: Array.from({ length: size }, (_, index) => {
              const status = { status: index === size - 1 ? 'Active' : 'Inactive' };
              return { version: { version: index + 1, configId: 42, production: status, staging: status } };
            }),
          },
        ],
      },
    });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    return () => count(akamai.versions.list({ configId: 42 }), size);
  },
};

/** Work in several sizes. */
export const growths: readonly Growth[] = [
  responses,
  pages,
  concurrency,
  exports,
  comparisons,
  logs,
  fakeOfApigee,
  fakeOfAkamai,
];

async function count(items: AsyncIterable<unknown>, expected?: number): Promise<void> {
  let counted = 0;
  for await (const _ of items) counted += 1;
  if (expected !== undefined && counted !== expected) throw new Error(`${counted} items instead of ${expected}`);
}
