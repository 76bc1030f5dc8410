import type { AkamaiAppSec, Plan } from '@edgeward/akamai-appsec';
import { documentedThrows, expectDocumented, walkFailures, walkOperators } from '@edgeward/test-support';
import { describe, expect, test } from 'vitest';
import { addShop, configId, type InForce, sceneOf, type Workflow } from '../support/scenes.js';

/** Each workflow and each of its gaps are walked always, with every change and failure in the long form. */
const everyNth = process.env['WALK'] === 'full' ? 1 : 5;

/** The promise of a resolved workflow about production. */
interface Promised {
  /** The version in force; `undefined` if there is none. */
  readonly version?: number;

  /** Its content, as far as the plan has shown it. */
  readonly hostnames?: readonly string[];
  readonly rules?: readonly string[];
}

async function activated(plan: Plan, signal: AbortSignal, shown: Plan['diff'] = plan.diff): Promise<Promised> {
  await plan.activate({ network: 'PRODUCTION' }, { signal }).result();
  const base = shown.from === 2 ? ['www.example.com', 'spare.example.com'] : ['www.example.com'];
  const of = (kind: string): readonly unknown[] =>
    shown.changes.filter((change) => change.kind === kind && change.path === 'selectedHosts').flatMap(valuesIn);
  const hostnames = [...base.filter((hostname) => !of('removed').includes(hostname)), ...of('added').map(String)];
  const isRuleShown = shown.changes.some(
    ({ scope, path }) => scope === 'configuration' || path.includes('customRuleActions'),
  );
  return { version: plan.versionNumber, hostnames, ...(!isRuleShown && { rules: ['Login'] }) };
}

function valuesIn({ kind, before, after }: Plan['diff']['changes'][number]): readonly unknown[] {
  return [kind === 'added' ? after : before];
}

const order = (configVersion: number) =>
  ({
    network: 'PRODUCTION',
    note: '',
    notificationEmails: [],
    activationConfigs: [{ configId, configVersion }],
  }) as const;

type Run = (akamai: AkamaiAppSec, signal: AbortSignal) => Promise<Promised | undefined>;

const workflows: Readonly<Record<string, { readonly run: Run; readonly liveVersion?: 1 | 2 }>> = {
  'plan, store, resume, activate': {
    run: async (akamai, signal) => {
      const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop, { signal });
      return activated(akamai.resumePlan(JSON.parse(JSON.stringify(plan))), signal);
    },
  },
  'plan, compareWith, activate': {
    run: async (akamai, signal) => {
      const plan = await akamai.plan({ configId, from: 2 }, addShop, { signal });
      return activated(plan, signal, await plan.compareWith({ network: 'PRODUCTION' }, { signal }));
    },
  },
  'plan, discard': {
    run: async (akamai, signal) => {
      const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop, { signal });
      await plan.discard({ delete: true }, { signal });
      return undefined;
    },
  },
  'activations.activate': {
    run: async (akamai, signal) => {
      await akamai.activations.activate({ body: order(2) }, { signal }).result();
      return { version: 2 };
    },
  },
  'activations.deactivate': {
    run: async (akamai, signal) => {
      await akamai.activations.deactivate({ body: order(1) }, { signal }).result();
      return {};
    },
  },
  'activations.resume': {
    run: async (akamai, signal) => {
      const poller = akamai.activations.activate({ body: order(2) }, { signal });
      await poller.started();
      await akamai.activations.resume(JSON.parse(JSON.stringify(poller)), { signal }).result();
      return { version: 2 };
    },
  },
  'rollback, activate': {
    liveVersion: 2,
    run: async (akamai, signal) => {
      const plan = await akamai.rollback({ configId, network: 'PRODUCTION', from: 2 }, { signal });
      const { version } = await activated(plan, signal);
      return { ...(version !== undefined && { version }), hostnames: ['www.example.com'] };
    },
  },
};

const throws = documentedThrows(new URL('../..', import.meta.url));

/** The documented errors of the methods called by a scene, by its name. */
const documented = new Map(
  Object.keys(workflows).map((name) => {
    const methods = name.split(', ').flatMap((part) => [part, `plan.${part}`, `akamaiAppSec.${part}`]);
    return [name, new Set(methods.flatMap((method) => [...(throws.get(method) ?? [])]))] as const;
  }),
);

/** Returns whether production has the state promised by a resolved workflow. */
function isKept(promised: Promised | undefined, inForce: readonly InForce[]): boolean {
  if (promised === undefined) return true;
  const { version, hostnames, rules } = promised;
  const live = inForce.find(({ production }) => production === 'Active');
  // A second operator may have brought another version meanwhile, if ours was to leave.
  if (version === undefined) return live?.version !== 1;
  const isSame = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
    one === undefined || JSON.stringify(one.toSorted()) === JSON.stringify(other?.toSorted());
  return live?.version === version && isSame(hostnames, live.hostnames) && isSame(rules, live.rules);
}

describe.each(Object.entries(workflows))('%s', (name, { run, liveVersion = 1 }) => {
  /** A scene, and the promise of its workflow. */
  function sceneWith(options: object): {
    readonly make: () => ReturnType<typeof sceneOf>;
    promised: Promised | undefined;
  } {
    const scene = {
      promised: undefined as Promised | undefined,
      make: () => {
        const workflow: Workflow = async (akamai, signal) => {
          scene.promised = await run(akamai, signal);
        };
        return sceneOf(workflow, { liveVersion, ...options });
      },
    };
    return scene;
  }

  test('a second operator never causes a wrong end without an error', async () => {
    const wrong: string[] = [];
    const scene = sceneWith({});
    const count = await walkOperators(
      scene.make,
      ({ title, other, end, left, after }) => {
        if (end.error !== undefined) expectDocumented(documented, name, end.error, title);
        const isUnchanged = JSON.stringify(left) === JSON.stringify(after);
        const inForce = (after as { inForce: readonly InForce[] }).inForce;
        const isWrong =
          end.error === undefined
            ? !isKept(scene.promised, inForce)
            : // What the second operator has begun goes on meanwhile.
              !end.error.mayHaveApplied && !isUnchanged && !other.startsWith('begins');
        if (isWrong) wrong.push(`${title}: ${end.error?.message ?? 'resolved'}`);
      },
      { everyNth },
    );
    expect(count).toBeGreaterThan(19 / everyNth);
    expect(wrong).toEqual([]);
  }, 60_000);

  test('never reports that nothing was applied after a change, whichever request fails', async () => {
    const wrong: string[] = [];
    const scene = sceneWith({ maxRetries: 0 });
    const count = await walkFailures(
      scene.make,
      ({ title, end, before, after, reason }) => {
        if (end.error !== undefined) expectDocumented(documented, name, end.error, title);
        const isUnchanged = JSON.stringify(before) === JSON.stringify(after);
        const inForce = (after as { inForce: readonly InForce[] }).inForce;
        const isWrong =
          end.error === undefined ? !isKept(scene.promised, inForce) : !end.error.mayHaveApplied && !isUnchanged;
        if (isWrong || Object.is(end.error, reason)) wrong.push(`${title}: ${end.error?.message ?? 'resolved'}`);
      },
      { everyNth },
    );
    expect(count).toBeGreaterThan(40 / everyNth);
    expect(wrong).toEqual([]);
  }, 60_000);
});
