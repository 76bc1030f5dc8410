import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import type { Case } from '../src/comparison.ts';
import { once } from '../src/measure.ts';
import { credentials } from './one-call.ts';

/** An export with as many match targets and custom rules as `entities` says, each about 560 bytes. */
export function exportOf(entities: number, version: number): string {
  const each = Math.ceil(entities / 2);
  return JSON.stringify({
    configId: 42,
    configName: 'Bench',
    version,
    basedOn: 1,
    staging: {},
    production: {},
    createDate: '2026-01-02T03:04:05Z',
    createdBy: 'bench',
    selectedHosts: Array.from({ length: each }, (_, index) => `host-${index}.example.com`),
    customRules: Array.from({ length: each }, (_, index) => ({
      id: 60_000 + index,
      name: `Deny scanner ${index}`,
      description: 'Denies requests of a scanner that was reported by the monitoring of the shop',
      version: 1,
      structured: true,
      ruleActivated: true,
      tag: ['scanner', `team-${index % 20}`],
      conditions: [
        { type: 'pathMatch', positiveMatch: true, value: [`/item/${index}`, `/item/${index}/*`] },
        { type: 'ipMatch', positiveMatch: true, value: [`192.0.2.${index % 256}`, `198.51.100.${index % 256}`] },
      ],
      operation: 'AND',
    })),
    matchTargets: {
      websiteTargets: Array.from({ length: each }, (_, index) => ({
        id: 90_000 + index,
        type: 'website',
        hostnames: [`host-${index}.example.com`],
        filePaths: ['/*', `/shop/${index}/*`],
        fileExtensions: ['html', 'js', 'css'],
        isNegativePathMatch: false,
        isNegativeFileExtensionMatch: false,
        defaultFile: 'NO_MATCH',
        sequence: index + 1,
        securityPolicy: { policyId: `pol_${index % 10}` },
        bypassNetworkLists: [{ id: `${index}_LIST`, name: 'Monitoring and health checks of the shop' }],
      })),
      apiTargets: [],
    },
    // One entity differs between versions.
    ratePolicies: [{ id: 1, name: 'Login', averageThreshold: version }],
  });
}

/**
 * A comparison of two exports of 5.6 MB: all of it beside reading both, and the comparison itself, which is the rest.
 * Each round reads both exports directly before it compares.
 */
export const compareExports: Case = async () => {
  const texts = new Map([1, 2].map((version) => [version, exportOf(14_000, version)]));
  const sizeMb = ((texts.get(1)?.length ?? 0) / 1e6).toFixed(1);
  const versions = JSON.stringify({
    configId: 42,
    configName: 'Bench',
    totalSize: 2,
    page: -1,
    pageSize: 2,
    versionList: [2, 1].map((version) => ({ version, configId: 42, basedOn: 1 })),
  });
  const akamai = new AkamaiAppSec({
    auth: edgeGrid({ host: 'akab-bench.luna.akamaiapis.net', ...credentials }),
    fetch: async (input: string | URL | { readonly url: string }) => {
      const url = typeof input === 'string' || input instanceof URL ? String(input) : input.url;
      const version = /export\/configs\/42\/versions\/(\d+)/.exec(url)?.[1];
      return new Response(version === undefined ? versions : texts.get(Number(version)), {
        headers: { 'content-type': 'application/json' },
      });
    },
  });
  const readBoth = (): Promise<unknown> =>
    Promise.all([1, 2].map((versionNumber) => akamai.versions.export({ configId: 42, versionNumber })));
  const compare = async (): Promise<void> => {
    const { changes } = await akamai.compare({ configId: 42, from: 1, to: 2 });
    if (changes.length !== 1) throw new Error(`${changes.length} differences instead of one`);
  };
  const whole = once('compare', 1, compare);
  const reading = once('read both', 1, readBoth);
  return {
    name: `comparison of two exports of ${sizeMb} MB`,
    unit: 'comparison',
    rounds: 9,
    ours: 'compare',
    contenders: [
      whole,
      reading,
      { name: 'compare, without reading', measure: async () => (await whole.measure()) - (await reading.measure()) },
      once('JSON.parse both', 1, async () => {
        for (const text of texts.values()) JSON.parse(text);
      }),
    ],
    targets: [
      { against: ['read both'], of: 'time' },
      { against: ['compare, without reading'], of: 'time' },
      { against: ['JSON.parse both'], of: 'time' },
    ],
  };
};
