import { canonicalIp } from '@edgeward/core';
import type { SharedScene } from '@edgeward/test-support';
import { ApigeeSecurityActions, type CallOptions, type FetchLike, type SecurityAction } from '../../src/index.js';
import { denial, fakeWith, stored } from '../support/actions.js';

/** Everything a workflow can change. */
export interface Held {
  readonly actions: Readonly<Record<string, SecurityAction>>;
  readonly enforcement: object;
}

/** One workflow on one state. */
export interface WorkflowCase {
  readonly workflow: string;
  readonly title: string;
  readonly seed: readonly SecurityAction[];
  readonly run: (apigee: ApigeeSecurityActions, options: CallOptions, fetch: FetchLike) => Promise<unknown>;

  /** Tells whether the goal is reached. */
  readonly isReached: (held: Held) => boolean;
}

const securityActionId = 'block';
const seed = stored('block', { description: 'Scraper' });
const off = { ...seed, state: 'DISABLED' };
const goal = { ...denial, description: 'Robot', conditionConfig: { ipAddressRanges: ['192.0.2.7', '192.0.2.8'] } };

function has(held: Held, members: object): boolean {
  const action = held.actions['block'];
  return action !== undefined && Object.entries(members).every(([name, value]) => same(action, name, value));
}

function same(action: SecurityAction, name: string, value: unknown): boolean {
  return JSON.stringify(Reflect.get(action, name)) === JSON.stringify(value);
}

/** Addresses in the enabled denials of an environment. */
function denied({ actions }: Held): ReadonlySet<string> {
  const inForce = Object.values(actions).filter(({ state, deny }) => state === 'ENABLED' && deny !== undefined);
  return new Set(inForce.flatMap(({ conditionConfig }) => conditionConfig?.ipAddressRanges ?? []).map(canonicalIp));
}

const ips = Array.from({ length: 150 }, (_, index) => `10.0.0.${index}`);
const createdIds = ['incident-1', 'incident-2'];

/** The actions created by denyIps. */
async function created(): Promise<readonly SecurityAction[]> {
  const fake = fakeWith();
  await new ApigeeSecurityActions(fake.clientOptions).securityActions.denyIps({ ips, idPrefix: 'incident' });
  return [...fake.state.securityActions.values()];
}

export const cases: readonly WorkflowCase[] = [
  {
    workflow: 'securityActions.ensureEnabled',
    title: 'of a disabled action',
    seed: [off],
    run: ({ securityActions }, options) => securityActions.ensureEnabled({ securityActionId }, options),
    isReached: (held) => has(held, { state: 'ENABLED' }),
  },
  {
    workflow: 'securityActions.ensureEnabled',
    title: 'of an enabled action',
    seed: [seed],
    run: ({ securityActions }, options) => securityActions.ensureEnabled({ securityActionId }, options),
    isReached: (held) => has(held, { state: 'ENABLED' }),
  },
  {
    workflow: 'securityActions.ensureDisabled',
    title: 'of an enabled action',
    seed: [seed],
    run: ({ securityActions }, options) => securityActions.ensureDisabled({ securityActionId }, options),
    isReached: (held) => has(held, { state: 'DISABLED' }),
  },
  {
    workflow: 'securityActions.ensureDeleted',
    title: 'of an action',
    seed: [seed],
    run: ({ securityActions }, options) => securityActions.ensureDeleted({ securityActionId }, options),
    isReached: ({ actions }) => actions['block'] === undefined,
  },
  {
    workflow: 'securityActions.ensureDeleted',
    title: 'of nothing',
    seed: [],
    run: ({ securityActions }, options) => securityActions.ensureDeleted({ securityActionId }, options),
    isReached: ({ actions }) => actions['block'] === undefined,
  },
  {
    workflow: 'securityActions.upsert',
    title: 'that creates',
    seed: [],
    run: ({ securityActions }, options) => securityActions.upsert({ securityActionId, body: goal }, options),
    isReached: (held) => has(held, goal),
  },
  {
    workflow: 'securityActions.upsert',
    title: 'that updates and enables',
    seed: [off],
    run: ({ securityActions }, options) => securityActions.upsert({ securityActionId, body: goal }, options),
    isReached: (held) => has(held, goal),
  },
  {
    workflow: 'securityActions.upsert',
    title: 'with a ttl',
    seed: [],
    run: ({ securityActions }, options) =>
      securityActions.upsert({ securityActionId, body: { ...goal, ttl: '3600s' } }, options),
    isReached: (held) => has(held, { ...goal, expireTime: '2026-01-01T01:00:00Z' }),
  },
  {
    workflow: 'securityActions.modify',
    title: 'that disables and updates',
    seed: [seed],
    run: ({ securityActions }, options) =>
      securityActions.modify({ from: seed, to: { ...seed, state: 'DISABLED', description: 'Robot' } }, options),
    isReached: (held) => has(held, { state: 'DISABLED', description: 'Robot', deny: seed.deny }),
  },
  {
    workflow: 'securityActions.modify',
    title: 'that updates and enables',
    seed: [off],
    run: ({ securityActions }, options) =>
      securityActions.modify({ from: off, to: { ...off, ...goal, state: 'ENABLED' } }, options),
    isReached: (held) => has(held, { ...goal, state: 'ENABLED' }),
  },
  {
    workflow: 'securityActions.modify',
    title: 'of the description alone',
    seed: [seed],
    run: ({ securityActions }, options) =>
      securityActions.modify({ from: seed, to: { ...seed, description: 'still a denial' } }, options),
    isReached: (held) => has(held, { description: 'still a denial', deny: seed.deny }),
  },
  {
    workflow: 'securityActions.denyIps',
    title: 'in two parts',
    seed: [],
    run: ({ securityActions }, options) => securityActions.denyIps({ ips, idPrefix: 'incident' }, options),
    isReached: (held) => ips.every((ip) => denied(held).has(ip)),
  },
  {
    workflow: 'securityActions.flagIps',
    title: 'in two parts',
    seed: [],
    run: ({ securityActions }, options) =>
      securityActions.flagIps({ ips, idPrefix: 'incident', headers: [{ name: 'a', value: 'b' }] }, options),
    isReached: ({ actions }) => createdIds.every((id) => actions[id]?.flag !== undefined),
  },
  {
    workflow: 'securityActions.allowIps',
    title: 'in two parts',
    seed: [],
    run: ({ securityActions }, options) => securityActions.allowIps({ ips, idPrefix: 'incident' }, options),
    isReached: ({ actions }) => createdIds.every((id) => actions[id]?.allow !== undefined),
  },
  {
    workflow: 'ipActions.undo',
    title: 'of two parts',
    seed: await created(),
    run: async (_apigee, options, fetch) => {
      // The actions are created on another fake, so only the undo is disturbed.
      const elsewhere = fakeWith();
      let wire: FetchLike = elsewhere.fetch;
      const { securityActions } = new ApigeeSecurityActions({
        ...elsewhere.clientOptions,
        fetch: (...input) => wire(...input),
        maxRetries: 0,
      });
      const { undo } = await securityActions.denyIps({ ips, idPrefix: 'incident' });
      wire = fetch;
      return undo(options);
    },
    isReached: ({ actions }) => createdIds.every((id) => actions[id] === undefined),
  },
  {
    workflow: 'enforcement.pause',
    title: '',
    seed: [seed],
    run: ({ enforcement }, options) => enforcement.pause({}, options),
    isReached: ({ enforcement }) => Reflect.get(enforcement, 'enabled') === false,
  },
  {
    workflow: 'enforcement.resume',
    title: '',
    seed: [seed],
    run: ({ enforcement }, options) => enforcement.resume({}, options),
    isReached: ({ enforcement }) => Reflect.get(enforcement, 'enabled') === true,
  },
];

/** Possible changes of the action `id` by a colleague. */
function othersOn(fake: ReturnType<typeof fakeWith>, id: string): SharedScene['others'] {
  const { securityActions } = fake.state;
  const change = (name: string, members: object): [string, () => void] => [
    `${name} ${id}`,
    () => {
      const action = securityActions.get(id);
      if (action !== undefined) securityActions.set(id, JSON.parse(JSON.stringify({ ...action, ...members })));
    },
  ];
  return Object.fromEntries([
    change('add addresses to', { conditionConfig: { ipAddressRanges: ['192.0.2.7', '203.0.113.0/24'] } }),
    change('take addresses from', { conditionConfig: { ipAddressRanges: ['203.0.113.1'] } }),
    change('disable', { state: 'DISABLED' }),
    change('enable', { state: 'ENABLED' }),
    change('make an allow of', { deny: undefined, flag: undefined, allow: {} }),
    change('make a denial of', { allow: undefined, flag: undefined, deny: { responseCode: 429 } }),
    change('describe', { description: 'Of a colleague' }),
    change('limit', { apiProxies: ['orders'] }),
    change('add an unknown condition to', {
      conditionConfig: { ipAddressRanges: ['192.0.2.7'], fingerprints: ['ja3'] },
    }),
    [`delete ${id}`, () => void securityActions.delete(id)],
    [`create an allow as ${id}`, () => void securityActions.set(id, stored(id, { deny: undefined, allow: {} }))],
    [`create the goal as ${id}`, () => void securityActions.set(id, stored(id, goal))],
    [
      'pause',
      () => {
        fake.state.enforcement = { ...fake.state.enforcement, enabled: false };
      },
    ],
  ]);
}

/** Makes a fresh scene of a case. */
export function sceneOf({ workflow, seed: seeded, run }: WorkflowCase): SharedScene {
  const fake = fakeWith(...seeded);
  const isUndo = workflow === 'ipActions.undo';
  return {
    fetch: fake.fetch,
    state: (): Held => ({
      actions: structuredClone(Object.fromEntries(fake.state.securityActions)),
      enforcement: structuredClone(fake.state.enforcement),
    }),
    run: (fetch, signal) =>
      run(new ApigeeSecurityActions({ ...fake.clientOptions, fetch, maxRetries: 0 }), { signal }, fetch),
    others: workflow.endsWith('Ips') || isUndo ? othersOn(fake, 'incident-1') : othersOn(fake, 'block'),
  };
}
