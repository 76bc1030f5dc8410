import { type Issue, isRequestValidationError, type Operation } from '@edgeward/core';
import { validate } from '@edgeward/core/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyClient, callOperation, vendorPackages } from '../canary/packages.ts';
import { memberAt, otherSources, type ReadWritePair, readWritePairs, unwrapped } from '../schemas/read-write-pairs.ts';
import { fittingValue } from '../schemas/value-of-node.ts';
import { paramsOf } from '../sweep/params-of.ts';
import { sweepOf } from '../sweep/sweeps.ts';

/** Values of each pair: `EDGEWARD_VALUES=5000 vitest run test/read-write.test.ts`. */
const runs = Number(process.env['EDGEWARD_VALUES'] ?? 8);

/** Members found in the body of a write but in no answer, and members written in another form than they are read. */
const documented: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'configurations.create': { hostnames: 'the first hostnames are those of the first version, and no configuration' },
  'securityPolicies.create': { policyPrefix: 'the service makes the id of a policy from it' },
  'configurations.subscriptions.update': { action: 'says whether the addresses are added or removed' },
  'ratePolicies.ratePolicyEvaluation.update': { action: 'says how the evaluation ends' },
  'settings.bypassNetworkLists.update': { networkLists: 'the service lists them with names and takes their ids' },
  'policies.network.policyBypassNetworkLists.update': {
    networkLists: 'the service lists them with names and takes their ids',
  },
  'onboardings.create': {
    contractId: 'only a whole onboarding has it, and no item of a list',
    groupId: 'only a whole onboarding has it, and no item of a list',
  },
  'onboardings.onboardingActivations.create': { notificationEmails: 'the service does not show who is notified' },
  'apiDiscovery.discoveredApis.update': { hidden: 'the service shows it as a visibility: VISIBLE or HIDDEN' },
  'events.update': { eventId: 'only a text or a number is documented; where an event has its id is not' },
};

/** Writes of orders, not states: no read corresponds to them. */
const orders: readonly string[] = [
  'versions.clone',
  'policies.rules.upgrade',
  'policies.tuning.tuningRecommendations.respond',
];

// The changes of NOC are parameters of a query, so its package has its own test of reading and writing back.
const packages = (await vendorPackages()).filter(({ name }) => name !== '@edgeward/noc-cdn');

describe.each(packages)('$name', ({ name, operations, Client, createFake }) => {
  const sweep = sweepOf(name);
  const pairs = readWritePairs(operations).filter(({ write }) => !orders.includes(write.id));
  const client = new Client({
    ...createFake().clientOptions,
    fetch: async () => Response.json({}),
    maxRetries: 0,
  });

  test.each(pairs.map((pair) => [pair.read, pair.write.id, pair] as const))(
    '%s can be spread into %s, whatever fits its schema',
    async (_read, _write, pair) => {
      await fc.assert(
        fc.asyncProperty(fittingValue(pair.node), async (value) => {
          expect(validate(pair.node, value, 'response')).toEqual([]);
          const params = paramsOf(pair.write, sweep);
          const issues = await issuesOf(client, pair, { ...params, body: bodyOf(pair, value) });
          expect(issues.filter((issue) => !isDocumented(pair, issue))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
  );
});

test('what the tables name exists', () => {
  const writes = packages.flatMap(({ operations }) => operations.map(({ id }) => id));
  const named = [...Object.keys(otherSources), ...Object.keys(documented), ...orders];
  expect(named.filter((id) => !writes.includes(id))).toEqual([]);
});

test('a body that is narrower than the answer fails', () => {
  const pair = { node: { kind: 'object', members: {} }, write: { id: 'things.update' } } as unknown as ReadWritePair;
  expect(isDocumented(pair, { pointer: '/body/notes', message: 'expected string, received null' })).toBe(false);
  expect(isDocumented(pair, { pointer: '/body/notes', message: 'expected string, received undefined' })).toBe(false);
});

/** Makes a body from an answer; a write of several objects gets a list of one. */
function bodyOf({ write }: ReadWritePair, value: unknown): unknown {
  if (takesList(write)) return [value];
  return Array.isArray(value) ? [...value] : { ...(value as object) };
}

function takesList({ body }: Operation): boolean {
  return body !== undefined && unwrapped(body.schema['~node']).kind === 'array';
}

/** Calls the write, and returns the issues found by the client in its body. */
async function issuesOf(client: AnyClient, { write }: ReadWritePair, params: object): Promise<readonly Issue[]> {
  const error: unknown = await callOperation(client, write, params, {}).then(undefined, (thrown: unknown) => thrown);
  const issues = isRequestValidationError(error) ? error.issues : [];
  // Keeps the issues of the schema; the form of a text, such as an address, is tested for each vendor.
  return issues.filter(({ message }) => message.startsWith('expected '));
}

/**
 * Returns whether an issue concerns a documented limit or choice, a member required by a write and missing from this
 * answer, or an exception above.
 */
function isDocumented({ node, write }: ReadWritePair, { pointer, message }: Issue): boolean {
  const path = pointer.split('/').slice(takesList(write) ? 3 : 2);
  if (/^expected (?:at least|at most|exactly one of) /.test(message)) return true;
  if (path[0] !== undefined && documented[write.id]?.[path[0]] !== undefined) return true;
  return /received undefined\b/.test(message) && memberAt(node, path) !== undefined;
}
