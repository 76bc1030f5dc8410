import { expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';
import { ApigeeSecurityActions, type ClientEvent, Page } from '../src/index.js';
import { denial, fakeWith, stored } from './support/actions.js';

const bodies: Readonly<Record<string, unknown>> = {
  'securityActions.create': denial,
  'securityActions.update': { description: 'Scraper' },
  'enforcement.update': { enabled: true },
};

const everyMember = {
  description: 'Scraper',
  apiProxies: ['orders'],
  conditionConfig: {
    ipAddressRanges: ['192.0.2.7'],
    botReasons: ['Flooder'],
    apiKeys: ['key'],
    accessTokens: ['token'],
    apiProducts: ['product'],
    developers: ['dev@example.com'],
    developerApps: ['app'],
    userAgents: ['curl'],
    httpMethods: ['GET'],
    regionCodes: ['NL'],
    asns: ['10578'],
  },
  expireTime: '2028-01-01T00:00:00Z',
};

it.each(operations.map((operation) => [operation.id, operation] as const))(
  'what the fake answers to %s has the described shape, and nothing else',
  async (id, operation) => {
    const fake = fakeWith(
      stored('block', { ...everyMember, state: id === 'securityActions.enable' ? 'DISABLED' : 'ENABLED' }),
    );
    const drift: ClientEvent[] = [];
    const apigee = new ApigeeSecurityActions({
      ...fake.clientOptions,
      validation: 'strict',
      onEvent: (event) => {
        if (event.type === 'drift') drift.push(event);
      },
    });
    const [resource = '', method = ''] = id.split('.');
    const wanted = ['securityActionId', 'body'].filter(
      (name) => operation.path.includes(`{${name}}`) || operation.query?.includes(name) || name in operation,
    );
    const samples = { securityActionId: id === 'securityActions.create' ? 'new' : 'block', body: bodies[id] };
    const params = Object.fromEntries(Object.entries(samples).filter(([name]) => wanted.includes(name)));
    const of: object = Reflect.get(apigee, resource);
    const answer: unknown = await Reflect.get(of, method).call(of, params);
    expect(drift).toEqual([]);
    expect(operation.responses[200]?.safeParse(answer instanceof Page ? answer.body : answer).success).toBe(true);
  },
);

it.each([
  ['list', (apigee: ApigeeSecurityActions) => apigee.securityActions.list().then(({ items }) => items[0])],
  ['get', (apigee: ApigeeSecurityActions) => apigee.securityActions.get({ securityActionId: 'block' })],
] as const)('securityActions.%s reads an action without a state, which is STATE_UNSPECIFIED', async (_name, read) => {
  const { state: _state, ...stateless } = stored('block');
  const apigee = new ApigeeSecurityActions({ ...fakeWith(stateless).clientOptions, validation: 'strict' });
  expect(await read(apigee)).toEqual(stateless);
});
