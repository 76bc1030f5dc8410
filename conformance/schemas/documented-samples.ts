import { readdirSync, readFileSync } from 'node:fs';

/** One JSON sample of a vendor's documentation. */
export interface DocumentedSample {
  readonly operation: string;
  readonly kind: 'request' | 'response';

  /** The file with the sample, and its member there. */
  readonly source: string;
  readonly value: unknown;
}

/** The samples of a vendor, and the files of its fixtures without a sample of a successful exchange. */
export interface DocumentedSamples {
  readonly samples: readonly DocumentedSample[];
  readonly others: readonly string[];
}

const root = new URL('../../packages/', import.meta.url);
const facts = ['documented-facts.json', 'documented-tables.json', 'refusals.json', 'refusals.lists.json'];

/** Reads the documented samples of a vendor package from the fixtures of its tests. */
export function documentedSamples(vendor: string): DocumentedSamples {
  const reader = readers[vendor];
  if (reader === undefined) throw new Error(`conformance knows no documented samples of ${vendor}`);
  return reader((file) => JSON.parse(readFileSync(new URL(`${vendor}/test/fixtures/${file}`, root), 'utf8')));
}

/** The fixtures of a vendor package. */
export function fixturesOf(vendor: string): readonly string[] {
  return readdirSync(new URL(`${vendor}/test/fixtures`, root)).sort();
}

type Read = (file: string) => unknown;

interface IndexEntry {
  readonly operation?: string;
  readonly kind?: string;
  readonly file?: string;
  readonly request?: string;
  readonly answer?: string;
}

const readers: Readonly<Record<string, (read: Read) => DocumentedSamples>> = {
  'akamai-appsec': (read) => indexed(read, ['error-responses.problem.json']),
  'apigee-security-actions': (read) => indexed((file) => camelCased(read(file)), []),
  'security-v29': (read) => indexed((file) => written(read(file)), ['fault.answer.json']),
  'noc-cdn': (read) => {
    const file = 'documented-answers.json';
    const answers = Object(read(file)) as Readonly<Record<string, unknown>>;
    return {
      samples: Object.entries(nocAnswers).map(([member, operation]) => ({
        operation,
        kind: 'response',
        source: `${file}#${member}`,
        value: answers[member],
      })),
      others: [...facts, file, 'documented-calls.json'],
    };
  },
  'ping-ase': (read) => ({
    samples: Object.entries(aseSamples).flatMap(([name, uses]) =>
      uses.map(([kind, operation]) => ({ operation, kind, source: `${name}.json`, value: read(`${name}.json`) })),
    ),
    others: [...facts, 'failures.json'],
  }),
};

function indexed(read: Read, others: readonly string[]): DocumentedSamples {
  const entries = read('index.json') as readonly IndexEntry[];
  const samples = entries.flatMap(({ operation, kind, file, request, answer }) => {
    if (operation === undefined) return [];
    const files = [
      ['request', request ?? (kind === 'request' ? file : undefined)],
      ['response', answer ?? (kind === 'answer' ? file : undefined)],
    ] as const;
    return files.flatMap(([side, source]) =>
      source === undefined ? [] : [{ operation, kind: side, source, value: read(source) }],
    );
  });
  return { samples, others: [...facts, ...others, 'index.json'] };
}

/** The documentation of Apigee writes requests in snake_case, and the service accepts it; callers write camelCase. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      camelCased(member),
    ]),
  );
}

/** Completes the lists and objects abbreviated in the documentation of RackCorp. */
function written(value: unknown): unknown {
  if (value === '[...]') return [{ id: 1 }];
  if (value === '{...}') return {};
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, written(member)]));
}

/** The members of the file of documented answers that contain responses to one operation. */
const nocAnswers: Readonly<Record<string, string>> = {
  success: 'cache.purge',
  list: 'sites.list',
  get: 'sites.get',
  stats: 'stats.get',
  ruleAdded: 'customRules.create',
  userAdded: 'apiUsers.create',
  userDeleted: 'apiUsers.delete',
  users: 'apiUsers.list',
};

const entryRequests = [
  ['request', 'denyList.add'],
  ['request', 'denyList.remove'],
  ['request', 'allowList.add'],
  ['request', 'allowList.remove'],
] as const;

const apiSamples = [
  ['request', 'apis.create'],
  ['request', 'apis.update'],
  ['response', 'apis.get'],
] as const;

const aseSamples: Readonly<Record<string, readonly (readonly ['request' | 'response', string])[]>> = {
  'allow-list': [['response', 'allowList.list']],
  'api-rest': apiSamples,
  'api-websocket': apiSamples,
  apis: [['response', 'apis.list']],
  cluster: [['response', 'cluster.get']],
  'deny-list': [['response', 'denyList.list']],
  'entry-api-key': entryRequests,
  'entry-cookie': entryRequests,
  'entry-ip': entryRequests,
  'entry-token': entryRequests,
  'firewall-already-disabled': [['response', 'firewall.disable']],
  'firewall-already-enabled': [['response', 'firewall.enable']],
  'firewall-disabled': [['response', 'firewall.get']],
  'firewall-enabled': [['response', 'firewall.get']],
  'firewall-now-disabled': [['response', 'firewall.disable']],
  'firewall-now-enabled': [['response', 'firewall.enable']],
  'flow-rest': [['response', 'flowControl.get']],
  'flow-server-rest': [['request', 'flowControl.updateServer']],
  'flow-server-updated': [['response', 'flowControl.updateServer']],
  'flow-server-websocket': [['request', 'flowControl.updateServer']],
  'flow-update-rest': [['request', 'flowControl.update']],
  'flow-update-websocket': [['request', 'flowControl.update']],
  'flow-updated-rest': [['response', 'flowControl.update']],
  'flow-updated-websocket': [['response', 'flowControl.update']],
  'flow-websocket': [['response', 'flowControl.get']],
  'persistent-connections': [['response', 'persistentConnections.get']],
  'server-create-rest': [['request', 'servers.create']],
  'server-create-websocket': [['request', 'servers.create']],
  'server-delete': [['request', 'servers.delete']],
  'servers-rest': [['response', 'servers.list']],
  'servers-websocket': [['response', 'servers.list']],
  success: [
    ['response', 'apis.create'],
    ['response', 'apis.update'],
    ['response', 'apis.delete'],
    ['response', 'servers.create'],
    ['response', 'servers.delete'],
  ],
};
