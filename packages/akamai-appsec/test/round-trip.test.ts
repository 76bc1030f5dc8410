import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answering, json } from './support/answering.js';
import { fixture } from './support/fixtures.js';

/** Names and values unknown to every version of this package; a number beyond 2^53 is a stated limit. */
const unknownMembers = fc.dictionary(
  fc.string().map((name) => `x${name}`),
  fc.jsonValue({ maxDepth: 3 }),
  { maxKeys: 5 },
);

describe('additions by a newer service', () => {
  test('preserves unknown members of a match target', async () => {
    await fc.assert(
      fc.asyncProperty(unknownMembers, unknownMembers, fc.string(), async (added, nested, defaultFile) => {
        const base = fixture<{ readonly effectiveSecurityControls: object; readonly securityPolicy: object }>(
          'get-a-match-target.answer.json',
        );
        const { effectiveSecurityControls, ...kept } = {
          ...base,
          ...added,
          defaultFile,
          securityPolicy: { ...base.securityPolicy, ...nested },
        };
        const { akamai, sent } = answering(() => json({ ...kept, effectiveSecurityControls, validations: {} }));
        const where = { configId: 1, versionNumber: 2, targetId: 112231 };
        const target = await akamai.matchTargets.get(where);
        await akamai.matchTargets.update({ ...where, body: { ...target, hostnames: ['a.example'] } });
        expect(JSON.parse(sent[1]?.body ?? '')).toEqual(asSent({ ...kept, hostnames: ['a.example'] }));
      }),
    );
  });

  test('preserves unknown members of a custom rule, with known and unknown conditions', async () => {
    await fc.assert(
      fc.asyncProperty(unknownMembers, unknownMembers, fc.string(), async (added, nested, type) => {
        const base = fixture<{ readonly conditions: readonly object[] }>('get-a-custom-rule.answer.json');
        const kept = {
          ...base,
          ...added,
          conditions: [
            ...base.conditions.map((condition) => ({ ...condition, ...nested })),
            { ...nested, type: `x${type}` },
          ],
        };
        const { akamai, sent } = answering(() => json(kept));
        const where = { configId: 1, ruleId: 661699 };
        const rule = await akamai.customRules.get(where);
        await akamai.customRules.update({ ...where, body: { ...rule, description: 'changed' } });
        const { ruleActivated: _, ...rest } = { ruleActivated: false, ...kept };
        expect(JSON.parse(sent[1]?.body ?? '')).toEqual(asSent({ ...rest, description: 'changed' }));
      }),
    );
  });

  test('preserves the metadata of an unstructured rule', async () => {
    const rule = {
      id: 7,
      name: 'A',
      structured: false,
      metadata: '<a/>',
      inspectRequest: true,
      inspectResponse: false,
    };
    const { akamai, sent } = answering(() => json(rule));
    const where = { configId: 1, ruleId: 7 };
    await akamai.customRules.update({ ...where, body: { ...(await akamai.customRules.get(where)), name: 'B' } });
    expect(JSON.parse(sent[1]?.body ?? '')).toEqual({ ...rule, name: 'B' });
  });
});

/** JSON has no negative zero. */
function asSent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
