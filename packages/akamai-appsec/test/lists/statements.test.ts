import { edgeGrid } from '@edgeward/akamai-appsec';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { operations } from '@edgeward/akamai-appsec/lists/operations';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
} from '@edgeward/akamai-appsec/testing';
import type { Auth, HttpMethod, Operation } from '@edgeward/core';
import { forEveryOperation, type Refusal, refusalOf, testRefusals } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/answering.js';

/** A text of the vendor (the guide of this package has none of them), or only a conclusion. */
type Source = 'reference' | "Akamai's guides" | "Akamai's Go client" | "Akamai's PowerShell module" | 'inferred';

type Tried = readonly [line: string, body?: unknown];

/** One statement of the vendor's texts, as a request refused by a fake. */
interface Statement {
  readonly source: Source;
  readonly says: string;
  readonly status: number;

  /** A part of the detail. */
  readonly detail: string;
  readonly line: string;
  readonly body: unknown;
}

const refused =
  (status: number) =>
  (source: Source, says: string, detail: string, tried: readonly Tried[]): readonly Statement[] =>
    tried.map(([line, body]) => ({ source, says, status, detail, line, body }));

const invalid = refused(400);
const forbidden = refused(403);
const missing = refused(404);
const conflict = refused(409);

const network = '/network-list/v2/network-lists';
const blocked = `${network}/1_BLOCKED`;
const client = '/client-list/v1/lists';
const bots = `${client}/2_BOTS`;

const whole = { name: 'Blocked', type: 'IP', list: ['192.0.2.1'], syncPoint: 3 };
const newList = { name: 'New', type: 'IP' };
const newClientList = { ...newList, contractId: 'C-1FRYVV3', groupId: 64867, items: [] };
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const countries = letters.flatMap((one) => letters.map((other) => one + other)).slice(0, 276);

const statements: readonly Statement[] = [
  // Network lists
  ...invalid('reference', '`type` is IP or GEO', 'type', [
    [`POST ${network}`, { ...newList, type: 'ASN' }],
    [`POST ${network}`, { name: 'New' }],
  ]),
  ...invalid('reference', '`name` has 1 to 100 characters', '/name', [
    [`POST ${network}`, { ...newList, name: '' }],
    [`POST ${network}`, { ...newList, name: 'a'.repeat(101) }],
    [`PUT ${blocked}`, { ...whole, name: '' }],
    [`PUT ${blocked}/details`, { name: 'a'.repeat(101) }],
  ]),
  ...invalid('reference', '`description` has up to 255 characters', '/description', [
    [`POST ${network}`, { ...newList, description: 'a'.repeat(256) }],
    [`PUT ${blocked}`, { ...whole, description: 'a'.repeat(256) }],
    [`PUT ${blocked}/details`, { name: 'Blocked', description: 'a'.repeat(256) }],
  ]),
  ...invalid('reference', '`contractId` has 5 to 20 characters and comes with `groupId`', 'contractId', [
    [`POST ${network}`, { ...newList, contractId: 'C', groupId: 1 }],
    [`POST ${network}`, { ...newList, contractId: 'C-1FRYVV3' }],
  ]),
  ...invalid('reference', 'an element is one of the type of the list', 'not an item of type', [
    [`POST ${network}`, { ...newList, list: ['shop.example.com'] }],
    [`POST ${blocked}/append`, { list: ['192.0.2.300'] }],
    [`PUT ${blocked}/elements?element=GB`],
  ]),
  ...invalid('reference', 'one element is added or removed', 'element must be given', [
    [`PUT ${blocked}/elements`],
    [`DELETE ${blocked}/elements`],
  ]),
  ...invalid("Akamai's guides", 'a list of type GEO has up to 275 elements', '275 items at most', [
    [`POST ${network}/3_GEO/append`, { list: countries }],
  ]),
  ...invalid('reference', 'a list keeps its type', 'type cannot be changed', [
    [`PUT ${blocked}`, { ...whole, type: 'GEO' }],
  ]),
  ...conflict('reference', 'a list is replaced at the sync point that it has', 'sync point is 3', [
    [`PUT ${blocked}`, { ...whole, syncPoint: 2 }],
  ]),
  ...conflict('reference', 'a list that was never active is deleted', 'is or was active', [[`DELETE ${blocked}`]]),
  ...missing('reference', 'the element is in the list', 'element 192.0.2.9', [
    [`DELETE ${blocked}/elements?element=192.0.2.9`],
  ]),
  ...missing('reference', 'the sync point was activated', 'sync point 9', [[`GET ${blocked}/sync-points/9/history`]]),
  ...invalid('reference', 'the network is STAGING or PRODUCTION', 'network', [
    [`POST ${blocked}/environments/BOTH/activate`, {}],
    [`GET ${blocked}/environments/BOTH/status`],
    [`GET ${bots}/environments/BOTH/status`],
    [`POST ${bots}/activations`, { action: 'ACTIVATE', network: 'BOTH' }],
    [`POST ${bots}/activations`, { action: 'DEACTIVATE', network: 'BOTH' }],
    ['POST /client-list/v2/lists/2_BOTS/activations', { action: 'ACTIVATE', network: 'BOTH' }],
  ]),
  ...conflict("Akamai's Go client", 'the newest state is not active yet', 'already active', [
    [`POST ${blocked}/environments/PRODUCTION/activate`, {}],
    [`POST ${bots}/activations`, { action: 'ACTIVATE', network: 'PRODUCTION' }],
    ['POST /client-list/v2/lists/2_BOTS/activations', { action: 'ACTIVATE', network: 'PRODUCTION' }],
  ]),
  ...invalid('reference', 'a subscription has recipients and lists', '', [
    ['POST /network-list/v2/notifications/subscribe', { recipients: [], uniqueIds: ['1_BLOCKED'] }],
    ['POST /network-list/v2/notifications/unsubscribe', { recipients: ['a@example.com'] }],
    ['POST /client-list/v1/notifications/subscribe', { recipients: 'a@example.com', uniqueIds: ['2_BOTS'] }],
    ['POST /client-list/v1/notifications/unsubscribe', {}],
  ]),

  // Client lists
  ...invalid("Akamai's Go client", '`type` is one of eight', 'ype', [
    [`POST ${client}`, { ...newClientList, type: 'COOKIE' }],
    [`POST ${client}/items/import/validation`, { listType: 'COOKIE', items: ['a'] }],
  ]),
  ...invalid('inferred', '`name` has up to 255 characters', 'name', [
    [`POST ${client}`, { ...newClientList, name: 'a'.repeat(256) }],
    [`PUT ${bots}`, { name: '' }],
  ]),
  ...invalid("Akamai's Go client", '`contractId` and `groupId` are required', 'contractId', [
    [`POST ${client}`, { ...newList, groupId: 1 }],
  ]),
  ...invalid("Akamai's guides", 'there are up to five tags, each of up to 256 characters without commas', 'tag', [
    [`PUT ${bots}`, { name: 'Bots', tags: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    [`PUT ${bots}`, { name: 'Bots', tags: ['a,b'] }],
    [`POST ${client}`, { ...newClientList, tags: ['a'.repeat(257)] }],
  ]),
  ...invalid('reference', 'an item is one of the type of the list', 'not an item of type', [
    [`POST ${client}`, { ...newClientList, items: [{ value: 'shop.example.com' }] }],
    [`POST ${bots}/items`, { append: [{ value: 'shop.example.com' }] }],
    [`POST ${bots}/items/import`, { action: 'MERGE', items: ['shop.example.com'] }],
    [`POST ${bots}/items/import`, { action: 'REPLACE', items: ['shop.example.com'] }],
    [`POST ${client}/items/import/validation`, { listType: 'IP', items: ['shop.example.com'] }],
  ]),
  ...invalid('inferred', 'the items of a request differ from those of the list as it means', 'in the list', [
    [`POST ${bots}/items`, { append: [{ value: '192.0.2.1' }] }],
    [`POST ${bots}/items`, { update: [{ value: '192.0.2.9' }] }],
    [`POST ${bots}/items`, { delete: [{ value: '192.0.2.9' }] }],
  ]),
  ...conflict("Akamai's PowerShell module", 'an import names the newest version', 'newer version', [
    [`POST ${bots}/items/import`, { action: 'MERGE', items: ['192.0.2.9'], version: 1 }],
    [`POST ${bots}/items/import`, { action: 'REPLACE', items: ['192.0.2.9'], version: '1' }],
  ]),
  ...forbidden("Akamai's Go client", 'a list in use is not deactivated', 'in use', [
    [`POST ${bots}/activations`, { action: 'DEACTIVATE', network: 'PRODUCTION' }],
    ['POST /client-list/v2/lists/2_BOTS/activations', { action: 'DEACTIVATE', network: 'PRODUCTION' }],
  ]),
  ...forbidden('inferred', 'a list that is active is not deleted', 'Deactivate it first', [[`DELETE ${bots}`]]),
  ...missing("Akamai's PowerShell module", 'the version was activated', 'version 9', [
    [`GET ${bots}/versions/9/snapshot`],
  ]),
  ...invalid("Akamai's PowerShell module", '`page` and `pageSize` are numbers', 'must be numbers', [
    [`GET ${client}?page=-1`],
    [`GET ${bots}/items?pageSize=0`],
    [`GET ${bots}/versions/2/snapshot?page=x`],
  ]),
  ...invalid('reference', 'switches are `true` or `false`', 'true or false', [
    [`GET ${network}?includeElements=maybe`],
    [`GET ${blocked}?extended=1`],
    [`GET ${client}?includeDeprecated=1`],
    [`GET ${bots}?includeItems=maybe`],
  ]),
  ...invalid('reference', 'identifiers that are numbers are given as such', 'must be a number', [
    [`GET ${blocked}/sync-points/last/history`],
    ['GET /network-list/v2/activations/last'],
    ['GET /client-list/v1/activations/last'],
  ]),
  ...missing('reference', 'the activation exists', 'activation 99', [
    ['GET /network-list/v2/activations/99'],
    ['GET /client-list/v1/activations/99'],
  ]),
];

function fakeOf(options: FakeAkamaiAppSecOptions = {}): FakeAkamaiAppSec {
  return createFakeAkamaiAppSec({
    seed: {
      configurations: [
        {
          configuration: { id: 8277, name: 'Shop', latestVersion: 1, productionVersion: 1 },
          customRules: [
            { id: 501, name: 'R', conditions: [{ type: 'clientListMatch', positiveMatch: true, value: ['2_BOTS'] }] },
          ],
          versions: [
            {
              version: { version: 1, production: { status: 'Active' } },
              securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
              customRuleActions: { shop_1: { 501: 'deny' } },
            },
          ],
        },
      ],
      lists: {
        networkLists: [
          { uniqueId: '1_BLOCKED', name: 'Blocked', list: ['192.0.2.1'], syncPoint: 3, activeOn: ['PRODUCTION'] },
          { uniqueId: '3_GEO', name: 'Countries', type: 'GEO' },
        ],
        clientLists: [
          { listId: '2_BOTS', name: 'Bots', items: [{ value: '192.0.2.1' }], version: 2, activeOn: ['PRODUCTION'] },
        ],
      },
    },
    ...options,
  });
}

function clientOf(fake: FakeAkamaiAppSec, auth: Auth<'edgeGrid'> = fake.clientOptions.auth): AkamaiLists {
  return new AkamaiLists({ ...fake.clientOptions, maxRetries: 0, auth });
}

function send(lists: AkamaiLists, line: string, body?: unknown): Promise<unknown> {
  const [method = '', target = ''] = line.split(' ');
  const { pathname: path, searchParams } = new URL(target, 'https://example.test');
  return lists.request({
    method: method as HttpMethod,
    path,
    query: Object.fromEntries(searchParams),
    ...(body !== undefined && { body }),
    effect: 'destroy',
  });
}

describe("the vendor's statements about lists", () => {
  it.each(statements.map((each) => [each.source, each.says, each.line, each] as const))(
    '%s: %s (%s)',
    async (_source, _says, _line, { line, body, status, detail }) => {
      const error = await failureOf(send(clientOf(fakeOf()), line, body));
      expect(error).toMatchObject({ status, message: expect.stringContaining(detail), mayHaveApplied: false });
    },
  );
});

const evidenceOf = (source: Source): Refusal['evidence'] => (source === 'inferred' ? 'inferred' : 'observed');

function lineOf({ method, path, body }: Operation, known: boolean): Tried {
  const ids: Readonly<Record<string, string>> = {
    networkListId: known ? '1_BLOCKED' : '9_NONE',
    listId: known ? '2_BOTS' : '9_NONE',
    environment: 'STAGING',
  };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '1');
  const content = body?.member === undefined ? {} : { [body.member]: [] };
  return [`${method} ${filled.split('#')[0]}`, body === undefined ? undefined : { ...content, ...body.constants }];
}

const host = 'akab-fake.luna.akamaiapis.test';

describe('the rules in api.lists.md', () => {
  testRefusals(new URL('../..', import.meta.url), {
    part: 'lists',
    refusals: async () => {
      const switched = fakeOf({ accountSwitchKey: '1-5C0YLB:1-8BYUX' });
      const everywhere: [says: string, fake: FakeAkamaiAppSec, auth?: Auth<'edgeGrid'>][] = [
        [
          'the request is signed with the credentials of an API client',
          fakeOf(),
          edgeGrid({ host, clientToken: 'a', clientSecret: 'b', accessToken: 'c' }),
        ],
        ['the account has calls left', fakeOf({ rateLimit: { requests: 0, windowMs: 1 } })],
        ['the API client has access to the account', switched, edgeGrid({ host, ...switched.credentials })],
      ];
      const all: Refusal[] = [];
      const tryAll = async (
        says: string,
        fake: FakeAkamaiAppSec,
        concerned: readonly Operation[],
        known: boolean,
        auth?: Auth<'edgeGrid'>,
      ): Promise<void> => {
        const tried: Refusal[] = [];
        for (const operation of concerned) {
          const sent = send(clientOf(fake, auth), ...lineOf(operation, known));
          tried.push(await refusalOf(fake, sent, { rule: says, evidence: 'observed' }));
        }
        all.push(forEveryOperation(tried, concerned));
      };
      for (const [says, fake, auth] of everywhere) await tryAll(says, fake, operations, true, auth);
      const ofLists = operations.filter(({ path }) => /\{(?:networkListId|listId)\}/.test(path));
      await tryAll('the list exists', fakeOf(), ofLists, false);
      for (const { source, says, line, body } of statements) {
        const fake = fakeOf();
        all.push(await refusalOf(fake, send(clientOf(fake), line, body), { rule: says, evidence: evidenceOf(source) }));
      }
      return all;
    },
    except: {
      ServerError: 'A fake fails only if a test tells it to.',
      'networkLists.delete BadRequestError': 'The reference names the status without a reason.',
    },
  });
});
