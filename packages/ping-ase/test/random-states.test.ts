import { isEdgewardError } from '@edgeward/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApiMetadata, isPartialFailureError, type ListEntry } from '../src/index.js';
import { entryKey } from '../src/lists/entry-key.js';
import { clientOf, fakeNode, restApi } from './support/nodes.js';

const forms = [
  '192.0.2.1',
  ' 192.0.2.1',
  '::ffff:192.0.2.1',
  '192.0.2.1/32',
  '192.0.2.2',
  '192.0.2.7/24',
  '192.0.2.0/24',
  '2001:db8::1',
  '2001:DB8:0:0::1',
  '2001:db8::1/128',
];

const anyEntry: fc.Arbitrary<ListEntry> = fc.oneof(
  fc.constantFrom(...forms).map((value) => ({ type: 'ip', value }) as const),
  fc.constantFrom('t1', 't2').map((value) => ({ type: 'token', value }) as const),
  fc.constantFrom('t1', 't2').map((value) => ({ type: 'token', name: 'SID', value }) as const),
  fc.constantFrom('u1', 'u2').map((value) => ({ type: 'username', value }) as const),
  fc.constantFrom('c1', 'c2').map((value) => ({ type: 'cookie', name: 'SID', value }) as const),
);
const anyList = fc.uniqueArray(anyEntry, { selector: entryKey, maxLength: 6 });

/** A failure of one of the first requests. */
const anyFault = fc.option(
  fc.record({
    at: fc.nat(8),
    fault: fc.constantFrom({ reset: true }, { reset: 'after' }, { status: 500 }, { status: 403 }, { status: 429 }),
  }),
  { nil: undefined },
);

/** The change of somebody else before one of the first requests. */
const anyOther = fc.option(fc.record({ at: fc.nat(8), removes: fc.boolean(), entry: anyEntry }), { nil: undefined });

const keysOf = (entries: readonly ListEntry[]): readonly string[] => [...new Set(entries.map(entryKey))].sort();

describe.each(['denyList', 'allowList'] as const)('%s over random states, failures and operators', (list) => {
  it('is as asked for after every sync that resolves, and no weaker after every other', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyList,
        fc.array(anyEntry, { minLength: 1, maxLength: 6 }),
        anyList,
        anyFault,
        anyOther,
        async (manual, goal, found, failing, other) => {
          const foundOnly = found.filter((entry) => !manual.some((known) => entryKey(known) === entryKey(entry)));
          const fake = fakeNode({
            seed: {
              denyList: { manual_blacklist: manual, abs_generated_blacklist: list === 'denyList' ? foundOnly : [] },
              allowList: { whitelist: manual },
            },
          });
          const entries = (): ListEntry[] =>
            list === 'denyList' ? (fake.state.denyList.get('manual_blacklist') ?? []) : fake.state.allowList;
          let count = 0;
          let wasOther = false;
          const ase = clientOf(fake, {
            maxRetries: 0,
            fetch: async (...input: Parameters<typeof fake.fetch>) => {
              if (failing?.at === count) fake.failNext(failing.fault as object);
              if (other?.at === count) {
                wasOther = true;
                const index = entries().findIndex((entry) => entryKey(entry) === entryKey(other.entry));
                if (other.removes && index >= 0) entries().splice(index, 1);
                if (!other.removes && index < 0) entries().push(other.entry);
              }
              count += 1;
              return fake.fetch(...input);
            },
          });
          const error: unknown = await ase[list].sync({ entries: goal }).then(
            () => undefined,
            (reason: unknown) => reason,
          );
          const [after, wanted, before] = [keysOf(entries()), keysOf(goal), keysOf(manual)];
          if (error === undefined) {
            // Somebody else's change may have come after the last look.
            const touched = wasOther && other !== undefined ? [entryKey(other.entry)] : [];
            const rest = (keys: readonly string[]): readonly string[] => keys.filter((key) => !touched.includes(key));
            expect(rest(after)).toEqual(rest(wanted));
            return;
          }
          if (!isEdgewardError(error)) throw new Error('It is not an error of the library', { cause: error });
          if (!error.mayHaveApplied && !wasOther) expect(after).toEqual(before);
          const lost = before.filter(
            (key) => !after.includes(key) && !(wasOther && other !== undefined && key === entryKey(other.entry)),
          );
          // Whatever is gone was surplus, and every wanted entry is there.
          if (lost.length > 0) {
            expect(lost.filter((key) => wanted.includes(key))).toEqual([]);
            if (!wasOther) expect(wanted.filter((key) => !after.includes(key))).toEqual([]);
          }
          if (isPartialFailureError(error) && !wasOther) {
            const parts = error.result.parts as readonly { outcome: string; change: string; entry: ListEntry }[];
            for (const { outcome, change, entry } of parts) {
              const isThere = after.includes(entryKey(entry));
              if (outcome === 'created' || (outcome === 'unchanged' && change !== 'remove')) expect(isThere).toBe(true);
              if (outcome === 'removed') expect(isThere).toBe(false);
              if (outcome === 'failed' || outcome === 'skipped') expect(isThere).toBe(change === 'remove');
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

const anyChange = fc.record(
  {
    cookie: fc.constantFrom('SID', 'JSESSIONID', ''),
    enable_blocking: fc.boolean(),
    risk: fc.record(
      { level: fc.nat(3), names: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }) },
      { requiredKeys: [] },
    ),
    servers: fc.constantFrom([{ host: '192.0.2.1', port: 80 }], []),
  },
  { requiredKeys: [] },
);

describe('apis.modify and apis.upsert over random states', () => {
  it('never overwrite a change made by another user since the read', async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, anyChange, anyChange, async (was, other, wanted) => {
        const from: ApiMetadata = { ...restApi, ...was };
        const now: ApiMetadata = { ...from, ...other };
        const to: ApiMetadata = { ...from, ...wanted };
        const fake = fakeNode({ seed: { apis: { shop: now } } });
        const error: unknown = await clientOf(fake)
          .apis.modify({ apiId: 'shop', from, to })
          .then(
            () => undefined,
            (reason: unknown) => reason,
          );
        const isAsRead = JSON.stringify(sorted(from)) === JSON.stringify(sorted(now));
        // Somebody else, or the same call before, has made the same change.
        const isThere = JSON.stringify(sorted(to)) === JSON.stringify(sorted(now));
        expect(error === undefined).toBe(isAsRead || isThere);
        expect(sorted(fake.state.apis.get('shop'))).toEqual(sorted(isAsRead ? to : now));
      }),
      { numRuns: 200 },
    );
  });

  it('reach the whole goal, unknown members included, and keep the rest', async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, anyChange, async (was, wanted) => {
        const before: ApiMetadata = { ...restApi, ...was };
        const fake = fakeNode({ seed: { apis: { shop: before } } });
        const body = { protocol: restApi.protocol, url: restApi.url, hostname: restApi.hostname, ...wanted };
        const { outcome } = await clientOf(fake).apis.upsert({ apiId: 'shop', body });
        const after = fake.state.apis.get('shop');
        expect(after).toMatchObject(body);
        for (const name of Object.keys(before))
          if (!Object.hasOwn(body, name)) expect(after).toHaveProperty([name], Reflect.get(before, name));
        expect(outcome === 'unchanged').toBe(JSON.stringify(sorted(after)) === JSON.stringify(sorted(before)));
      }),
      { numRuns: 200 },
    );
  });
});

/** The same JSON with its members in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
