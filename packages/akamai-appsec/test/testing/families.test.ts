import { AkamaiAppSec, pathRatePolicy } from '@edgeward/akamai-appsec';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/generated/operations.js';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '../../src/testing/index.js';
import { call, problem } from './call.js';
import { draft, live, shop, version } from './small-seed.js';

const place = { configId: 8277, versionNumber: 1, policyId: 'shop_1' };

/** A fake with an editable version, and a client of its policy. */
function inDraft() {
  const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
  return { fake, akamai: new AkamaiAppSec(fake.clientOptions).at(place) };
}

/** Sends an operation to the first version of the shop as it stands, with an empty body. */
function send(fake: FakeAkamaiAppSec, { method, path }: (typeof operations)[number]) {
  const ids: Readonly<Record<string, string>> = { configId: '8277', versionNumber: '1', policyId: 'shop_1' };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '1');
  return call(fake, `${method} ${filled.replace('/appsec/v1', '')}`, {});
}

/** Notes say something about a version; they do not change it. */
const notes = 'versions.versionNotes.update';
const edits = operations.filter(
  ({ id, effect, path }) => effect !== 'read' && id !== notes && path.includes('/versions/{versionNumber}/'),
);

describe('an active version', () => {
  it('every editing operation is tested on an active version', () => {
    expect(edits.length).toBeGreaterThan(80);
  });

  it.each(edits.map((edit) => [edit.id, edit] as const))(
    'an active version rejects %s and stays unchanged',
    async (_, edit) => {
      const fake = createFakeAkamaiAppSec({ seed: shop(live) });
      const before = structuredClone(fake.state.configurations.get(8277)?.versions.get(1));
      expect(await send(fake, edit)).toMatchObject(problem(403, 'FORBIDDEN-OPERATION', /^You can't edit/));
      expect(fake.state.configurations.get(8277)?.versions.get(1)).toEqual(before);
    },
  );

  it('still accepts notes', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live) });
    expect((await call(fake, `PUT ${version()}/version-notes`, { notes: 'spring' })).status).toBe(200);
    expect((await call(fake, `GET ${version()}/version-notes`)).body).toEqual({ notes: 'spring' });
  });
});

it('a clone has the settings of its origin, and changes alone', async () => {
  const { akamai } = inDraft();
  const { id: ratePolicyId = 0 } = await akamai.ratePolicies.create({ body: login });
  await akamai.policies.network.slowPost.update({ body: { action: 'abort' } });
  const { version: versionNumber } = await akamai.versions.clone({ body: { createFromVersion: 1, ruleUpdate: false } });
  const clone = akamai.at({ versionNumber });
  expect(await clone.ratePolicies.get({ ratePolicyId })).toMatchObject(login);
  await clone.ratePolicies.update({ ratePolicyId, body: { ...login, burstThreshold: 50 } });
  await clone.policies.network.slowPost.update({ body: { action: 'alert' } });
  expect(await akamai.ratePolicies.get({ ratePolicyId })).toMatchObject({ burstThreshold: 12 });
  expect(await akamai.policies.network.slowPost.get()).toMatchObject({ action: 'abort' });
});

describe('protections', () => {
  it('keep the switches that an update leaves out', async () => {
    const { akamai } = inDraft();
    await akamai.policies.protections.update({ body: { applyReputationControls: true } });
    expect(await akamai.policies.protections.get()).toMatchObject({
      applyRateControls: true,
      applyApiConstraints: false,
      applyReputationControls: true,
      applySlowPostControls: false,
    });
  });

  it('are those of the policy', async () => {
    const { akamai } = inDraft();
    await akamai.policies.protections.update({ body: { applyRateControls: false } });
    const { policySecurityControls } = await akamai.securityPolicies.get();
    expect(policySecurityControls).toMatchObject({ applyRateControls: false });
  });
});

describe('a security policy', () => {
  it('copies the settings and actions of a cloned policy, and changes it independently', async () => {
    const { akamai } = inDraft();
    await akamai.policies.rules.update({ ruleId: 950002, body: { action: 'deny' } });
    await akamai.policies.network.slowPost.update({ body: { action: 'abort' } });
    const { policyId } = await akamai.securityPolicies.create({
      body: { policyName: 'Copy', policyPrefix: 'copy', createFromSecurityPolicy: 'shop_1' },
    });
    const copy = akamai.at({ policyId });
    expect(policyId).toMatch(/^copy_\d+$/);
    expect(await copy.policies.rules.get({ ruleId: 950002 })).toEqual({ action: 'deny' });
    expect(await copy.policies.protections.get()).toMatchObject({ applyRateControls: true });
    await copy.policies.network.slowPost.update({ body: { action: 'alert' } });
    expect(await akamai.policies.network.slowPost.get()).toMatchObject({ action: 'abort' });
  });

  it('a policy created without a source protects nothing yet', async () => {
    const { akamai } = inDraft();
    const { policyId } = await akamai.securityPolicies.create({ body: { policyName: 'New', policyPrefix: 'newp' } });
    const protections: object = await akamai.policies.protections.get({ policyId });
    expect(Object.values(protections)).not.toContain(true);
  });

  it('takes its settings with it when it is deleted', async () => {
    const { fake, akamai } = inDraft();
    await akamai.policies.network.slowPost.update({ body: { action: 'abort' } });
    await akamai.securityPolicies.delete();
    await expect(akamai.policies.network.slowPost.get()).rejects.toMatchObject({ status: 404 });
    const { documents } = fake.state.configurations.get(8277)?.versions.get(1) ?? {};
    expect([...(documents?.keys() ?? [])]).toEqual([]);
  });

  it('keeps a policy while a match target refers to it', async () => {
    const { akamai } = inDraft();
    const { targetId } = await akamai.matchTargets.create({
      body: {
        type: 'website',
        hostnames: ['www.example.com'],
        filePaths: ['/*'],
        securityPolicy: { policyId: 'shop_1' },
      },
    });
    await expect(akamai.securityPolicies.delete()).rejects.toMatchObject({ status: 412 });
    await akamai.matchTargets.delete({ targetId });
    await akamai.securityPolicies.delete();
    expect(await akamai.securityPolicies.list()).toMatchObject({ policies: [] });
  });
});

const login = pathRatePolicy({ name: 'Login', paths: ['/login'], averageThreshold: 5, burstThreshold: 12 });
const deny = { ipv4Action: 'deny', ipv6Action: 'deny' } as const;

describe('a rate policy', () => {
  it('a rate policy has no action until a policy sets one', async () => {
    const { akamai } = inDraft();
    const { id: ratePolicyId = 0 } = await akamai.ratePolicies.create({ body: login });
    const actions = akamai.policies.actions.ratePolicyActions;
    expect(await actions.list()).toEqual({
      ratePolicyActions: [{ id: ratePolicyId, ipv4Action: 'none', ipv6Action: 'none' }],
    });
    expect(await actions.update({ ratePolicyId, body: deny })).toEqual({ id: ratePolicyId, ...deny });
    expect(await actions.list()).toEqual({ ratePolicyActions: [{ id: ratePolicyId, ...deny }] });
  });

  it('takes the actions of policies with it when it is deleted', async () => {
    const { fake, akamai } = inDraft();
    const { id: ratePolicyId = 0 } = await akamai.ratePolicies.create({ body: login });
    await akamai.policies.actions.ratePolicyActions.update({ ratePolicyId, body: deny });
    await akamai.ratePolicies.delete({ ratePolicyId });
    expect(await akamai.policies.actions.ratePolicyActions.list()).toEqual({ ratePolicyActions: [] });
    expect(fake.state.configurations.get(8277)?.versions.get(1)?.documents.size).toBe(0);
  });

  it('gets no action that names another id', async () => {
    const { akamai } = inDraft();
    const update = akamai.policies.actions.ratePolicyActions.update({ ratePolicyId: 9, body: deny });
    await expect(update).rejects.toMatchObject({ status: 404, mayHaveApplied: false });
  });

  it.each([
    ['APPLY', { averageThreshold: 3, burstThreshold: 6 }],
    ['DISCARD', { averageThreshold: 5, burstThreshold: 12 }],
  ] as const)('has no evaluation any more after %s, and the thresholds %j', async (action, thresholds) => {
    const { fake, akamai } = inDraft();
    const { id: ratePolicyId = 0 } = await akamai.ratePolicies.create({ body: login });
    const { documents } = fake.state.configurations.get(8277)?.versions.get(1) ?? {};
    const evaluation = { evaluationId: 1, averageThreshold: 3, burstThreshold: 6 };
    documents?.set(`rate-policies/${ratePolicyId}`, { ...login, id: ratePolicyId, evaluation });
    await akamai.ratePolicies.ratePolicyEvaluation.update({ ratePolicyId, body: { action } });
    const policy = await akamai.ratePolicies.get({ ratePolicyId });
    expect(policy).toMatchObject(thresholds);
    expect(policy).not.toHaveProperty('evaluation');
  });
});

describe('an evaluation of rules', () => {
  it('starts with the actions in force, and lists nothing before', async () => {
    const { akamai } = inDraft();
    await akamai.policies.rules.update({ ruleId: 950002, body: { action: 'deny' } });
    expect(await akamai.evaluation.evalRules.list()).toEqual({ evalRuleActions: [] });
    await akamai.evaluation.evalMode.update({ body: { eval: 'START' } });
    expect(await akamai.policies.rules.wafMode.get()).toMatchObject({ eval: 'enabled' });
    expect(await akamai.evaluation.evalRules.get({ ruleId: 950002 })).toEqual({ action: 'deny' });
  });

  it.each([
    ['COMPLETE', 'deny'],
    ['STOP', 'alert'],
  ] as const)('ends with %s: a rule that it denied is then %s', async (order, action) => {
    const { akamai } = inDraft();
    await akamai.evaluation.evalMode.update({ body: { eval: 'START' } });
    await akamai.evaluation.evalRules.update({ ruleId: 950007, body: { action: 'deny' } });
    expect(await akamai.policies.rules.get({ ruleId: 950007 })).toEqual({ action: 'alert' });
    await akamai.evaluation.evalMode.update({ body: { eval: order } });
    expect(await akamai.policies.rules.get({ ruleId: 950007 })).toEqual({ action });
    expect(await akamai.evaluation.evalRules.list()).toEqual({ evalRuleActions: [] });
  });

  it('runs once, and ends only if it runs', async () => {
    const { akamai } = inDraft();
    const order = (name: string) => akamai.evaluation.evalMode.update({ body: { eval: name } });
    await expect(order('STOP')).rejects.toMatchObject({ status: 400 });
    await order('START');
    await expect(order('START')).rejects.toMatchObject({ status: 400 });
  });
});

describe('an activation of a version during its deactivation', () => {
  const order = (action: 'ACTIVATE' | 'DEACTIVATE') => ({
    action,
    network: 'PRODUCTION',
    note: 'race',
    notificationEmails: ['ops@example.com'],
    activationConfigs: [{ configId: 8277, configVersion: 1 }],
  });

  it('refuses activating a version during its deactivation', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live) });
    await call(fake, 'POST /activations', order('DEACTIVATE'));
    expect(await call(fake, 'POST /activations', order('ACTIVATE'))).toMatchObject(
      problem(409, 'CONCURRENT-MODIFICATION-ERROR'),
    );
  });

  it('is reported as complete with completesWhileLeaving, but the version ends up inactive', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live), completesWhileLeaving: true });
    await call(fake, 'POST /activations', order('DEACTIVATE'));
    expect((await call(fake, 'POST /activations', order('ACTIVATE'))).body).toMatchObject({ status: 'ACTIVATED' });
    fake.clock.advance(10 * 60_000);
    expect((await call(fake, `GET ${version()}`)).body).toMatchObject({ production: { status: 'Deactivated' } });
  });

  it('is no success for the poller of the client, whatever the service says', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live), completesWhileLeaving: true });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    await call(fake, 'POST /activations', order('DEACTIVATE'));
    const { activationConfigs, notificationEmails } = order('ACTIVATE');
    const body = { network: 'PRODUCTION', note: 'in', activationConfigs, notificationEmails } as const;
    await expect(akamai.activations.activate({ body }).result()).rejects.toThrow(/8277|version 1/);
  });
});
