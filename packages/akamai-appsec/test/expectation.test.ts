import type { ActivatedConfiguration, Activation, ActivationInput } from '@edgeward/akamai-appsec';
import { expect, test } from 'vitest';
import { surpriseOf } from '../src/activation/expectation.js';
import { fingerprint } from '../src/plan/fingerprint.js';

const target = { configId: 8277, configVersion: 3 };
const exported = { configId: 8277, version: 3, selectedHosts: ['www.example.com'], siem: { enabled: true } };
const order: ActivationInput = {
  action: 'ACTIVATE',
  network: 'PRODUCTION',
  note: '',
  notificationEmails: [],
  activationConfigs: [target],
};
const acknowledged: Partial<ActivationInput> = { acknowledgedInvalidHosts: ['old.example.com'] };
const byConfig: Partial<ActivationInput> = {
  acknowledgedInvalidHostsByConfig: [{ configId: 8277, invalidHosts: ['old.example.com'] }],
};

/** An activation that has replaced this version, as far as it says. */
function replacing(previousConfigVersion: unknown): Activation {
  // A service may answer with null.
  const own = { ...target, previousConfigVersion } as ActivatedConfiguration;
  const other = { configId: 1, configVersion: 3, previousConfigVersion: 7 };
  return { activationId: 5, status: 'RECEIVED', activationConfigs: [other, own] };
}

test.each<[string, unknown, number | undefined, Partial<ActivationInput>, object, object | undefined]>([
  ['the version that was planned', 2, 2, {}, {}, undefined],
  ['another version', 4, 2, {}, {}, { code: 'REPLACED-OTHER-VERSION', replaced: 4 }],
  ['itself', 3, 2, {}, {}, undefined],
  ['nothing that it names', undefined, 2, {}, {}, undefined],
  ['null', null, 2, {}, {}, undefined],
  ['a version without planned changes', 4, undefined, {}, {}, undefined],
  ['a version with other content', 2, 2, {}, { siem: {} }, { code: 'CONTENT-CHANGED', replaced: 2 }],
  ['nothing, with other content', undefined, 2, {}, { siem: {} }, { code: 'CONTENT-CHANGED' }],
  ['null, with other content', null, 2, {}, { siem: {} }, { code: 'CONTENT-CHANGED' }],
  ['a version with other hostnames', 2, 2, {}, { selectedHosts: [] }, { code: 'CONTENT-CHANGED', replaced: 2 }],
  ['a version with other hostnames, some left out', 2, 2, acknowledged, { selectedHosts: [] }, undefined],
  ['a version with other hostnames, some of it left out', 2, 2, byConfig, { selectedHosts: [] }, undefined],
  ['a version with other content, hostnames left out', 2, 2, byConfig, { siem: {} }, { code: 'CONTENT-CHANGED' }],
])('an activation is compared with its plan: it replaces %s', (_, replaced, previous, more, content, expected) => {
  const expects = { ...(previous !== undefined && { previousVersion: previous }), fingerprint: fingerprint(exported) };
  const given = { ...order, ...more };
  const surprise = surpriseOf(replacing(replaced), { ...exported, ...content }, expects, given, target);
  if (expected === undefined) expect(surprise).toBeUndefined();
  else expect(surprise).toMatchObject(expected);
  if (typeof replaced !== 'number') expect(surprise ?? {}).not.toHaveProperty('replaced');
});

test('an activation is compared with its plan, though it names no configuration', () => {
  const expects = { previousVersion: 2, fingerprint: fingerprint(exported) };
  for (const activationConfigs of [undefined, [], [{ configId: 1, previousConfigVersion: 9 }]]) {
    const activation = { activationId: 5, status: 'LIVE', ...(activationConfigs && { activationConfigs }) };
    expect(surpriseOf(activation, exported, expects, order, target)).toBeUndefined();
  }
});
