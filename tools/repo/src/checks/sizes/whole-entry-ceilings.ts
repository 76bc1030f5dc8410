import { type Ceiling, edgeGrid, http } from './ceiling.ts';

/**
 * Each vendor package, with the limits of its whole main entry and of its zod entry. RackCorp's main entry has 50 kB of
 * core: ky takes 3, secrets 6, failures 7, one call with its retries 4.5, checks of values and options 7. The rest is the
 * vendor's: workflows, failures, operations and schemas. Of Akamai's, schemas and operations take 15, plans and
 * activations 19; CVEs, discovered APIs and onboardings are 2.8 of the main entry (4.1 in CJS) and 2.2 of the zod entry
 * (3.8). `part-sizes.ts` measures the parts, and decision 11 has the whole table. CJS keeps names across files and loads
 * all of core.
 */
const vendors = [
  ['akamai-appsec', 100.5, 117, 23.7, 34.8],
  ['apigee-security-actions', 61.5, 71.5, 7.5, 12.5],
  ['noc-cdn', 66.5, 77.5, 7.5, 12.5],
  ['ping-ase', 62, 72.5, 8, 13.5],
  ['security-v29', 55, 64.5, 7, 12.5],
] as const;

/** The ceilings of the vendor packages' entries imported as a whole. */
export const wholeEntryCeilings: readonly Ceiling[] = [
  ...vendors.map(([name, esm, cjs]) => ({
    entry: `@edgeward/${name}`,
    names: [],
    call: 'console.log(all)',
    esm,
    cjs,
    reason: 'the whole main entry, with ky and all client code of core',
    unused: [http],
  })),
  ...vendors.map(([name, , , esm, cjs]) => ({
    entry: `@edgeward/${name}/zod`,
    names: [],
    call: 'console.log(all)',
    esm,
    cjs,
    reason: 'all schemas and the bridge to zod; the application brings zod',
    unused: [edgeGrid, http],
  })),
  ...vendors.map(([name]) => ({
    entry: `@edgeward/${name}/opentelemetry`,
    names: ['openTelemetry'],
    call: 'console.log(openTelemetry)',
    esm: 8,
    cjs: 11.5,
    reason: 'the adapter of core, and nothing of the client',
    unused: [edgeGrid, http],
  })),
  ...vendors.map(([name]) => ({
    entry: `@edgeward/${name}/msw`,
    names: ['handlers'],
    call: 'console.log(handlers)',
    esm: 3,
    cjs: 3,
    reason: 'one function and the base class of errors: neither the fake nor msw; the application brings msw',
    unused: [edgeGrid, http, 'looseObject'],
  })),
  {
    entry: '@edgeward/akamai-appsec/lists/zod',
    names: [],
    call: 'console.log(all)',
    esm: 9,
    cjs: 15,
    reason: 'all schemas and the bridge to zod; the application brings zod',
    unused: [edgeGrid, http],
  },
];
