/** The size limit of a program with one use of an entry. */
export interface Ceiling {
  readonly entry: string;

  /** The imports of the program; an empty list stands for everything. */
  readonly names: readonly string[];

  /** The use of the imports. */
  readonly call: string;

  /** Limit of the minified and compressed ESM bundle, in kB. */
  readonly esm: number;

  /** The same for CJS: a bundler keeps whole files there. */
  readonly cjs: number;

  /** The reason for the limits. */
  readonly reason: string;

  /** Texts of parts the program does not use: they must have left the ESM bundle. */
  readonly unused: readonly string[];
}

/** Texts of zod, and of its German, French and Spanish messages: zod is the user's own, and in no bundle of ours. */
export const zod: readonly string[] = ['$ZodType', 'invalid_union', 'Ungültige', 'invalide', 'inválida'];

/** The signature itself; the word of the scheme alone is in the check of every credential. */
const edgeGrid = 'EG1-HMAC-SHA256 client_token';
const http = 'node:http';

/**
 * Each vendor package, with the limits of its whole main entry and of its zod entry. ky is 4.5 kB of the main entry, reading
 * responses and the words of failures 10, one call with its repetitions 6, options 3, the scrubber 6, checking 4; a ninth
 * of all is texts of errors and hints. The rest is the vendor's: workflows, operations and schemas. In CJS, names that
 * cross a file stay as long as they are, and the whole of core is loaded. Of Akamai's, 9 are the schemas of its 207
 * operations and 7 their methods and data, which are names for the most part; plans and activations are 13.
 */
const vendors = [
  ['akamai-appsec', 94.5, 110, 21.5, 36.5],
  ['apigee-security-actions', 63, 73, 7.5, 17.5],
  ['noc-cdn', 66.5, 77.5, 7.5, 17.5],
  ['ping-ase', 64, 75, 8, 19],
  ['security-v29', 57, 66.5, 7, 17.5],
] as const;

export const ceilings: readonly Ceiling[] = [
  {
    entry: '@edgeward/core',
    names: ['Secret'],
    call: `Secret.of('x').reveal()`,
    esm: 4,
    cjs: 58.5,
    reason: 'one class, the base class of errors and tables that a bundler keeps; in CJS the whole of core',
    unused: [edgeGrid, http, 'dispatcher'],
  },
  {
    entry: '@edgeward/core/schema',
    names: ['object', 'string'],
    call: `object({ name: string() }).parse({ name: '' })`,
    esm: 4.5,
    cjs: 12,
    reason: 'our own checker, which is about 6 kB before compression',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/core/client',
    names: ['Secret'],
    call: `Secret.of('x').reveal()`,
    esm: 1.5,
    cjs: 10.5,
    reason: 'one class in ESM; in CJS the whole of core',
    unused: [edgeGrid, http, 'fetch'],
  },
  {
    entry: '@edgeward/core/zod',
    names: ['zodValidator'],
    call: 'zodValidator()',
    esm: 4,
    cjs: 14,
    reason: "the bridge and the check of its options: zod is the application's own",
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/core/opentelemetry',
    names: ['openTelemetry'],
    call: 'console.log(openTelemetry)',
    esm: 8,
    cjs: 11.5,
    reason: 'an adapter over events and the check of its options: neither the transport nor the OpenTelemetry library',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/core/testing',
    names: ['createFakeService'],
    call: 'createFakeService({})',
    esm: 10,
    cjs: 12,
    reason: 'router, clock, faults and the HTTP adapter; no transport, no schemas',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/apigee-security-actions',
    names: ['ApigeeSecurityActions'],
    call: 'new ApigeeSecurityActions({}).securityActions.list()',
    esm: 61.5,
    cjs: 73,
    reason: 'the transport with ky; operations, schemas and workflows are small',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/apigee-security-actions/operations',
    names: ['securityActionsListOperation'],
    call: 'console.log(securityActionsListOperation)',
    esm: 5.5,
    cjs: 16,
    reason: 'an operation refers to its schemas; no transport, no descriptions',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/apigee-security-actions/schemas',
    names: ['flagHeaderSchema'],
    call: 'flagHeaderSchema.parse({})',
    esm: 4.5,
    cjs: 13.5,
    reason: 'the checker; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'conditionConfig'],
  },
  {
    entry: '@edgeward/apigee-security-actions/testing',
    names: ['createFakeApigeeSecurityActions'],
    call: 'createFakeApigeeSecurityActions()',
    esm: 31,
    cjs: 75,
    reason: 'the fake with the schemas that it checks inputs with; in CJS the transport, too',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/security-v29',
    names: ['RackCorpSecurity'],
    call: 'new RackCorpSecurity({}).events.list()',
    esm: 55,
    cjs: 66.5,
    reason: 'the transport with ky; operations and schemas are small',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/security-v29/operations',
    names: ['eventsListOperation'],
    call: 'console.log(eventsListOperation)',
    esm: 5,
    cjs: 15.5,
    reason: 'an operation refers to its schemas; no transport, no descriptions',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/security-v29/schemas',
    names: ['eventUpdateSchema'],
    call: 'eventUpdateSchema.parse({})',
    esm: 4.5,
    cjs: 13,
    reason: 'the checker; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'ipAddress'],
  },
  {
    entry: '@edgeward/security-v29/testing',
    names: ['createFakeRackCorpSecurity'],
    call: 'createFakeRackCorpSecurity()',
    esm: 25.5,
    cjs: 70,
    reason: 'the fake with the schemas that it checks inputs with; in CJS the transport, too',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/noc-cdn',
    names: ['NocCdn'],
    call: 'new NocCdn({}).sites.list()',
    esm: 64.5,
    cjs: 77.5,
    reason: 'the transport with ky; operations, schemas, the log follower and a method for each type of rule are small',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/noc-cdn/operations',
    names: ['sitesListOperation'],
    call: 'console.log(sitesListOperation)',
    esm: 4.5,
    cjs: 19,
    reason: 'an operation refers to its schemas; no transport, no descriptions',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/noc-cdn/schemas',
    names: ['siteListSchema'],
    call: 'siteListSchema.parse({})',
    esm: 4.5,
    cjs: 13.5,
    reason: 'the checker; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'access_token'],
  },
  {
    entry: '@edgeward/noc-cdn/testing',
    names: ['createFakeNocCdn'],
    call: 'createFakeNocCdn()',
    esm: 32,
    cjs: 77,
    reason: 'the fake with the operations that it is routed by and their schemas; in CJS the transport, too',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/ping-ase',
    names: ['PingAse'],
    call: 'new PingAse({}).denyList.list()',
    esm: 62.5,
    cjs: 75,
    reason: 'the transport with ky; eight resources with their workflows',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/ping-ase/operations',
    names: ['denyListListOperation'],
    call: 'console.log(denyListListOperation)',
    esm: 5,
    cjs: 18,
    reason: 'an operation refers to its schemas; no transport, no descriptions',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/ping-ase/schemas',
    names: ['serverAddressSchema'],
    call: 'serverAddressSchema.parse({})',
    esm: 4.5,
    cjs: 14.5,
    reason: 'the checker; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'abs_generated_blacklist'],
  },
  {
    entry: '@edgeward/ping-ase/testing',
    names: ['createFakePingAse'],
    call: 'createFakePingAse()',
    esm: 27.5,
    cjs: 75,
    reason: 'the fake with the schemas that it checks inputs with; in CJS the transport, too',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/akamai-appsec',
    names: ['AkamaiAppSec'],
    call: 'new AkamaiAppSec({}).configurations.list()',
    esm: 89.5,
    cjs: 110,
    reason: 'the transport with ky, EdgeGrid, the activation that can be waited for, and plans',
    unused: [http],
  },
  {
    entry: '@edgeward/akamai-appsec/operations',
    names: ['configurationsListOperation'],
    call: 'console.log(configurationsListOperation)',
    esm: 5,
    cjs: 100,
    reason: 'an operation refers to its schemas; in CJS all operations with their descriptions',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/akamai-appsec/schemas',
    names: ['configurationCloneSchema'],
    call: 'configurationCloneSchema.parse({})',
    esm: 4.5,
    cjs: 29,
    reason: 'the checker; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'targetSequence'],
  },
  {
    entry: '@edgeward/akamai-appsec/testing',
    names: ['createFakeAkamaiAppSec'],
    call: 'createFakeAkamaiAppSec()',
    esm: 85.5,
    cjs: 139,
    reason: 'the fake of three APIs with its verifier of signatures and the schemas that it checks inputs with',
    unused: ['getSetCookie'],
  },
  {
    entry: '@edgeward/akamai-appsec/lists',
    names: ['AkamaiLists'],
    call: 'new AkamaiLists({}).networkLists.list()',
    esm: 68.5,
    cjs: 79,
    reason:
      'the transport with ky, EdgeGrid, and the two kinds of lists; 15 of it are workflows, plans and activations',
    unused: [http, 'targetSequence'],
  },
  {
    entry: '@edgeward/akamai-appsec/lists/operations',
    names: ['networkListsListOperation'],
    call: 'console.log(networkListsListOperation)',
    esm: 5,
    cjs: 20.5,
    reason: 'an operation refers to its schemas; in CJS all operations with their descriptions',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/akamai-appsec/lists/schemas',
    names: ['networkListElementsSchema'],
    call: 'networkListElementsSchema.parse({})',
    esm: 4.5,
    cjs: 15,
    reason: 'the checker; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'itemsCount'],
  },
  {
    entry: '@edgeward/akamai-appsec/lists/zod',
    names: [],
    call: 'console.log(all)',
    esm: 9,
    cjs: 20,
    reason: "all schemas and the bridge to zod, which is the application's own",
    unused: [edgeGrid, http],
  },
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
