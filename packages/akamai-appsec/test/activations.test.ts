import { isAbortError, isRedirectError, isResponseParseError, isServerError } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { answering, answeringWith, failureOf, json } from './support/answering.js';
import { fixture } from './support/fixtures.js';

const body = fixture<{
  readonly action: string;
  readonly network: string;
  readonly note: string;
  readonly notificationEmails: readonly string[];
  readonly activationConfigs: readonly { readonly configId: number; readonly configVersion: number }[];
}>('activate-a-configuration-version.request.json');
const statusId = 'f81c92c5-b150-4c41-9b53-9cef7969150a';
const location = `/appsec/v1/activations/status/${statusId}`;

describe('a created activation', () => {
  test('reads an activation created at once', async () => {
    const { akamai } = answeringWith(fixture('activate-a-configuration-version.answer.json'));
    const started = await akamai.activations.create({ body });
    expect('statusId' in started).toBe(false);
    if (!('statusId' in started)) expect(started.activationId).toBe(1234);
  });

  test('later is a request with a status of its own', async () => {
    const answer = fixture('activate-a-configuration-version.answer-202.json');
    const { akamai } = answeringWith(answer, { status: 202, headers: { location } });
    const { data, response } = await akamai.activations.create({ body }).withResponse();
    expect(data).toEqual(answer);
    expect(response).toMatchObject({ status: 202, headers: { location } });
  });

  test('is later a request, even if only Location names it', async () => {
    const { akamai } = answering(() => new Response(null, { status: 202, headers: { location } }));
    expect(await akamai.activations.create({ body })).toEqual({ statusId });
  });

  test('is requested only once, whatever happens', async () => {
    const { akamai, sent } = answeringWith({ title: 'Gateway Timeout' }, { status: 504 });
    const error = await failureOf(akamai.activations.create({ body }));
    expect(isServerError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveApplied: true, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test.each([[[]], [[1, 2, 3].map((configId) => ({ configId, configVersion: 1 }))]])(
    'holds for one or two configurations, not for %j',
    async (activationConfigs) => {
      const { akamai, sent } = answeringWith({});
      await expect(akamai.activations.create({ body: { ...body, activationConfigs } })).rejects.toMatchObject({
        issues: [{ pointer: '/body/activationConfigs' }],
      });
      expect(sent).toEqual([]);
    },
  );
});

describe('the request for an activation', () => {
  test('has a header with the time until the next poll', async () => {
    const answer = fixture('get-an-activation-request-status.answer.json');
    const { akamai } = answeringWith(answer, { headers: { 'retry-after': '300' } });
    const { data, response } = await akamai.activationRequests.get({ statusId }).withResponse();
    expect(data.activationId).toBeUndefined();
    expect(response.headers['retry-after']).toBe('300');
  });

  test('ends with a 303, which is an answer and not followed', async () => {
    const { akamai, sent } = answering(() =>
      json({ activationId: 1234 }, 303, { location: '/appsec/v1/activations/1234' }),
    );
    const { data, response } = await akamai.activationRequests.get({ statusId }).withResponse();
    expect(data.activationId).toBe(1234);
    expect(response.status).toBe(303);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['/appsec/v1/activations/1234'],
    ['activations/1234'],
    ['https://akab-example.luna.akamaiapis.net/appsec/v1/activations/1234?accountSwitchKey=a'],
  ])('ends with the identifier from Location if there is no body: %s', async (target) => {
    const { akamai, sent } = answering(() => new Response(null, { status: 303, headers: { location: target } }));
    expect(await akamai.activationRequests.get({ statusId })).toEqual({ activationId: 1234 });
    expect(sent).toHaveLength(1);
  });

  test('is unreadable with neither', async () => {
    const { akamai } = answering(() => new Response(null, { status: 303 }));
    expect(isResponseParseError(await failureOf(akamai.activationRequests.get({ statusId })))).toBe(true);
  });

  test('fails the request like the activation', async () => {
    const { akamai } = answeringWith(
      { type: 'internal_error', title: 'Internal Server Error' },
      { status: 500, maxRetries: 0 },
    );
    expect(await failureOf(akamai.activationRequests.get({ statusId }))).toMatchObject({ kind: 'server' });
  });
});

test('a redirect anywhere else is an error', async () => {
  const { akamai } = answering(() => new Response(null, { status: 302, headers: { location: 'https://other.test/' } }));
  expect(isRedirectError(await failureOf(akamai.activations.get({ activationId: 1 })))).toBe(true);
});

test('an activation is looked up on the networks if requested', async () => {
  const { akamai, sent } = answeringWith(fixture('get-activation-status.answer.json'));
  await akamai.activations.get({ activationId: 1234, updateLatestNetworkStatus: true });
  expect(sent[0]?.target).toBe('/appsec/v1/activations/1234?updateLatestNetworkStatus=true');
});

test('a signal ends a call', async () => {
  const { akamai, sent } = answeringWith({});
  const call = akamai.activations.get({ activationId: 1 }, { signal: AbortSignal.abort() });
  expect(isAbortError(await failureOf(call))).toBe(true);
  expect(sent).toEqual([]);
});
