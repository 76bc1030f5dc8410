import type { AkamaiLists, ListActivationJson, ListActivationPoller } from '@edgeward/akamai-appsec/lists';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import { account, listId, networkListId } from './support/account.js';

type Kind = 'networkLists' | 'clientLists';

const kinds: readonly Kind[] = ['networkLists', 'clientLists'];

function edit(lists: AkamaiLists, kind: Kind): PromiseLike<unknown> {
  return kind === 'networkLists'
    ? lists.networkLists.append({ networkListId, body: { list: ['192.0.2.9'] } })
    : lists.clientLists.appendItems({ listId, body: [{ value: '192.0.2.9' }] });
}

function activate(lists: AkamaiLists, kind: Kind, more: object = {}, options: object = {}): ListActivationPoller {
  return kind === 'networkLists'
    ? lists.networkLists.activate({ networkListId, network: 'STAGING', ...more }, options)
    : lists.clientLists.activate({ listId, network: 'STAGING', ...more }, options);
}

const conflict = {
  type: 'https://problems.example/error-types/CONFLICT',
  status: 409,
  title: 'Conflict',
  detail: 'Busy.',
};

describe.each(kinds)('an activation of %s', (kind) => {
  const operation = `${kind}.createActivation`;
  const id = kind === 'networkLists' ? networkListId : listId;
  const sentIn = (called: () => readonly string[]) => called().filter((each) => each === operation).length;

  test.each([
    ['a reset', { reset: true }],
    ['a 500', { status: 500 }],
    ['a 503', { status: 503 }],
  ] as const)('is not sent again after %s, and the error says that it may have been applied', async (_name, fault) => {
    const { lists, fake, called } = account();
    await edit(lists, kind);
    fake.failNext({ ...fault, operation });
    const failure = await failureOf(activate(lists, kind).result());
    expect(failure).toMatchObject({ mayHaveApplied: true, hint: expect.stringContaining('resume(poller.toJSON())') });
    expect(sentIn(called)).toBe(1);
  });

  test('follows a late activation, even after a lost response', async () => {
    const { lists, fake, called } = account();
    await edit(lists, kind);
    fake.failNext({ reset: true, operation });
    const phases: string[] = [];
    const onProgress = ({ phase }: { readonly phase: string }) => {
      phases.push(phase);
      // The first request arrives after all.
      if (phase === 'starting' && phases.length === 2) {
        const body = kind === 'networkLists' ? {} : { action: 'ACTIVATE', network: 'STAGING' };
        const base = kind === 'networkLists' ? '/network-list/v2/network-lists' : '/client-list/v1/lists';
        const tail = kind === 'networkLists' ? 'environments/STAGING/activate' : 'activations';
        void lists.request({ method: 'POST', path: `${base}/${id}/${tail}`, body });
      }
    };
    expect(await activate(lists, kind, {}, { onProgress }).result()).toMatchObject({
      outcome: 'updated',
      status: 'ACTIVE',
    });
    expect(phases).toContain('activating');
    expect(sentIn(called)).toBe(2);
  });

  test('whose answer was lost and that failed is reported as failed', async () => {
    const { lists, fake, called } = account(undefined, { listActivationOutcome: 'FAILED', listActivationMs: 0 });
    await edit(lists, kind);
    fake.failNext({ reset: 'after', operation });
    expect(await failureOf(activate(lists, kind).result())).toMatchObject({ code: 'FAILED', mayHaveApplied: true });
    expect(sentIn(called)).toBe(1);
  });

  test('is requested again after a conflict, except with maxRetries 0', async () => {
    const { lists, fake, called } = account();
    await edit(lists, kind);
    fake.failNext({ status: 409, body: conflict, operation });
    const failure = await failureOf(activate(lists, kind, {}, { maxRetries: 0 }).result());
    expect(failure).toMatchObject({ kind: 'conflict', mayHaveApplied: false });
    expect(sentIn(called)).toBe(1);
    fake.failNext({ status: 409, body: conflict, operation });
    expect(await activate(lists, kind).result()).toMatchObject({ outcome: 'updated' });
    expect(sentIn(called)).toBe(3);
  });

  test('is not sent if another user edited the list during the wait', async () => {
    const { lists, called } = account();
    await edit(lists, kind);
    await activate(lists, kind, { network: 'PRODUCTION' }).started();
    const failure = await failureOf(
      activate(
        lists,
        kind,
        {},
        {
          onProgress: ({ phase }: { readonly phase: string }) => {
            if (phase !== 'waiting') return;
            if (kind === 'networkLists') {
              void lists.networkLists.append({ networkListId, body: { list: ['192.0.2.10'] } });
            } else void lists.clientLists.appendItems({ listId, body: [{ value: '192.0.2.10' }] }).catch(() => {});
          },
        },
      ).result(),
    );
    expect(failure).toMatchObject({ code: 'CONTENT-CHANGED', mayHaveApplied: false });
    expect(sentIn(called)).toBe(1);
  });

  test('explains how to continue after a timeout', async () => {
    const { lists } = account(undefined, { listActivationMs: 10 * 3_600_000 });
    await edit(lists, kind);
    const poller = activate(lists, kind, {}, { activationTimeoutMs: 300_000 });
    expect(await failureOf(poller.result())).toMatchObject({
      kind: 'timeout',
      mayHaveApplied: true,
      hint: expect.stringContaining('resume(poller.toJSON())'),
    });
    expect(poller.toJSON()).toMatchObject({ started: true, sent: true, activationId: expect.any(Number) });
  });

  test('is resumed only from its own JSON', async () => {
    const { lists, fake } = account();
    await edit(lists, kind);
    const poller = activate(lists, kind);
    await poller.started();
    const json = poller.toJSON();
    const before = fake.requests.length;
    const other = kind === 'networkLists' ? 'clientLists' : 'networkLists';
    const wrong: readonly unknown[] = [
      undefined,
      'text',
      {},
      { ...json, request: { ...json.request, kind: other } },
      { ...json, request: { ...json.request, network: 'BOTH' } },
      { ...json, request: { ...json.request, listId: '' } },
      { ...json, startedAt: 'yesterday' },
      { ...json, activationId: '7' },
      { ...json, request: { ...json.request, action: 'DELETE' } },
    ];
    for (const each of wrong) expect(() => lists[kind].resume(each)).toThrow(/cannot|changed nothing/);
    expect(() => lists[other].resume(json)).toThrow();
    expect(fake.requests).toHaveLength(before);
    const copy: ListActivationJson = JSON.parse(JSON.stringify(json));
    expect(copy).toEqual(json);
  });

  test.each([
    ['no network', { network: undefined }],
    ['both networks', { network: ['STAGING', 'PRODUCTION'] }],
    ['another word', { network: 'staging' }],
    ['recipients that are not a list', { notificationRecipients: 'a@example.com' }],
    ['a version', { version: 3 }],
  ])('is not begun with %s', (_name, more) => {
    const { lists, fake } = account();
    expect(() => activate(lists, kind, more)).toThrow();
    expect(fake.requests).toEqual([]);
  });
});

test('a client list that is out of force is not deactivated again', async () => {
  const { lists, called } = account();
  const result = await lists.clientLists.deactivate({ listId, network: 'PRODUCTION' }).result();
  expect(result).toMatchObject({ outcome: 'unchanged', status: 'INACTIVE' });
  expect(called()).toEqual(['clientLists.get']);
});

test('comments and recipients go with the request', async () => {
  const { lists, fake } = account();
  await edit(lists, 'clientLists');
  const notificationRecipients = ['security@example.com'];
  await activate(lists, 'clientLists', { comments: 'Attack', notificationRecipients }).result();
  const request = fake.requests.find(({ operation }) => operation === 'clientLists.createActivation');
  expect(request?.body).toEqual({ action: 'ACTIVATE', network: 'STAGING', comments: 'Attack', notificationRecipients });
});
