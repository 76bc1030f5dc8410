import { AkamaiAppSec, isApiError, isConflictError, isUnprocessableEntityError } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSecOptions } from '@edgeward/akamai-appsec/testing';
import { describe, expect, it } from 'vitest';
import { answering, answeringWith } from './support/answering.js';
import { onboardingSeeds, onboardingSettings } from './testing/onboarding-seed.js';

const body = { network: 'STAGING', notificationEmails: ['security@example.com'] } as const;

/** A fake with an onboarding in each state, and a client of it. */
function account(options: FakeAkamaiAppSecOptions = {}) {
  const fake = createFakeAkamaiAppSec({ seed: { onboardings: onboardingSeeds }, ...options });
  return { fake, akamai: new AkamaiAppSec({ ...fake.clientOptions, maxRetries: 0 }) };
}

describe('the way of a new hostname behind Akamai', () => {
  it('goes through every status, and names the next step in each', async () => {
    const published = new Set<string>();
    const { fake, akamai } = account({ onboardingRecordExists: (name) => published.has(name) });
    const { onboardings } = akamai;
    const created = await onboardings.create({
      body: { contractId: 'C-1FRYVV3', groupId: 64867, hostnames: ['a.example.com', 'b.example.com'] },
    });
    const { onboardingId } = created;
    const passed: unknown[] = [];
    const note = async (): Promise<void> => {
      const { onboardingStatus, currentStep, nextSteps = [] } = await onboardings.get({ onboardingId });
      passed.push([onboardingStatus, currentStep, ...nextSteps.map(({ stepLink = '' }) => stepLink.split('/').at(-1))]);
    };
    const activate = async (network: 'STAGING' | 'PRODUCTION'): Promise<void> => {
      await onboardings.onboardingActivations.create({ onboardingId, body: { ...body, network } });
      await note();
      fake.clock.advance(300_000);
      await note();
    };

    await note();
    const settings = await onboardings.onboardingSettings.get({ onboardingId });
    await onboardings.onboardingSettings.update({ onboardingId, body: settings });
    await note();
    await activate('STAGING');
    await activate('PRODUCTION');
    published.add('_acme-challenge.a.example.com');
    await onboardings.onboardingCertificate.validate({ onboardingId });
    await note();
    published.add('_acme-challenge.b.example.com');
    await onboardings.onboardingCertificate.validate({ onboardingId });
    await onboardings.onboardingOrigin.skip({ onboardingId });
    await note();
    await onboardings.onboardingCname.validate({ onboardingId });
    await note();
    published.add('a.example.com').add('b.example.com');
    await onboardings.onboardingCname.validate({ onboardingId });
    await note();

    expect(passed).toEqual([
      ['CREATED', 1, 'settings'],
      ['CREATED', 2, 'activations'],
      ['STAGING_ACTIVATION_PENDING', 2, '9'],
      ['STAGING_ACTIVE', 3, 'activations'],
      ['PRODUCTION_ACTIVATION_PENDING', 3, '10'],
      ['PRODUCTION_ACTIVE', 4, 'certificate-validation', 'origin-validation'],
      ['VALIDATION_PENDING', 4, 'certificate-validation', 'origin-validation'],
      ['VALIDATION_COMPLETE', 5, 'cname-to-akamai'],
      ['CNAME_TO_AKAMAI_PENDING', 5, 'cname-to-akamai'],
      ['COMPLETE', 5, String(onboardingId)],
    ]);
  });

  it('the response about an activation has status 202 until the activation ends', async () => {
    const { fake, akamai } = account({ onboardingActivationMs: 100_000 });
    const { onboardingActivations } = akamai.onboardings;
    const { activationId } = await onboardingActivations.create({ onboardingId: 42, body });
    fake.clock.advance(50_000);
    const pending = await onboardingActivations.get({ onboardingId: 42, activationId }).withResponse();
    expect(pending.response.status).toBe(202);
    expect(pending.data).toMatchObject({ activationStatus: 'PENDING', percentComplete: 50, retryAfter: 50 });
    fake.clock.advance(50_000);
    const ended = await onboardingActivations.get({ onboardingId: 42, activationId }).withResponse();
    expect(ended.response.status).toBe(200);
    expect(ended.data).toMatchObject({ activationStatus: 'ACTIVE', completedDate: expect.any(String) });
    expect(await akamai.onboardings.get({ onboardingId: 42 })).toMatchObject({
      activations: [{ activationId, activationStatus: 'ACTIVE', network: 'STAGING' }],
    });
  });

  it('an activation that takes no time is pending at first', async () => {
    const { akamai } = account({ onboardingActivationMs: 0 });
    const { onboardingActivations } = akamai.onboardings;
    const started = await onboardingActivations.create({ onboardingId: 42, body });
    expect(started).toMatchObject({ activationStatus: 'PENDING', percentComplete: 0 });
    const { activationId } = started;
    expect(await onboardingActivations.get({ onboardingId: 42, activationId })).toMatchObject({
      activationStatus: 'ACTIVE',
    });
  });

  it('a failed activation can be repeated', async () => {
    const { fake, akamai } = account({ onboardingActivationOutcome: 'FAILED' });
    const { onboardings } = akamai;
    await onboardings.onboardingActivations.create({ onboardingId: 42, body });
    fake.clock.advance(300_000);
    expect(await onboardings.get({ onboardingId: 42 })).toMatchObject({
      onboardingStatus: 'STAGING_ACTIVATION_FAILED',
      nextSteps: [{ stepLink: expect.stringMatching(/activations$/) }],
    });
    await onboardings.onboardingActivations.create({ onboardingId: 42, body });
  });

  it('changed settings of an active onboarding can be activated, and a changed origin is not validated', async () => {
    const { akamai } = account();
    const { onboardingSettings: settings, onboardingActivations, onboardingOrigin } = akamai.onboardings;
    const where = { onboardingId: 43 };
    expect(await onboardingOrigin.validate(where)).toMatchObject({ originValidationStatus: 'VALIDATION_SUCCESS' });
    const read = await settings.get(where);
    const origins = [{ hostname: 'live.example.com', origin: 'new-origin.example.com' }];
    await settings.update({ ...where, body: { ...read, delivery: { origins } } });
    expect(await onboardingOrigin.get(where)).toMatchObject({
      originValidationStatus: 'VALIDATION_NEEDED',
      records: [{ recordName: 'new-origin.example.com', recordStatus: 'NOT_VALIDATED' }],
    });
    expect(await onboardingActivations.create({ ...where, body })).toMatchObject({ activationStatus: 'PENDING' });
  });

  it('a deleted onboarding is gone', async () => {
    const { akamai } = account();
    await akamai.onboardings.delete({ onboardingId: 42 });
    const { onboardings = [] } = await akamai.onboardings.list();
    expect(onboardings.map(({ onboardingId }) => onboardingId)).toEqual([41, 43, 44]);
  });
});

describe('records of a validation', () => {
  it.each(['onboardingCertificate', 'onboardingCname'] as const)(
    '%s: a 207 is a success that shows which records are not validated',
    async (part) => {
      const seed = { onboardingId: 45, hostnames: ['a.example.com', 'b.example.com'] };
      const activations = [{ activationId: 9, network: 'PRODUCTION', status: 'ACTIVE' }] as const;
      const { akamai } = account({
        seed: { onboardings: [{ ...seed, activations }] },
        onboardingRecordExists: (name) => name.endsWith('a.example.com'),
      });
      const { data, response } = await akamai.onboardings[part].validate({ onboardingId: 45 }).withResponse();
      expect(response.status).toBe(207);
      expect(Object.values(data)).toContain('VALIDATION_NEEDED');
      expect(data.records?.map(({ recordStatus }) => recordStatus)).toEqual(['VALIDATED', 'NOT_VALIDATED']);
    },
  );

  it('a 200 can have validated nothing, which its status shows', async () => {
    const { akamai } = account({ onboardingRecordExists: () => false });
    const { onboardingCertificate } = akamai.onboardings;
    const { data, response } = await onboardingCertificate.validate({ onboardingId: 43 }).withResponse();
    expect(response.status).toBe(200);
    expect(data).toMatchObject({
      certificateValidationStatus: 'VALIDATION_NEEDED',
      records: [{ recordStatus: 'NOT_VALIDATED' }],
    });
  });

  it('a 202 shows records that do not lead to Akamai yet', async () => {
    const { akamai } = account({ onboardingRecordExists: () => false });
    const { data, response } = await akamai.onboardings.onboardingCname.validate({ onboardingId: 43 }).withResponse();
    expect(response.status).toBe(202);
    expect(data).toMatchObject({
      cnameValidationStatus: 'VALIDATION_NEEDED',
      records: [{ recordName: 'live.example.com', recordStatus: 'NOT_VALIDATED' }],
    });
  });

  it('a skipped record stays visible, although the validation counts as a success', async () => {
    const { akamai } = account({ onboardingRecordExists: () => false });
    const { onboardingOrigin } = akamai.onboardings;
    const expected = { originValidationStatus: 'VALIDATION_SUCCESS', records: [{ recordStatus: 'SKIPPED' }] };
    expect(await onboardingOrigin.skip({ onboardingId: 43 })).toMatchObject(expected);
    expect(await onboardingOrigin.validate({ onboardingId: 43 })).toMatchObject(expected);
  });

  it('a 207 keeps unknown and missing statuses of records', async () => {
    const answer = { certificateValidationStatus: 'VALIDATION_PAUSED', records: [{ recordStatus: 'EXPIRED' }, {}] };
    const { akamai } = answering(() => Response.json(answer, { status: 207 }));
    expect(await akamai.onboardings.onboardingCertificate.validate({ onboardingId: 1 })).toEqual(answer);
  });

  it('a 207 that is a problem is an error which may have applied', async () => {
    const problem = { title: 'Failed', detail: 'No certificate', status: 500 };
    const { akamai } = answering(() => Response.json(problem, { status: 207 }));
    const error: unknown = await akamai.onboardings.onboardingCertificate
      .validate({ onboardingId: 1 })
      .catch((thrown: unknown) => thrown);
    expect(isApiError(error) && [error.status, error.mayHaveApplied, error.message]).toEqual([
      207,
      true,
      expect.stringContaining('No certificate'),
    ]);
  });
});

describe('requests about onboardings', () => {
  it('lists are joined with commas', async () => {
    const { akamai, sent } = answeringWith({ onboardings: [] });
    await akamai.onboardings.list({
      onboardingStatuses: ['CREATED', 'COMPLETE'],
      hostnames: ['a.example', 'b.example'],
    });
    expect(sent[0]?.target).toBe(
      '/appsec/v1/onboardings?onboardingStatuses=CREATED,COMPLETE&hostnames=a.example,b.example',
    );
  });

  it('a created onboarding without a body is known by its location', async () => {
    const headers = { location: '/appsec/v1/onboardings/46' };
    const { akamai } = answering(() => new Response(null, { status: 201, headers }));
    const created = await akamai.onboardings
      .create({ body: { contractId: 'C-1', groupId: 1, hostnames: ['a.example'] } })
      .withResponse();
    expect(created.data).toEqual({ onboardingId: 46 });
    expect(created.response.headers).toMatchObject(headers);
  });

  it('rejects settings without a part before sending them, and keeps unknown members', async () => {
    const { akamai, sent } = answeringWith(onboardingSettings(42, 'shop.example.com'));
    const { onboardingLink: _, ...settings } = onboardingSettings(42, 'shop.example.com');
    const resource = akamai.onboardings.onboardingSettings;
    await expect(resource.update({ onboardingId: 42, body: settings })).rejects.toMatchObject({
      kind: 'request-validation',
      issues: [{ pointer: '/body/onboardingLink' }],
    });
    expect(sent).toEqual([]);
    const read = { ...onboardingSettings(42, 'shop.example.com'), futureSetting: { on: true } };
    await resource.update({ onboardingId: 42, body: read });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual(read);
  });

  it('the refusals of an activation are errors of their own', async () => {
    const { akamai } = account();
    const { onboardingActivations } = akamai.onboardings;
    await expect(onboardingActivations.create({ onboardingId: 43, body })).rejects.toSatisfy(isConflictError);
    await expect(onboardingActivations.create({ onboardingId: 41, body })).rejects.toSatisfy(
      isUnprocessableEntityError,
    );
  });
});
