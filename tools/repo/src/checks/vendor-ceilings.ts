import { type Ceiling, edgeGrid, http } from './ceiling.ts';

/**
 * Each vendor package, with the limits of its whole main entry and of its zod entry. Of the main entry, ky takes 4.5 kB,
 * reading responses and failure phrases 10, one call with its retries 6, options 3, the scrubber 6, validation 4; a ninth
 * of all is text of errors and hints. The rest is the vendor's: workflows, operations and schemas. CJS keeps names across
 * files and loads all of core. Of Akamai's entry, 9 kB are the schemas of its 207 operations and 7 their methods and
 * data, mostly names; plans and activations take 13.
 */
const vendors = [
  ['akamai-appsec', 94.5, 110, 21.5, 36.5],
  ['apigee-security-actions', 63, 73, 7.5, 17.5],
  ['noc-cdn', 66.5, 77.5, 7.5, 17.5],
  ['ping-ase', 64, 75, 8, 19],
  ['security-v29', 57, 66.5, 7, 17.5],
] as const;

/** The entries of the vendor packages. */
export const vendorCeilings: readonly Ceiling[] = [
  ...vendors.map(([name, esm, cjs]) => ({
    entry: `@edgeward/${name}`,
    names: [],
    call: 'console.log(all)',
    esm,
    cjs,
    reason: 'the whole main entry, with ky and everything else that core has for a client',
    unused: [http],
  })),
  ...vendors.map(([name, , , esm, cjs]) => ({
    entry: `@edgeward/${name}/zod`,
    names: [],
    call: 'console.log(all)',
    esm,
    cjs,
    reason: "all schemas and the bridge to zod, which is the application's own",
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
    reason: 'one function and the base class of errors: neither the fake nor msw, which the application has',
    unused: [edgeGrid, http, 'looseObject'],
  })),
];
