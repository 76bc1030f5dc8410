import { expectTypeOf, test } from 'vitest';
import type { Light } from './snapshots/open-enum/src/generated/models.ts';
import type { Allow, Rule as Choice, RuleInput } from './snapshots/presence-union/src/generated/models.ts';
import type { Key, KeyInput } from './snapshots/read-only/src/generated/models.ts';
import type { Rule, RulePatch } from './snapshots/spread-patch/src/generated/models.ts';
import type { AllCondition, Condition, ConditionInput } from './snapshots/tagged-union/src/generated/models.ts';

declare const rule: Rule;

test('an open enum takes any text and completes the known ones', () => {
  expectTypeOf<'AMBER'>().toExtend<Light['colour']>();
  expectTypeOf<string>().toExtend<Light['colour']>();
  expectTypeOf<number>().not.toExtend<Light['colour']>();
});

test('exactly one of a group must be given, and at most one of the other', () => {
  expectTypeOf<{ label: string; deny: number }>().toExtend<RuleInput>();
  expectTypeOf<{ label: string; allow: Allow; seconds: number }>().toExtend<RuleInput>();
  expectTypeOf<{ label: string }>().not.toExtend<RuleInput>();
  expectTypeOf<{ label: string; allow: Allow; deny: number }>().not.toExtend<RuleInput>();
  expectTypeOf<{ label: string; deny: number; until: string; seconds: number }>().not.toExtend<RuleInput>();
  expectTypeOf<Choice['deny']>().toEqualTypeOf<number | undefined>();
});

test('an empty object is no place for anything', () => {
  expectTypeOf<true>().not.toExtend<Allow>();
  expectTypeOf<{ label: string }>().not.toExtend<Allow>();
});

test('a spread of a response compiles as a body, and a typo does not compile', () => {
  const patch: RulePatch = { ...rule, label: 'new' };
  expectTypeOf(patch).toEqualTypeOf<RulePatch>();
  // @ts-expect-error there is no such member
  const typo: RulePatch = { lable: 'new' };
  // @ts-expect-error the server assigns it
  const assigned: RulePatch = { name: 'mine' };
  expectTypeOf([typo, assigned]).toEqualTypeOf<RulePatch[]>();
});

test('what the server assigns is in answers only, what it never tells in requests only', () => {
  expectTypeOf<keyof Key>().toEqualTypeOf<'keyId' | 'created' | 'label' | 'scope'>();
  expectTypeOf<keyof KeyInput>().toEqualTypeOf<'label' | 'lifetime' | 'scope'>();
});

test('a tag narrows a union at any depth, and an answer is good for a request', () => {
  const condition = {} as Condition;
  if (condition.kind === 'all-of') {
    expectTypeOf(condition).toEqualTypeOf<AllCondition>();
    const [first] = condition.conditions;
    if (first?.kind === 'ip') expectTypeOf(first.ips).toEqualTypeOf<readonly string[]>();
  }
  expectTypeOf<Condition>().toExtend<ConditionInput>();
  // @ts-expect-error a typo in a known variant does not compile
  const typo: ConditionInput = { kind: 'ip', ip: ['192.0.2.1'] };
  // @ts-expect-error an unknown tag requires unknownVariant()
  const other: ConditionInput = { kind: 'asn' };
  expectTypeOf([typo, other]).toEqualTypeOf<ConditionInput[]>();
});

test('an optional member may be undefined in answers and in requests', () => {
  expectTypeOf<{ keyId: string; label: string; created: undefined }>().toExtend<Key>();
  expectTypeOf<{ label: string; lifetime: number; scope: undefined }>().toExtend<KeyInput>();
});
