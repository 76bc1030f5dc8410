import { AkamaiAppSec, type AkamaiAppSecOptions, type Draft } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import type { SharedScene } from '@edgeward/test-support';
import { draft, shop } from '../testing/small-seed.js';

export const configId = 8277;

/** A workflow on a shop whose version 1 is live on both networks, and whose version 2 is a spare one. */
export type Workflow = (akamai: AkamaiAppSec, signal: AbortSignal) => Promise<unknown>;

const hosts = (...names: readonly string[]): readonly { readonly hostname: string }[] =>
  names.map((name) => ({ hostname: `${name}.example.com` }));

const active = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' };
const alerts = { shop_1: { 7: 'alert' } };

const rule = { id: 7, name: 'Login', version: 1, structured: true, conditions: [] };

export async function addShop(of: Draft): Promise<void> {
  await of.selectedHostnames.append({ body: { hostnameList: hosts('shop') } });
}

/** Makes a scene of a workflow beside a second operator, who tries everything and minds no refusal. */
export function sceneOf(
  workflow: Workflow,
  { liveVersion = 1, ...options }: Partial<AkamaiAppSecOptions> & { readonly liveVersion?: 1 | 2 } = {},
): SharedScene {
  const statuses = { production: active, staging: active };
  const former = { production: { status: liveVersion === 1 ? 'Inactive' : 'Deactivated' } };
  const { configurations: [configuration] = [] } = shop(
    { ...draft, version: { version: 1, ...(liveVersion === 1 ? statuses : former) }, customRuleActions: alerts },
    {
      ...draft,
      version: { version: 2, basedOn: 1, ...(liveVersion === 2 && statuses) },
      selectedHostnames: hosts('www', 'spare'),
    },
  );
  if (configuration === undefined) throw new Error('The seed has no configuration');
  const activations = [1, 2].slice(0, liveVersion).map((configVersion) => ({
    activationId: configVersion,
    action: 'ACTIVATE',
    status: configVersion === liveVersion ? 'ACTIVATED' : 'DEACTIVATED',
    network: 'PRODUCTION',
    createDate: `2025-12-0${configVersion}T00:00:00+00:00`,
    activationConfigs: [{ configId, configVersion }],
  }));
  const seed = { configurations: [{ ...configuration, customRules: [rule] }], activations };
  const fake = createFakeAkamaiAppSec({ seed, activationMs: 120_000 });
  return {
    fetch: fake.fetch,
    run: (fetch, signal) =>
      workflow(new AkamaiAppSec({ ...fake.clientOptions, random: () => 0, ...options, fetch }), signal),
    state: () => stateOf(fake),
    others: othersOn(fake, liveVersion),
  };
}

/** The version in force, as shown by {@link stateOf}. */
export interface InForce {
  readonly version: number;
  readonly production: string | undefined;
  readonly staging: string | undefined;
  readonly hostnames: readonly string[];
  readonly rules: readonly string[];
}

/** The versions in force, with their content and the number of its changes. Drafts do no harm. */
export function stateOf(fake: FakeAkamaiAppSec): {
  readonly inForce: readonly InForce[];
  readonly activations: readonly unknown[];
} {
  const versions = [...(fake.state.configurations.get(configId)?.versions.values() ?? [])];
  const inForce = versions.filter(({ details: { production, staging } }) =>
    [production.status, staging.status].includes('Active'),
  );
  return {
    inForce: inForce.map(({ details, selectedHostnames, activatedRules }) => ({
      version: details.version,
      production: details.production.status,
      staging: details.staging.status,
      hostnames: selectedHostnames.map(({ hostname }) => hostname),
      rules: [...activatedRules.values()].map(({ name }) => name),
    })),
    activations: [...fake.state.activations.values()].map(({ activation }) => activation.activationConfigs),
  };
}

function othersOn(fake: FakeAkamaiAppSec, liveVersion: number): SharedScene['others'] {
  const other = new AkamaiAppSec(fake.clientOptions);
  const quietly = (act: () => PromiseLike<unknown>) => async () => {
    try {
      await act();
    } catch {
      // A change refused by the service has no effect.
    }
  };
  const order = (configVersion: number, network: 'PRODUCTION' | 'STAGING') => ({
    body: { network, note: '', notificationEmails: [], activationConfigs: [{ configId, configVersion }] },
  });
  const edit = { configId, versionNumber: 3 };
  return {
    'adds a hostname to the draft': quietly(() =>
      other.selectedHostnames.append({ ...edit, body: { hostnameList: hosts('extra') } }),
    ),
    'takes a hostname from the draft': quietly(() =>
      other.selectedHostnames.remove({ ...edit, body: { hostnameList: hosts('www') } }),
    ),
    'deletes the draft': quietly(() => other.versions.delete(edit)),
    'edits a custom rule': quietly(() =>
      other.customRules.update({ configId, ruleId: 7, body: { ...rule, name: 'Sign in' } }),
    ),
    'clones a version': quietly(() =>
      other.versions.clone({ configId, body: { createFromVersion: 1, ruleUpdate: false } }),
    ),
    'activates another version': quietly(() => other.activations.activate(order(2, 'PRODUCTION')).result()),
    'begins to activate another version': quietly(() => other.activations.activate(order(2, 'PRODUCTION')).started()),
    'activates the draft': quietly(() => other.activations.activate(order(3, 'PRODUCTION')).result()),
    'activates on the other network': quietly(() => other.activations.activate(order(2, 'STAGING')).result()),
    'deactivates production': quietly(() => other.activations.deactivate(order(liveVersion, 'PRODUCTION')).result()),
  };
}
