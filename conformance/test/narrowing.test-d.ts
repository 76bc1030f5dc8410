import type {
  CustomRuleCondition,
  MatchCondition,
  PathMatchCondition,
  RateAtomicCondition,
  RequestHeaderCondition,
  RulePathMatch,
  UrlBypassCondition,
  UrlBypassConditionInput,
  UrlBypassHeaderCondition,
  UrlBypassHeaderConditionInput,
} from '@edgeward/akamai-appsec';
import { rawKind, type UnknownVariant } from '@edgeward/core';
import type { CookieEntry, IpEntry, ListEntry } from '@edgeward/ping-ase';
import { expectTypeOf, test } from 'vitest';

/** The variant of a union with a tag. */
type Variant<Union, Tag extends string, Value> = Extract<Union, { readonly [K in Tag]: Value }>;

/** The tags of a union as the types have them: the known ones, and the mark of the unknown variant. */
type TagOf<Union, Tag extends keyof Union> = Union[Tag];

test('a known tag narrows each union of the clients to its variant alone', () => {
  expectTypeOf<Variant<CustomRuleCondition, 'type', 'pathMatch'>>().toEqualTypeOf<PathMatchCondition>();
  expectTypeOf<Variant<MatchCondition, 'type', 'pathMatch'>>().toEqualTypeOf<RulePathMatch>();
  expectTypeOf<
    Variant<RateAtomicCondition, 'className', 'RequestHeaderCondition'>
  >().toEqualTypeOf<RequestHeaderCondition>();
  expectTypeOf<
    Variant<UrlBypassCondition, 'className', 'RequestHeaderCondition'>
  >().toEqualTypeOf<UrlBypassHeaderCondition>();
  expectTypeOf<
    Variant<UrlBypassConditionInput, 'className', 'RequestHeaderCondition'>
  >().toEqualTypeOf<UrlBypassHeaderConditionInput>();
  expectTypeOf<Variant<ListEntry, 'type', 'cookie'>>().toEqualTypeOf<CookieEntry>();
});

test('each union has an unknown variant, and no tag is just string', () => {
  expectTypeOf<UnknownVariant<'type'>>().toExtend<CustomRuleCondition>();
  expectTypeOf<UnknownVariant<'type'>>().toExtend<MatchCondition>();
  expectTypeOf<UnknownVariant<'className'>>().toExtend<RateAtomicCondition>();
  expectTypeOf<UnknownVariant<'className'>>().toExtend<UrlBypassCondition>();
  expectTypeOf<UnknownVariant<'className'>>().toExtend<UrlBypassConditionInput>();
  expectTypeOf<UnknownVariant<'type'>>().toExtend<ListEntry>();
  expectTypeOf<string>().not.toExtend<TagOf<CustomRuleCondition, 'type'>>();
  expectTypeOf<string>().not.toExtend<TagOf<MatchCondition, 'type'>>();
  expectTypeOf<string>().not.toExtend<TagOf<RateAtomicCondition, 'className'>>();
  expectTypeOf<string>().not.toExtend<TagOf<UrlBypassCondition, 'className'>>();
  expectTypeOf<string>().not.toExtend<TagOf<ListEntry, 'type'>>();
});

declare const entry: ListEntry;
declare const condition: CustomRuleCondition;

test('a switch over all known tags leaves the unknown variant, whose tag only rawKind reads', () => {
  switch (entry.type) {
    case 'ip':
      expectTypeOf(entry).toEqualTypeOf<IpEntry>();
      break;
    case 'token':
    case 'cookie':
    case 'api_key':
    case 'username':
      expectTypeOf(entry.value).toEqualTypeOf<string>();
      break;
    default:
      expectTypeOf(entry).toEqualTypeOf<UnknownVariant<'type'>>();
      expectTypeOf(rawKind(entry)).toEqualTypeOf<string>();
      // @ts-expect-error nothing is known of it
      void entry.value;
  }
});

test('a comparison with a tag that no variant has does not compile', () => {
  // @ts-expect-error there is no such entry
  void (entry.type === 'address');
  // @ts-expect-error there is no such condition
  void (condition.type === 'hostnameMatch');
});
