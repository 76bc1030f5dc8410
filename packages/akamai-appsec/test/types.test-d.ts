import {
  type Activation,
  type ActivationRequestCreated,
  type AkamaiAppSec,
  type CustomRule,
  type CustomRuleCondition,
  type CustomRuleInput,
  type ExportedConfiguration,
  type HostnameSelection,
  type HostnameSelectionInput,
  type MatchTarget,
  type MatchTargetInput,
  type PathMatchCondition,
  pathMatch,
  rawKind,
  type UnknownVariant,
  unknownVariant,
} from '@edgeward/akamai-appsec';
import { customRuleSchema } from '@edgeward/akamai-appsec/schemas';
import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';

declare const akamai: AkamaiAppSec;
declare const condition: CustomRuleCondition;
declare const target: MatchTarget;
declare const rule: CustomRule;

test('the type of a condition narrows it', () => {
  if (condition.type === 'pathMatch') {
    expectTypeOf(condition).toEqualTypeOf<PathMatchCondition>();
    expectTypeOf(condition.value).toEqualTypeOf<string | readonly string[] | undefined>();
  }
  // @ts-expect-error conditions without a value are among them
  expectTypeOf(condition.value).toBeUnknown();
  expectTypeOf(rawKind(condition)).toEqualTypeOf<string>();
});

test('a condition is a known variant or an unknown one', () => {
  expectTypeOf(pathMatch('/a')).toExtend<CustomRuleCondition>();
  expectTypeOf(unknownVariant({ type: 'newMatch', positiveMatch: true })).toEqualTypeOf<UnknownVariant<'type'>>();
  // @ts-expect-error a typo in a known condition does not compile
  const typo: CustomRuleCondition = { type: 'pathMatch', positiveMatch: true, values: ['/a'] };
  // @ts-expect-error an unknown type requires unknownVariant()
  const unknown: CustomRuleCondition = { type: 'newMatch', positiveMatch: true };
  // @ts-expect-error there is no such flag of this condition
  const flag: CustomRuleCondition = pathMatch('/a', { nameCase: true });
  expectTypeOf([typo, unknown, flag]).toExtend<readonly CustomRuleCondition[]>();
});

test('what was read can be sent back, with a change', () => {
  expectTypeOf({ ...target, hostnames: ['a.example'] }).toExtend<MatchTargetInput>();
  expectTypeOf({ ...rule, description: 'changed' }).toExtend<CustomRuleInput>();
  expectTypeOf<HostnameSelection>().toExtend<HostnameSelectionInput>();
  // @ts-expect-error a typo in a change does not compile
  const typo: MatchTargetInput = { ...target, hostname: ['a.example'] };
  // @ts-expect-error the service works it out
  const assigned: MatchTargetInput = { type: 'api', securityPolicy: { policyId: 'a' }, validations: {} };
  expectTypeOf([typo, assigned]).toExtend<readonly MatchTargetInput[]>();
});

test('the identifier is in what was read, and not needed to create', () => {
  expectTypeOf(target.targetId).toEqualTypeOf<number>();
  expectTypeOf<{ type: 'api'; securityPolicy: { policyId: string } }>().toExtend<MatchTargetInput>();
  expectTypeOf<{ name: string }>().toExtend<CustomRuleInput>();
});

test('no caller can say the mode of a change of hostnames', () => {
  const where = { configId: 1, versionNumber: 2 };
  // @ts-expect-error the method says it
  akamai.selectedHostnames.append({ ...where, body: { hostnameList: [], mode: 'replace' } }).catch(() => {});
});

test('statusId distinguishes a request from an activation in the response', async () => {
  const started = await akamai.activations.create({
    body: {
      action: 'ACTIVATE',
      network: 'STAGING',
      note: '',
      notificationEmails: [],
      activationConfigs: [{ configId: 1, configVersion: 2 }],
    },
  });
  if ('statusId' in started) expectTypeOf(started).toEqualTypeOf<ActivationRequestCreated>();
  else expectTypeOf(started).toEqualTypeOf<Activation>();
});

test('the settings of an onboarding can be sent back with a change, and statuses of records stay open', async () => {
  const { onboardingSettings, onboardingCertificate } = akamai.onboardings;
  const settings = await onboardingSettings.get({ onboardingId: 42 });
  const delivery = { origins: [{ hostname: 'shop.example.com', origin: 'origin.example.net' }] };
  await onboardingSettings.update({ onboardingId: 42, body: { ...settings, delivery } });
  // @ts-expect-error a typo in a part of the settings
  await onboardingSettings.update({ onboardingId: 42, body: { ...settings, delivery: { orgins: [] } } });
  const { onboardingLink, records = [] } = await onboardingCertificate.validate({ onboardingId: 42 });
  expectTypeOf(onboardingLink).toEqualTypeOf<string>();
  // A record without a status is not a validated one.
  expectTypeOf(records[0]?.recordStatus).toExtend<string | undefined>();
  expectTypeOf<'EXPIRED'>().toExtend<NonNullable<(typeof records)[number]['recordStatus']>>();
  // @ts-expect-error the identifier is a number
  await onboardingCertificate.validate({ onboardingId: '42' });
});

test('answers without a body, or maybe with one, say so', () => {
  expectTypeOf(akamai.matchTargets.delete({ configId: 1, versionNumber: 2, targetId: 3 })).resolves.toBeUndefined();
  const set = akamai.customRuleActions.set({
    configId: 1,
    versionNumber: 2,
    policyId: 'a',
    ruleId: 3,
    body: { action: 'deny_custom_622918' },
  });
  expectTypeOf(set).resolves.toExtend<{ readonly action: string } | undefined>();
});

test('an export has typed parts, and others that anybody may look at', () => {
  const exported = {} as ExportedConfiguration;
  expectTypeOf(exported.configId).toEqualTypeOf<number>();
  expectTypeOf(exported['responseActions']).toEqualTypeOf<unknown>();
  const [first] = exported.customRules ?? [];
  expectTypeOf(first?.conditions).toEqualTypeOf<readonly CustomRuleCondition[] | undefined>();
});

test('an item of a list of versions is a version', async () => {
  for await (const { version, createDate } of akamai.versions.list({ configId: 1 })) {
    expectTypeOf(version).toEqualTypeOf<number>();
    expectTypeOf(createDate).toEqualTypeOf<string | number | undefined>();
  }
});

test('a draft has what is about its version, and is not asked which', async () => {
  await akamai.plan({ configId: 1, from: 'PRODUCTION' }, async (draft) => {
    await draft.matchTargets.get({ targetId: 3 });
    await draft.securityPolicies.list();
    // @ts-expect-error the version is known
    await draft.matchTargets.get({ targetId: 3, versionNumber: 2 });
    expectTypeOf(draft).not.toHaveProperty('customRules');
    expectTypeOf(draft).not.toHaveProperty('activations');
  });
  // @ts-expect-error a network is written as the service writes it
  akamai.plan({ configId: 1, from: 'production' }, async () => {}).catch(() => {});
  // @ts-expect-error an edit without a promise to wait for
  akamai.plan({ configId: 1, from: 1 }, () => {}).catch(() => {});
});

test('a view makes the parameters that it gives optional, everywhere', () => {
  const version = akamai.at({ configId: 8277, versionNumber: 10 });
  expectTypeOf(version.matchTargets.list).toBeCallableWith();
  expectTypeOf(version.matchTargets.get).toBeCallableWith({ targetId: 3 });
  expectTypeOf(version.matchTargets.get).toBeCallableWith({ targetId: 3, versionNumber: 2 }, { maxRetries: 0 });
  expectTypeOf(version.versions.get()).toEqualTypeOf(akamai.versions.get({ configId: 1, versionNumber: 1 }));
  expectTypeOf(version.activations.create).toEqualTypeOf(akamai.activations.create);
  expectTypeOf(version.request).toEqualTypeOf(akamai.request);
  expectTypeOf(version.compare).toBeCallableWith({ from: 'PRODUCTION', to: 'latest' });
  expectTypeOf(version.plan).toBeCallableWith({ from: 'PRODUCTION' }, async () => {}, { maxRetries: 0 });
  // @ts-expect-error the target is still required
  version.matchTargets.get({});
  // @ts-expect-error a typo does not compile
  version.matchTargets.get({ targetId: 3, versionNumer: 2 });
  // @ts-expect-error a policy is not given yet
  version.customRuleActions.list();
  expectTypeOf(version.at({ policyId: 'a_1' }).customRuleActions.list).toBeCallableWith();
  expectTypeOf(version.withOptions({ timeoutMs: 1 }).versions.get).toBeCallableWith();
  // @ts-expect-error no operation takes it
  akamai.at({ configID: 8277 });
  // @ts-expect-error one of two is misspelt
  akamai.at({ configId: 8277, versionNumer: 1 });
  // @ts-expect-error it is a number
  akamai.at({ configId: '8277' });
});

test('a raw request is typed by its schema, and unknown without one', () => {
  const path = '/appsec/v1/configs/1';
  expectTypeOf(akamai.request({ method: 'GET', path })).resolves.toBeUnknown();
  const schema = z.object({ id: z.number(), at: z.coerce.date() });
  expectTypeOf(akamai.request({ method: 'GET', path, schema })).resolves.toEqualTypeOf<{ id: number; at: Date }>();
  expectTypeOf(akamai.request({ method: 'GET', path, schema: customRuleSchema })).resolves.toEqualTypeOf<CustomRule>();
  const version = akamai.at({ configId: 8277 });
  expectTypeOf(version.request({ method: 'GET', path, schema })).resolves.toEqualTypeOf<{ id: number; at: Date }>();
  // @ts-expect-error no type without a check
  akamai.request<string>({ method: 'GET', path });
});
