/** What a program that makes one use of an entry may weigh. */
export interface Ceiling {
  readonly entry: string;

  /** What the program imports. */
  readonly names: readonly string[];

  /** What it does with them. */
  readonly call: string;

  /** Limit of the minified and compressed ESM bundle, in kB. */
  readonly esm: number;

  /** The same for CJS, where a bundler keeps whole files. */
  readonly cjs: number;

  /** What the limits pay for. */
  readonly reason: string;

  /** Texts of parts that the program does not use: they must have left the ESM bundle. */
  readonly unused: readonly string[];
}

/** Words of zod's German, French and Spanish messages: `import { z } from 'zod'` brings in every language. */
export const locales: readonly string[] = ['Ungültige', 'invalide', 'inválida'];

const edgeGrid = 'EG1-HMAC-SHA256';
const http = 'node:http';

export const ceilings: readonly Ceiling[] = [
  {
    entry: '@edgeward/core',
    names: ['Secret'],
    call: `Secret.of('x').reveal()`,
    esm: 0.5,
    cjs: 34,
    reason: 'one class in ESM; in CJS the whole of core without its schemas',
    unused: [edgeGrid, http, 'fetch'],
  },
  {
    entry: '@edgeward/core/schema',
    names: ['object', 'string'],
    call: `object({ name: string() }).parse({ name: '' })`,
    esm: 30,
    cjs: 32,
    reason: "zod's classic build without its languages",
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/core/opentelemetry',
    names: ['openTelemetry'],
    call: 'console.log(openTelemetry)',
    esm: 6,
    cjs: 7,
    reason: 'an adapter over events: neither the transport nor the OpenTelemetry library',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/core/testing',
    names: ['createFakeService'],
    call: 'createFakeService({})',
    esm: 6,
    cjs: 7,
    reason: 'router, clock, faults and the HTTP adapter; no transport, no schemas',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/apigee-security-actions',
    names: ['ApigeeSecurityActions'],
    call: 'new ApigeeSecurityActions({}).securityActions.list()',
    esm: 63,
    cjs: 68,
    reason: 'the transport with ky (half) and the schemas with zod (half); operations and workflows are small',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/apigee-security-actions/operations',
    names: ['securityActionsListOperation'],
    call: 'console.log(securityActionsListOperation)',
    esm: 32,
    cjs: 37,
    reason: 'an operation refers to its schemas, and so to zod; no transport',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/apigee-security-actions/schemas',
    names: ['flagHeaderSchema'],
    call: 'flagHeaderSchema.parse({})',
    esm: 30,
    cjs: 33,
    reason: 'zod; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'conditionConfig'],
  },
  {
    entry: '@edgeward/apigee-security-actions/testing',
    names: ['createFakeApigeeSecurityActions'],
    call: 'createFakeApigeeSecurityActions()',
    esm: 44,
    cjs: 46,
    reason: 'the fake with the schemas that it checks inputs with, and so zod; no transport',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/security-v29',
    names: ['RackCorpSecurity'],
    call: 'new RackCorpSecurity({}).events.list()',
    esm: 60,
    cjs: 66,
    reason: 'the transport with ky (half) and the schemas with zod (half); the operations are small',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/security-v29/operations',
    names: ['eventsListOperation'],
    call: 'console.log(eventsListOperation)',
    esm: 32,
    cjs: 37,
    reason: 'an operation refers to its schemas, and so to zod; no transport',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/security-v29/schemas',
    names: ['eventUpdateSchema'],
    call: 'eventUpdateSchema.parse({})',
    esm: 30,
    cjs: 33,
    reason: 'zod; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'ipAddress'],
  },
  {
    entry: '@edgeward/security-v29/testing',
    names: ['createFakeRackCorpSecurity'],
    call: 'createFakeRackCorpSecurity()',
    esm: 44,
    cjs: 46,
    reason: 'the fake with the schemas that it checks inputs with, and so zod; no transport',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/noc-cdn',
    names: ['NocCdn'],
    call: 'new NocCdn({}).sites.list()',
    esm: 63,
    cjs: 69,
    reason:
      'the transport with ky (half) and the schemas with zod (half); the operations and the log follower are small',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/noc-cdn/operations',
    names: ['sitesListOperation'],
    call: 'console.log(sitesListOperation)',
    esm: 32,
    cjs: 39,
    reason: 'an operation refers to its schemas, and so to zod; no transport',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/noc-cdn/schemas',
    names: ['siteListSchema'],
    call: 'siteListSchema.parse({})',
    esm: 30,
    cjs: 33,
    reason: 'zod; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'access_token'],
  },
  {
    entry: '@edgeward/noc-cdn/testing',
    names: ['createFakeNocCdn'],
    call: 'createFakeNocCdn()',
    esm: 42,
    cjs: 44,
    reason: 'the fake with the operations that it is routed by, their schemas, and so zod; no transport',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/ping-ase',
    names: ['PingAse'],
    call: 'new PingAse({}).denyList.list()',
    esm: 64,
    cjs: 70,
    reason: 'the transport with ky (half) and the schemas with zod (half); eight resources with their workflows',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/ping-ase/operations',
    names: ['denyListListOperation'],
    call: 'console.log(denyListListOperation)',
    esm: 32,
    cjs: 39,
    reason: 'an operation refers to its schemas, and so to zod; no transport',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/ping-ase/schemas',
    names: ['serverAddressSchema'],
    call: 'serverAddressSchema.parse({})',
    esm: 30,
    cjs: 34,
    reason: 'zod; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'abs_generated_blacklist'],
  },
  {
    entry: '@edgeward/ping-ase/testing',
    names: ['createFakePingAse'],
    call: 'createFakePingAse()',
    esm: 47,
    cjs: 60,
    reason: 'the fake with the schemas that it checks inputs with, and so zod; no transport',
    unused: [edgeGrid],
  },
  {
    entry: '@edgeward/akamai-appsec',
    names: ['AkamaiAppSec'],
    call: 'new AkamaiAppSec({}).configurations.list()',
    esm: 73,
    cjs: 79,
    reason: 'the transport with ky and the schemas with zod (most of it); EdgeGrid, operations, the poller and plans',
    unused: [http],
  },
  {
    entry: '@edgeward/akamai-appsec/operations',
    names: ['configurationsListOperation'],
    call: 'console.log(configurationsListOperation)',
    esm: 32,
    cjs: 48,
    reason: 'an operation refers to its schemas, and so to zod; in CJS all operations and the types of conditions',
    unused: [edgeGrid, http],
  },
  {
    entry: '@edgeward/akamai-appsec/schemas',
    names: ['configurationCloneSchema'],
    call: 'configurationCloneSchema.parse({})',
    esm: 30,
    cjs: 36,
    reason: 'zod; in ESM one schema, not all of them',
    unused: [edgeGrid, http, 'targetSequence'],
  },
  {
    entry: '@edgeward/akamai-appsec/testing',
    names: ['createFakeAkamaiAppSec'],
    call: 'createFakeAkamaiAppSec()',
    esm: 52,
    cjs: 60,
    reason: 'the fake with its verifier of signatures and the schemas that it checks inputs with, and so zod',
    unused: ['getSetCookie'],
  },
  ...['akamai-appsec', 'apigee-security-actions', 'noc-cdn', 'ping-ase', 'security-v29'].map((name) => ({
    entry: `@edgeward/${name}/msw`,
    names: ['handlers'],
    call: 'console.log(handlers)',
    esm: 0.4,
    cjs: 0.8,
    reason: 'one function: neither the fake nor msw, which the application has',
    unused: [edgeGrid, http, 'looseObject'],
  })),
];
