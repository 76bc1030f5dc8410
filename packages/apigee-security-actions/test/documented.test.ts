import { readFileSync } from 'node:fs';
import { recording } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { securityActionSchema, securityActionsConfigSchema } from '../src/generated/schemas.js';
import {
  type ApigeeSecurityActions,
  type SecurityAction,
  type SecurityActionInput,
  type SecurityActionsConfig,
  type SecurityActionsConfigInput,
  unknownFields,
} from '../src/index.js';
import { createFakeApigeeSecurityActions, type EnvironmentSeed, FakeClock } from '../src/testing/index.js';
import { routes } from './support/routes.js';

interface Example {
  readonly heading: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly request?: string;
  readonly answer?: string;
}

const examples: readonly Example[] = fixture('index.json');

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

/** The documented bodies as our types have them. */
const creations: Readonly<Record<string, SecurityActionInput>> = {
  'Create a deny action': {
    state: 'ENABLED',
    deny: { responseCode: 404 },
    conditionConfig: { ipAddressRanges: ['100.0.225.0'] },
  },
  'Create a flag action': {
    state: 'ENABLED',
    flag: { headers: [{ name: 'senseflag', value: 'flagvalue' }] },
    conditionConfig: { ipAddressRanges: ['100.0.230.0'] },
  },
  'Create an allow action': {
    state: 'ENABLED',
    allow: {},
    conditionConfig: { ipAddressRanges: ['100.0.220.0', '200.0.0.0'] },
  },
};

const switches: Readonly<Record<string, SecurityActionsConfigInput>> = {
  'Pause all security actions': {
    enabled: false,
    name: 'organizations/ORG/environments/ENV/securityActionsConfig',
  },
  'Resume paused security actions': {
    enabled: true,
    name: 'organizations/ORG/environments/ENV/securityActionsConfig',
  },
};

/** The client's call for each documented example, with a valid id in place of a placeholder. */
function ask(apigee: ApigeeSecurityActions, heading: string, id: string): Promise<unknown> {
  const { securityActions, enforcement } = apigee;
  const creation = creations[heading];
  if (creation !== undefined) return securityActions.create({ securityActionId: id, body: creation });
  const body = switches[heading];
  if (body !== undefined) return enforcement.update({ body });
  switch (heading) {
    case 'Enable a security action':
      return securityActions.enable({ securityActionId: id });
    case 'Disable a security action':
      return securityActions.disable({ securityActionId: id });
    case 'Get a security action':
      return securityActions.get({ securityActionId: id });
    case 'List security actions':
      return Promise.resolve(securityActions.list());
    default:
      throw new Error(`No call is known for "${heading}"`);
  }
}

function documentedFake(seed: EnvironmentSeed, start?: string): ReturnType<typeof createFakeApigeeSecurityActions> {
  return createFakeApigeeSecurityActions({
    organization: 'ORG',
    environment: 'ENV',
    seed,
    clock: new FakeClock(start),
  });
}

/**
 * The documentation writes requests in snake_case, and this is accepted; answers are always in camelCase, like ours.
 */
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

/** The fake's clock counts milliseconds; documented times are finer. */
function inMilliseconds(time = ''): string {
  return time.replace(/(\.\d{3})\d+/, '$1');
}

describe.each(routes)('a client %s', (route, connect) => {
  it.each(examples)(
    'sends "$heading" as documented, without the accidents',
    async ({ heading, method, path, request }) => {
      const action: SecurityAction = fixture('get.answer.json');
      const id = creations[heading] === undefined ? action.name : 'action-name';
      const state = heading.startsWith('Disable') ? 'ENABLED' : 'DISABLED';
      const fake = documentedFake({ securityActions: [{ ...action, state }] });
      const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
      await ask(await connect(fake, { fetch }), heading, id);
      expect(sent.map(({ headers: _, ...line }) => line)).toEqual([
        {
          method,
          path: path.replace('security_action_id=ACTION_NAME', `securityActionId=${id}`),
          body: request === undefined ? undefined : camelCased(fixture(request)),
        },
      ]);
    },
  );

  it.each(examples.filter(({ operation, answer }) => answer && operation.startsWith('securityActions')))(
    'is answered as documented for "$heading"',
    async ({ heading, answer = '' }) => {
      const documented: SecurityAction = fixture(answer);
      const isSwitched = !heading.startsWith('Get');
      const before = documented.state === 'ENABLED' ? 'DISABLED' : 'ENABLED';
      const seeded = isSwitched ? { ...documented, state: before, updateTime: '2023-01-01T00:00:00Z' } : documented;
      const fake = documentedFake({ securityActions: [seeded] }, documented.updateTime);
      expect(await ask(await connect(fake), heading, documented.name)).toEqual(
        isSwitched ? { ...documented, updateTime: inMilliseconds(documented.updateTime) } : documented,
      );
    },
  );

  it.each(examples.filter(({ operation, answer }) => answer && operation.startsWith('enforcement')))(
    'is answered as documented for "$heading"',
    async ({ heading, answer = '' }) => {
      const documented: SecurityActionsConfig = fixture(answer);
      const { name = '', enabled, updateTime } = documented;
      const fake = documentedFake({ enforcement: { name, enabled: !enabled } }, updateTime);
      const apigee = await connect(fake);
      const expected = { ...documented, updateTime: inMilliseconds(updateTime) };
      expect(await ask(apigee, heading, '')).toEqual(expected);
      expect(await apigee.enforcement.get()).toEqual(expected);
    },
  );
});

it.each(examples.flatMap(({ answer }) => answer ?? []))(
  'the documented %s has the described shape, and nothing else',
  (answer) => {
    const value: object = fixture(answer);
    const schema = 'state' in value ? securityActionSchema : securityActionsConfigSchema;
    expect(schema.parse(value)).toBe(value);
    expect(unknownFields(schema, value)).toEqual({});
  },
);
