import type {
  AkamaiListsOptions,
  ListActivationOptions,
  ListActivationPoller,
  ListActivationProgress,
} from '@edgeward/akamai-appsec/lists';
import { FakeClock } from '@edgeward/core/testing';
import { describe, expect, test } from 'vitest';
import { isDone, isOurs, isPending } from '../../src/lists/activation/status.js';
import { failureOf, json, type Sent } from '../support/answering.js';
import { account, listId } from './support/account.js';
import { answeringLists } from './support/answering-lists.js';

const start = Date.parse('2026-03-01T12:00:00Z');

type Kind = 'networkLists' | 'clientLists';

/** A response: a status and a version, the status of an HTTP error, or a lost connection. */
type Answer = readonly [status: string | undefined, version?: number] | number | 'lost' | 'forbidden';

/** The responses to each kind of request, in their order; the last one repeats. */
interface Script {
  /** Status on staging, and the version of the list. */
  readonly overview: readonly Answer[];

  /** Status on production; empty if the list does not have it. */
  readonly other?: readonly string[];
  readonly standing?: readonly Answer[];
  readonly begin?: readonly Answer[];
  readonly progress?: readonly Answer[];
  readonly usage?: readonly (readonly object[] | number)[];

  /** The activation that a status and a request name. Default: 7. */
  readonly activationId?: number | null;
}

/** A service that answers as written, a client of it, and what was asked. */
function scripted(kind: Kind, script: Script, clientOptions: Partial<AkamaiListsOptions> = {}) {
  const id = kind === 'networkLists' ? '1_BLOCKED' : '2_BLOCKED';
  const clock = new FakeClock(start);
  const steps: string[] = [];
  const counts = new Map<string, number>();
  const next = <T>(name: keyof Script, answers: readonly T[] = []): T => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return answers[Math.min(count, answers.length - 1)] ?? expect.fail(`nothing to answer to ${name}`);
  };
  const activation = script.activationId === null ? {} : { activationId: script.activationId ?? 7 };
  const pick = (
    name: 'overview' | 'standing' | 'begin' | 'progress',
    show: (status: unknown, version: number) => object,
  ) => {
    steps.push(name);
    const answer = next(name, script[name]);
    if (answer === 'lost') throw new TypeError('fetch failed');
    if (answer === 'forbidden') return json({ type: 'x/FORBIDDEN-OPERATION', detail: 'No.', status: 409 }, 409);
    if (typeof answer === 'number') return json({ title: 'No', detail: 'No.', status: answer }, answer);
    return json(show(answer[0], answer[1] ?? 3));
  };
  const rest = { listId: id, uniqueId: id, name: 'Blocked', type: 'IP' };
  const answer = ({ method, target }: Sent): Response => {
    if (target.includes('/usage')) {
      steps.push('usage');
      const usage = next('usage', script.usage ?? [[]]);
      return typeof usage === 'number' ? json({ status: usage }, usage) : json({ listId: id, usage });
    }
    if (target.endsWith('/status')) {
      return pick('standing', (activationStatus, version) => ({
        ...rest,
        ...activation,
        activationStatus,
        version,
        syncPoint: version,
        network: 'STAGING',
        action: 'ACTIVATE',
      }));
    }
    if (method === 'POST') {
      return pick('begin', (activationStatus, version) => ({
        ...rest,
        activationId: 7,
        activationStatus,
        version,
        syncPoint: version,
        network: 'STAGING',
        action: 'ACTIVATE',
      }));
    }
    if (target.includes('/activations/')) {
      return pick('progress', (activationStatus, version) => ({
        ...rest,
        activationId: 7,
        network: 'STAGING',
        environment: 'STAGING',
        action: 'ACTIVATE',
        createDate: '2026-03-01T12:00:00Z',
        createdBy: 'a',
        activationStatus,
        version,
        networkList: { ...rest, activationStatus, syncPoint: version },
      }));
    }
    const productionActivationStatus = next('other', script.other ?? ['INACTIVE']) || undefined;
    return pick('overview', (stagingActivationStatus, version) => ({
      ...rest,
      stagingActivationStatus,
      productionActivationStatus,
      version,
      syncPoint: version,
    }));
  };
  const { lists, sent } = answeringLists(answer, { clock, random: () => 0, maxRetries: 1, ...clientOptions });
  const follow = async (poller: ListActivationPoller) => {
    const progress: ListActivationProgress[] = [];
    const seconds: number[] = [];
    try {
      for await (const each of poller) {
        progress.push(each);
        seconds.push((clock.now() - start) / 1000);
      }
      return { progress, seconds, result: await poller.result(), error: undefined };
    } catch (error) {
      return { progress, seconds, result: undefined, error };
    }
  };
  const run = (action: 'activate' | 'deactivate' = 'activate', options: ListActivationOptions = {}) => {
    const poller =
      kind === 'networkLists'
        ? lists.networkLists.activate({ networkListId: id, network: 'STAGING' }, options)
        : lists.clientLists[action]({ listId: id, network: 'STAGING' }, options);
    return follow(poller);
  };
  const stored = (more: object = {}, action = 'ACTIVATE') => ({
    type: 'akamai.listActivation',
    version: 1,
    startedAt: '2026-03-01T12:00:00.000Z',
    request: { kind, listId: id, network: 'STAGING', action },
    ...more,
  });
  const resume = (more: object = {}, action = 'ACTIVATE') => follow(lists[kind].resume(stored(more, action)));
  return { lists, sent, steps, clock, run, resume, stored };
}

const count = (steps: readonly string[], name: string): number => steps.filter((each) => each === name).length;

describe('the status of a list', () => {
  test.each([
    ['ACTIVE', true, false, false],
    ['MODIFIED', false, false, false],
    ['ACTIVATED', false, false, false],
    ['PENDING_ACTIVATION', false, false, true],
    ['PENDING_DEACTIVATION', false, false, true],
    ['DEACTIVATED', false, true, false],
    ['INACTIVE', false, true, false],
    ['FAILED', false, false, false],
    ['NOT_PENDING', false, false, false],
  ])('%s is the end of an activation: %s, of a deactivation: %s, pending: %s', (status, active, inactive, pending) => {
    expect([isDone(status, 'ACTIVATE'), isDone(status, 'DEACTIVATE'), isPending(status)]).toEqual([
      active,
      inactive,
      pending,
    ]);
  });

  test.each<
    readonly [Kind, 'ACTIVATE' | 'DEACTIVATE', string, number, { sent?: boolean; expectedVersion?: number }, boolean]
  >([
    ['clientLists', 'ACTIVATE', 'PENDING_ACTIVATION', 3, {}, true],
    ['clientLists', 'ACTIVATE', 'PENDING_ACTIVATION', 2, {}, false],
    ['clientLists', 'ACTIVATE', 'PENDING_ACTIVATION', 2, { expectedVersion: 2 }, false],
    ['clientLists', 'ACTIVATE', 'PENDING_ACTIVATION', 2, { expectedVersion: 2, sent: true }, true],
    ['clientLists', 'ACTIVATE', 'PENDING_ACTIVATION', 2, { expectedVersion: 1, sent: true }, true],
    ['clientLists', 'ACTIVATE', 'PENDING_ACTIVATION', 1, { expectedVersion: 2, sent: true }, false],
    ['clientLists', 'ACTIVATE', 'PENDING_ACTIVATION', 1, { sent: true }, true],
    ['clientLists', 'ACTIVATE', 'PENDING_DEACTIVATION', 3, {}, false],
    ['clientLists', 'ACTIVATE', 'PENDING_DEACTIVATION', 3, { sent: true }, false],
    ['networkLists', 'ACTIVATE', 'PENDING_DEACTIVATION', 3, {}, true],
    ['networkLists', 'ACTIVATE', 'PENDING_DEACTIVATION', 2, {}, false],
    ['clientLists', 'DEACTIVATE', 'PENDING_DEACTIVATION', 1, {}, true],
    ['clientLists', 'DEACTIVATE', 'PENDING_ACTIVATION', 3, {}, false],
    ['clientLists', 'DEACTIVATE', 'PENDING_ACTIVATION', 3, { sent: true }, true],
  ])(
    'of %s, for %s, %s of version %i after %j is that of the request: %s',
    (kind, action, status, version, state, is) => {
      const { stored } = scripted(kind, { overview: [] });
      const json = { ...stored({}, action), ...state } as Parameters<typeof isOurs>[0];
      expect(isOurs(json, kind, { status, version }, { version: 3 })).toBe(is);
    },
  );
});

describe.each<Kind>(['networkLists', 'clientLists'])('an activation of %s', (kind) => {
  test('is sent once and followed each minute, with its version and number', async () => {
    const { run, steps } = scripted(kind, {
      overview: [['MODIFIED'], ['ACTIVE']],
      begin: [['PENDING_ACTIVATION']],
      progress: [['PENDING_ACTIVATION'], ['PENDING_ACTIVATION'], ['ACTIVE']],
    });
    const { progress, seconds, result } = await run();
    const more = { phase: 'activating', version: 3, includesOtherEdits: false, activationId: 7 };
    expect(progress).toEqual([
      { ...more, status: 'PENDING_ACTIVATION' },
      { ...more, status: 'PENDING_ACTIVATION' },
      { ...more, status: 'ACTIVE' },
    ]);
    expect(seconds).toEqual([0, 60, 120]);
    expect(result).toEqual({
      listId: kind === 'networkLists' ? '1_BLOCKED' : '2_BLOCKED',
      network: 'STAGING',
      outcome: 'updated',
      status: 'ACTIVE',
      version: 3,
      expectedVersion: 3,
      includesOtherEdits: false,
      activationId: 7,
    });
    expect(steps).toEqual(['overview', 'begin', 'progress', 'progress', 'progress', 'overview']);
  });

  test('asks for the status of a network if the list does not have it', async () => {
    const { run, steps } = scripted(kind, { overview: [[undefined]], standing: [['ACTIVE']] });
    expect((await run()).result).toEqual({
      listId: kind === 'networkLists' ? '1_BLOCKED' : '2_BLOCKED',
      network: 'STAGING',
      outcome: 'unchanged',
      status: 'ACTIVE',
      version: 3,
      expectedVersion: 3,
      includesOtherEdits: false,
    });
    expect(steps).toEqual(['overview', 'standing']);
    const other = scripted(kind, { overview: [['ACTIVE']], other: [''], standing: [['ACTIVE']] });
    await other.run();
    expect(other.sent.map(({ target }) => target.match(/STAGING|PRODUCTION/)?.[0])).toEqual([undefined, 'PRODUCTION']);
  });

  test('reports edits that go live with it', async () => {
    const { run } = scripted(kind, {
      overview: [
        ['MODIFIED', 3],
        ['ACTIVE', 5],
      ],
      begin: [['PENDING_ACTIVATION', 4]],
      progress: [
        ['PENDING_ACTIVATION', 4],
        ['ACTIVE', 5],
      ],
    });
    const { progress, result } = await run();
    expect(progress.map(({ version, includesOtherEdits }) => [version, includesOtherEdits])).toEqual([
      [4, true],
      [5, true],
    ]);
    expect(result).toMatchObject({ version: 5, expectedVersion: 3, includesOtherEdits: true });
  });

  test('is followed and not sent if another program has begun it', async () => {
    const { run, steps } = scripted(kind, {
      overview: [['PENDING_ACTIVATION'], ['ACTIVE']],
      standing: [['PENDING_ACTIVATION']],
      progress: [['ACTIVE']],
    });
    expect((await run()).result).toMatchObject({ outcome: 'unchanged', activationId: 7 });
    expect(steps).toEqual(['overview', 'standing', 'progress', 'overview']);
  });

  test.each(['ACTIVATED', 'MODIFIED', 'ACTIVE'])('ends well as %s', async (status) => {
    const { run } = scripted(kind, {
      overview: [['MODIFIED'], [status]],
      begin: [['PENDING_ACTIVATION']],
      progress: [[status]],
    });
    expect((await run()).result).toMatchObject({ status });
  });

  test.each(['FAILED', 'STOPPED', 'ROLLBACK', 'ABORTED', 'DEACTIVATED'])('fails as %s', async (status) => {
    const { run, steps } = scripted(kind, {
      overview: [['INACTIVE']],
      begin: [['PENDING_ACTIVATION']],
      progress: [[status]],
    });
    const { error, progress } = await run();
    expect(error).toMatchObject({ kind: 'operation-failed', code: status, vendor: 'akamai', mayHaveApplied: true });
    expect(error).toMatchObject({ operation: `${kind}.activate`, message: expect.stringContaining('activation 7') });
    expect(error).not.toMatchObject({ hint: expect.stringContaining('resume(') });
    expect(progress).toHaveLength(1);
    expect(steps).toEqual(['overview', 'begin', 'progress']);
  });

  test('continues while a status is unknown', async () => {
    const { run } = scripted(kind, {
      overview: [['MODIFIED'], ['ACTIVE']],
      begin: [['PENDING_ACTIVATION']],
      progress: [['SOMETHING_NEW'], ['ACTIVE']],
    });
    const { progress, result } = await run();
    expect(progress.map(({ status }) => status)).toEqual(['SOMETHING_NEW', 'ACTIVE']);
    expect(result).toMatchObject({ status: 'ACTIVE' });
  });

  test('fails if the list contradicts its end five times in a row', async () => {
    const contradicting = (pending: number): Script => ({
      overview: [
        ['MODIFIED'],
        ...Array.from({ length: 4 }, () => ['INACTIVE'] as const),
        ...(pending > 0 ? [['PENDING_ACTIVATION'] as const] : []),
        ['INACTIVE'],
      ],
      begin: [['PENDING_ACTIVATION']],
      progress: [['ACTIVE']],
    });
    const { run, steps } = scripted(kind, contradicting(0));
    const { error, seconds } = await run();
    expect(error).toMatchObject({ kind: 'operation-failed', code: 'INACTIVE', mayHaveApplied: true });
    expect(seconds).toEqual([0, 60, 120, 180, 240]);
    expect(count(steps, 'progress')).toBe(5);
    const other = scripted(kind, contradicting(1));
    await other.run();
    expect(count(other.steps, 'progress')).toBe(10);
  });

  test('waits for the other network', async () => {
    const { run, steps } = scripted(kind, {
      overview: [['MODIFIED'], ['MODIFIED'], ['MODIFIED'], ['ACTIVE']],
      other: ['PENDING_ACTIVATION', 'PENDING_DEACTIVATION', 'ACTIVE'],
      begin: [['PENDING_ACTIVATION']],
      progress: [['ACTIVE']],
    });
    const { progress, seconds } = await run('activate', { pollIntervalMs: 7000 });
    expect(progress.map(({ phase, status }) => `${phase} ${status}`)).toEqual([
      'waiting MODIFIED',
      'waiting MODIFIED',
      'activating ACTIVE',
    ]);
    expect(seconds).toEqual([0, 7, 14]);
    expect(steps).toEqual(['overview', 'overview', 'overview', 'begin', 'progress', 'overview']);
  });

  test('looks six times, with longer pauses, after a lost response', async () => {
    const { run, steps } = scripted(kind, { overview: [['MODIFIED']], begin: ['lost'] });
    const { progress, seconds, error } = await run();
    expect(progress).toEqual(seconds.map(() => ({ phase: 'starting', status: 'MODIFIED' })));
    expect(seconds).toEqual([0, 10, 30, 70, 150, 310]);
    expect(error).toMatchObject({ kind: 'network', mayHaveApplied: true });
    expect(error).toMatchObject({ hint: expect.stringContaining('resume(poller.toJSON())') });
    expect(count(steps, 'overview')).toBe(7);
    expect(count(steps, 'begin')).toBe(1);
  });

  test('is never sent again by a later process', async () => {
    const { resume, steps } = scripted(kind, { overview: [['MODIFIED']] });
    const { error } = await resume({ sent: true });
    expect(error).toMatchObject({ kind: 'operation-failed', code: undefined, mayHaveApplied: true });
    expect(count(steps, 'begin')).toBe(0);
  });

  test('is followed to its failure if it fails while its response is lost', async () => {
    const { run, steps } = scripted(kind, {
      overview: [['MODIFIED'], ['FAILED']],
      begin: ['lost'],
      standing: [['FAILED']],
      progress: [['FAILED']],
    });
    expect((await run()).error).toMatchObject({ code: 'FAILED', mayHaveApplied: true });
    expect(steps).toEqual(['overview', 'begin', 'overview', 'standing', 'progress']);
  });

  test('is not considered failed if the network had failed before', async () => {
    const { run, steps } = scripted(kind, { overview: [['FAILED']], begin: ['lost'] });
    expect((await run()).error).toMatchObject({ kind: 'network' });
    expect(count(steps, 'standing')).toBe(0);
    const later = scripted(kind, { overview: [['FAILED']] });
    expect((await later.resume({ sent: true })).error).toMatchObject({ kind: 'operation-failed', code: undefined });
    expect(count(later.steps, 'standing')).toBe(0);
  });

  test.each([
    [409, 'begin', 2],
    [422, 'begin', 2],
    [400, 'begin', 1],
    [403, 'begin', 1],
    [404, 'begin', 1],
  ])('is sent again after %i, or not: %s %i', async (status, name, times) => {
    const { run, steps } = scripted(kind, {
      overview: times === 2 ? [['MODIFIED'], ['MODIFIED'], ['ACTIVE']] : [['MODIFIED']],
      begin: [status, ['PENDING_ACTIVATION']],
      progress: [['ACTIVE']],
    });
    const { error, result } = await run();
    expect(count(steps, name)).toBe(times);
    if (times === 2) expect(result).toMatchObject({ outcome: 'updated' });
    else expect(error).toMatchObject({ status, mayHaveApplied: false });
  });

  test.each([
    ['the client', { maxRetries: 0 }, {}],
    ['the call', {}, { maxRetries: 0 }],
  ])('is not sent again with maxRetries 0 of %s', async (_name, clientOptions, options) => {
    const { run, steps } = scripted(kind, { overview: [['MODIFIED']], begin: [409] }, clientOptions);
    expect((await run('activate', options)).error).toMatchObject({ kind: 'conflict', mayHaveApplied: false });
    expect(count(steps, 'begin')).toBe(1);
    const busy = scripted(
      kind,
      { overview: [['MODIFIED']], begin: [409], other: ['ACTIVE', 'PENDING_ACTIVATION'] },
      clientOptions,
    );
    expect((await busy.run('activate', options)).error).toMatchObject({ kind: 'conflict', mayHaveApplied: false });
    expect(count(busy.steps, 'begin')).toBe(1);
  });

  test('is sent again after a 500 only if the other network was busy', async () => {
    const { run, steps } = scripted(kind, {
      overview: [['MODIFIED'], ['MODIFIED'], ['MODIFIED'], ['ACTIVE']],
      other: ['ACTIVE', 'PENDING_ACTIVATION', 'ACTIVE'],
      begin: [500, ['PENDING_ACTIVATION']],
      progress: [['ACTIVE']],
    });
    const { result, progress } = await run();
    expect(progress.map(({ phase }) => phase)).toEqual(['starting', 'waiting', 'activating']);
    expect(result).toMatchObject({ outcome: 'updated' });
    expect(count(steps, 'begin')).toBe(2);
    const lost = scripted(kind, {
      overview: [['MODIFIED']],
      other: ['ACTIVE', 'PENDING_ACTIVATION', 'ACTIVE'],
      begin: ['lost'],
    });
    expect((await lost.run()).error).toMatchObject({ kind: 'network', mayHaveApplied: true });
    expect(count(lost.steps, 'begin')).toBe(1);
  });

  test('is not sent if the list was edited after the request', async () => {
    const { run, steps } = scripted(kind, {
      overview: [
        ['MODIFIED', 3],
        ['MODIFIED', 4],
      ],
      other: ['PENDING_ACTIVATION', 'ACTIVE'],
    });
    const { error } = await run();
    expect(error).toMatchObject({ kind: 'operation-failed', code: 'CONTENT-CHANGED', mayHaveApplied: false });
    expect(count(steps, 'begin')).toBe(0);
    const other = scripted(kind, { overview: [['MODIFIED', 3]] });
    expect((await other.resume({ expectedVersion: 2 })).error).toMatchObject({ code: 'CONTENT-CHANGED' });
  });

  test('passes temporary failures of its looks', async () => {
    const { run, steps } = scripted(
      kind,
      {
        overview: [503, 500, ['MODIFIED'], 502, ['ACTIVE']],
        begin: [['PENDING_ACTIVATION']],
        progress: ['lost', 500, ['ACTIVE']],
      },
      { maxRetries: 0 },
    );
    expect((await run()).result).toMatchObject({ status: 'ACTIVE' });
    expect(count(steps, 'overview')).toBe(5);
    const denied = scripted(kind, { overview: [403] });
    expect((await denied.run()).error).toMatchObject({ status: 403, mayHaveApplied: false });
    expect(denied.steps).toEqual(['overview']);
  });

  test('names resume() in the hint if reading the status is rejected after the request', async () => {
    const { run } = scripted(kind, {
      overview: [['MODIFIED']],
      begin: [['PENDING_ACTIVATION']],
      progress: [403],
    });
    const { error } = await run();
    expect(error).toMatchObject({ status: 403, mayHaveApplied: true });
    expect(error).toMatchObject({ hint: expect.stringContaining('resume(') });
    const before = scripted(kind, { overview: [['MODIFIED'], 403], begin: ['lost'] });
    const unsure = (await before.run()).error;
    expect(unsure).toMatchObject({ status: 403, mayHaveApplied: true });
    expect(unsure).toMatchObject({ hint: expect.stringContaining('resume(') });
    expect(Object(unsure).hint).not.toBe(Object(error).hint);
    const never = (await scripted(kind, { overview: [403] }).run()).error;
    expect(never).not.toMatchObject({ hint: expect.stringContaining('resume(') });
  });

  test('is resumed at its last step', async () => {
    const { resume, steps } = scripted(kind, { overview: [['ACTIVE', 3]], progress: [['ACTIVE', 3]] });
    const { result, progress } = await resume({ sent: true, started: true, activationId: 9 });
    expect(progress).toMatchObject([{ version: 3, includesOtherEdits: false, activationId: 9 }]);
    expect(result).toMatchObject({ outcome: 'updated', activationId: 9, expectedVersion: 3 });
    expect(steps).toEqual(['progress', 'overview']);
    const unsent = scripted(kind, { overview: [['ACTIVE', 3]] });
    expect((await unsent.resume()).result).toMatchObject({ outcome: 'unchanged' });
  });

  test.each<readonly [string, (json: Record<string, unknown>) => unknown]>([
    [
      '/request/kind',
      (json) => ({
        ...json,
        request: { ...Object(json['request']), kind: kind === 'clientLists' ? 'networkLists' : 'clientLists' },
      }),
    ],
    ['/type', (json) => ({ ...json, type: 'akamai.activation' })],
    ['/startedAt', (json) => ({ ...json, startedAt: '' })],
    ['/startedAt', (json) => ({ ...json, startedAt: 'yesterday' })],
    ['/request', (json) => ({ ...json, request: 'text' })],
    ...[
      ['kind', 'lists'],
      ['listId', ''],
      ['listId', 7],
      ['network', 'BOTH'],
      ['action', 'DELETE'],
      ['comments', 7],
      ['notificationRecipients', 'a@example.com'],
    ].map(
      ([name, value]) =>
        [
          `/request/${name}`,
          (json: Record<string, unknown>) => ({
            ...json,
            request: { ...Object(json['request']), [String(name)]: value },
          }),
        ] as const,
    ),
    [
      '/request/notificationRecipients/0',
      (json) => ({ ...json, request: { ...Object(json['request']), notificationRecipients: [7] } }),
    ],
    ['/expectedVersion', (json) => ({ ...json, expectedVersion: '3' })],
    ['/sent', (json) => ({ ...json, sent: 'yes' })],
    ['/started', (json) => ({ ...json, started: 1 })],
    ['/activationId', (json) => ({ ...json, activationId: 1.5 })],
    ['/listVersion', (json) => ({ ...json, listVersion: null })],
  ])('is not resumed from JSON with another %s', (pointer, edit) => {
    const { lists, stored, sent } = scripted(kind, { overview: [] });
    const resume = () => lists[kind].resume(edit(stored()));
    expect(resume).toThrow(expect.objectContaining({ kind: 'request-validation', operation: `${kind}.resume` }));
    expect(resume).toThrow(expect.objectContaining({ vendor: 'akamai', mayHaveApplied: false }));
    try {
      resume();
    } catch (error) {
      const issues: readonly { readonly pointer: string }[] = Object(error).issues;
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.every((issue) => issue.pointer.startsWith(pointer))).toBe(true);
    }
    expect(sent).toEqual([]);
  });

  test('is not resumed from JSON of another version, or with a wrong option', () => {
    const { lists, stored } = scripted(kind, { overview: [] });
    const error = expect.objectContaining({ kind: 'configuration', vendor: 'akamai' });
    expect(() => lists[kind].resume({ ...stored(), version: 2 })).toThrow(error);
    expect(() => lists[kind].resume({ ...stored(), version: 2 })).toThrow(`${kind}.resume`);
    expect(() => lists[kind].resume(stored(), { pollIntervalMs: 0 })).toThrow(`${kind}.resume`);
  });

  test('waits for an activation of an older version, and is sent then', async () => {
    const { run, steps } = scripted(kind, {
      overview: [
        ['PENDING_ACTIVATION', 3],
        ['MODIFIED', 3],
        ['ACTIVE', 3],
      ],
      standing: [['PENDING_ACTIVATION', 2]],
      begin: [['PENDING_ACTIVATION', 3]],
      progress: [['ACTIVE', 3]],
    });
    const { progress, result } = await run();
    expect(progress.map(({ phase }) => phase)).toEqual(['waiting', 'activating']);
    expect(result).toMatchObject({ outcome: 'updated' });
    expect(steps).toEqual(['overview', 'standing', 'overview', 'begin', 'progress', 'overview']);
  });

  test('is not considered failed if its request was rejected', async () => {
    const { run, steps } = scripted(kind, {
      overview: [['MODIFIED'], ['FAILED'], ['ACTIVE']],
      begin: [409, ['PENDING_ACTIVATION']],
      progress: [['ACTIVE']],
    });
    expect((await run()).result).toMatchObject({ outcome: 'updated' });
    expect(steps).toEqual(['overview', 'begin', 'overview', 'begin', 'progress', 'overview']);
  });

  test('is not sent again after a conflict that forbids it', async () => {
    const { run, steps } = scripted(kind, { overview: [['MODIFIED']], begin: ['forbidden'] });
    expect((await run()).error).toMatchObject({ kind: 'conflict', code: 'FORBIDDEN-OPERATION' });
    expect(steps).toEqual(['overview', 'begin']);
  });

  test('waits for the other network with maxRetries 0, too, even after a lost response', async () => {
    const busy: Script = {
      overview: [['MODIFIED'], ['MODIFIED'], ['ACTIVE']],
      other: ['PENDING_ACTIVATION', 'ACTIVE'],
      begin: [['PENDING_ACTIVATION']],
      progress: [['ACTIVE']],
    };
    const { run } = scripted(kind, busy, { maxRetries: 0 });
    expect((await run()).result).toMatchObject({ outcome: 'updated' });
    const lost = scripted(
      kind,
      { overview: [['MODIFIED']], other: ['ACTIVE', 'PENDING_ACTIVATION', 'ACTIVE'], begin: ['lost'] },
      { maxRetries: 0 },
    );
    const { error, progress } = await lost.run();
    expect(error).toMatchObject({ kind: 'network', mayHaveApplied: true });
    expect(progress.map(({ phase }) => phase).slice(0, 3)).toEqual(['starting', 'waiting', 'starting']);
  });

  test('is followed by its number, with any version in the response', async () => {
    const { resume } = scripted(kind, { overview: [['ACTIVE', 3]], progress: [['ACTIVE', 3]] });
    const { result } = await resume({ started: true, activationId: 7, listVersion: 4 });
    expect(result).toMatchObject({ version: 3 });
  });

  test('is started once it is found, and not if it is refused', async () => {
    const begin = (script: Script): ListActivationPoller => {
      const { lists } = scripted(kind, script);
      return kind === 'networkLists'
        ? lists.networkLists.activate({ networkListId: '1_BLOCKED', network: 'STAGING' })
        : lists.clientLists.activate({ listId: '2_BLOCKED', network: 'STAGING' });
    };
    const found = begin({ overview: [['PENDING_ACTIVATION']], standing: [['PENDING_ACTIVATION']] });
    await found.started();
    expect(found.toJSON()).toMatchObject({ started: true, activationId: 7, listVersion: 3 });
    expect(await failureOf(begin({ overview: [403] }).started())).toMatchObject({ status: 403 });
  });

  test('does not change with the JSON that it was resumed from', async () => {
    const { lists, stored } = scripted(kind, { overview: [['ACTIVE']] });
    const json = stored({ expectedVersion: 3 });
    const poller = lists[kind].resume(json);
    Object.assign(json.request, { listId: 'other' });
    expect(poller.toJSON().request.listId).not.toBe('other');
    await poller.result();
    expect(poller.toJSON()).toEqual({ ...stored({ expectedVersion: 3 }) });
  });
});

describe('a deactivation of client lists', () => {
  const use = (policyId: string | undefined, networks: object) => ({ configId: 8, policyId, ...networks });
  const staging = { staging: { version: 1 } };

  test('is sent and followed', async () => {
    const { run, sent, steps } = scripted('clientLists', {
      overview: [['ACTIVE'], ['INACTIVE']],
      begin: [['PENDING_DEACTIVATION']],
      progress: [['PENDING_DEACTIVATION'], ['DEACTIVATED']],
    });
    expect((await run('deactivate')).result).toMatchObject({ outcome: 'updated', status: 'INACTIVE' });
    expect(sent.find(({ method }) => method === 'POST')?.body).toContain('"DEACTIVATE"');
    expect(steps).toEqual(['overview', 'usage', 'begin', 'progress', 'progress', 'overview']);
  });

  test.each(['FAILED', 'STOPPED', 'ROLLBACK', 'ABORTED'])('fails as %s', async (status) => {
    const { run } = scripted('clientLists', {
      overview: [['ACTIVE']],
      begin: [['PENDING_DEACTIVATION']],
      progress: [[status]],
    });
    expect((await run('deactivate')).error).toMatchObject({ code: status, operation: 'clientLists.deactivate' });
  });

  test('is refused if policies use the list on that network, three of which are named', async () => {
    const usage = [
      use('other', { production: { version: 1 } }),
      use('a', staging),
      use(undefined, staging),
      use('c', { ...staging, production: { version: 1 } }),
      use('d', staging),
      use('e', staging),
    ];
    const { run, steps } = scripted('clientLists', { overview: [['ACTIVE']], usage: [usage] });
    const { error } = await run('deactivate');
    expect(error).toMatchObject({ code: 'LIST-IN-USE', mayHaveApplied: false });
    expect(error).toMatchObject({
      message: expect.stringContaining(
        'a of configuration 8, a policy of configuration 8, c of configuration 8 and 2 more',
      ),
    });
    expect(steps).toEqual(['overview', 'usage']);
    const three = scripted('clientLists', { overview: [['ACTIVE']], usage: [usage.slice(1, 4)] });
    expect((await three.run('deactivate')).error).toMatchObject({
      message: expect.stringMatching(/c of configuration 8\W.*on STAGING$/),
    });
  });

  test('is refused on production if the list is used there', async () => {
    const usage = [use('a', { production: { version: 1 } }), use('b', staging)];
    const { lists } = scripted('clientLists', { overview: [['INACTIVE']], other: ['ACTIVE'], usage: [usage] });
    const poller = lists.clientLists.deactivate({ listId: '2_BLOCKED', network: 'PRODUCTION' });
    expect(await failureOf(poller.result())).toMatchObject({
      code: 'LIST-IN-USE',
      message: expect.stringMatching(/a of configuration 8\W.*on PRODUCTION$/),
    });
  });

  test('is sent if the uses cannot be read, but not after an abort', async () => {
    const { run } = scripted('clientLists', {
      overview: [['ACTIVE'], ['INACTIVE']],
      usage: [403],
      begin: [['PENDING_DEACTIVATION']],
      progress: [['INACTIVE']],
    });
    expect((await run('deactivate')).result).toMatchObject({ outcome: 'updated' });
    const stop = new AbortController();
    const aborted = scripted(
      'clientLists',
      { overview: [['ACTIVE']], begin: [['PENDING_DEACTIVATION']] },
      {
        guard: ({ id }) => {
          if (id === 'clientLists.getUsage') stop.abort();
          return true;
        },
      },
    );
    expect((await aborted.run('deactivate', { signal: stop.signal })).error).toMatchObject({
      kind: 'abort',
      mayHaveApplied: false,
    });
    expect(count(aborted.steps, 'begin')).toBe(0);
  });
});

test('a network list is not deactivated by edited JSON', () => {
  const { lists, stored, sent } = scripted('networkLists', { overview: [] });
  const failure = expect.objectContaining({ issues: [expect.objectContaining({ pointer: '/request/action' })] });
  expect(() => lists.networkLists.resume(stored({}, 'DEACTIVATE'))).toThrow(failure);
  expect(sent).toEqual([]);
});

test('a network list is read with its status and without its elements, and activated with all details', async () => {
  const { lists, sent } = scripted('networkLists', {
    overview: [['MODIFIED']],
    begin: [['PENDING_ACTIVATION']],
    progress: [['FAILED']],
  });
  const details = { comments: 'Attack', notificationRecipients: ['a@example.com'] };
  const poller = lists.networkLists.activate({ networkListId: '1_BLOCKED', network: 'PRODUCTION', ...details });
  expect(await failureOf(poller.result())).toMatchObject({ code: 'FAILED' });
  expect(sent[0]?.target).toBe('/network-list/v2/network-lists/1_BLOCKED?extended=true&includeElements=false');
  const request = sent.find(({ method }) => method === 'POST');
  expect(request?.target).toContain('/environments/PRODUCTION/');
  expect(JSON.parse(request?.body ?? '')).toEqual(details);
});

test('an activation that another program has begun may have no number', async () => {
  const { lists } = scripted('networkLists', {
    overview: [['PENDING_ACTIVATION']],
    standing: [['PENDING_ACTIVATION']],
    activationId: null,
  });
  const poller = lists.networkLists.activate({ networkListId: '1_BLOCKED', network: 'STAGING' });
  await poller.started();
  expect(poller.toJSON()).not.toHaveProperty('activationId');
});

test('an activation of a network list without a number is followed by the status of the network, from its version on', async () => {
  const { resume, steps } = scripted('networkLists', {
    overview: [['ACTIVE', 4]],
    standing: [
      ['ACTIVE', 3],
      ['PENDING_ACTIVATION', 4],
      ['ACTIVE', 4],
    ],
    activationId: null,
  });
  const { progress, result } = await resume({ started: true, expectedVersion: 4, listVersion: 4 });
  expect(progress).toEqual([
    { phase: 'activating', status: 'ACTIVE', version: 4, includesOtherEdits: false },
    { phase: 'activating', status: 'PENDING_ACTIVATION', version: 4, includesOtherEdits: false },
    { phase: 'activating', status: 'ACTIVE', version: 4, includesOtherEdits: false },
  ]);
  expect(result).not.toHaveProperty('activationId');
  expect(progress.some((step) => 'activationId' in step)).toBe(false);
  expect(steps).toEqual(['standing', 'standing', 'standing', 'overview']);
});

test('a list activation does not begin with a wrong network, list, recipient or parameter', async () => {
  const { lists, sent } = scripted('clientLists', { overview: [] });
  const good = { listId: '2_BLOCKED', network: 'STAGING' };
  for (const [pointer, params] of [
    ['/listId', { ...good, listId: '' }],
    ['/listId', { ...good, listId: 7 }],
    ['/network', { ...good, network: undefined }],
    ['/network', { ...good, network: 'BOTH' }],
    ['/comments', { ...good, comments: 7 }],
    ['/notificationRecipients', { ...good, notificationRecipients: 'a' }],
    ['/version', { ...good, version: 3 }],
    ['/listId', undefined],
  ] as const) {
    for (const action of ['activate', 'deactivate'] as const) {
      const begin = async () => lists.clientLists[action](params as never);
      const failure = await failureOf(begin());
      expect(failure).toMatchObject({ operation: `clientLists.${action}`, vendor: 'akamai', mayHaveApplied: false });
      expect(Object(failure).issues[0]).toMatchObject({ pointer });
    }
  }
  expect(sent).toEqual([]);
});

test('an activation that waits for another call of its client ends with its signal', async () => {
  const gate = Promise.withResolvers<void>();
  const guard = async ({ id }: { readonly id: string }) => {
    if (id === 'clientLists.appendItems') await gate.promise;
    return true;
  };
  const { lists, called } = account(undefined, { client: { guard } });
  const change = lists.clientLists.ensureListed({ listId, items: ['192.0.2.9'] });
  const stop = new AbortController();
  const poller = lists.clientLists.activate({ listId, network: 'PRODUCTION' }, { signal: stop.signal });
  stop.abort();
  expect(await failureOf(poller.result())).toMatchObject({ kind: 'abort', operation: 'clientLists.activate' });
  gate.resolve();
  expect(await change).toMatchObject({ outcome: 'updated' });
  expect(called()).not.toContain('clientLists.createActivation');
});
