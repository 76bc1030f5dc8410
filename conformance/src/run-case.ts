import { setImmediate as turn } from 'node:timers/promises';
import {
  type ApiPromise,
  type ApiResponse,
  type Auth,
  ByteStream,
  type CallOptions,
  type ClientEvent,
  type ClientOptions,
  type EventListener,
  type Guard,
  PagePromise,
} from '@edgeward/core';
import type { ClientSettings, ConformanceCase } from './cases/case.ts';
import { isListRole } from './cases/roles.ts';
import { judge } from './judge.ts';
import type { Observation, Outcome } from './observation.ts';
import type { OpenClient, Profile, RoleFacts } from './profile.ts';
import { RecordingClock } from './recording-clock.ts';
import { startService, unusedUrl } from './scripted-service.ts';
import { type WireAnswer, wireAnswer } from './wire-answer.ts';

/** Plays a case against a package, and returns the promises broken by the package. Ending in time is one of them. */
export async function runCase(
  profile: Profile,
  testCase: ConformanceCase,
  longestMs = 8_000,
): Promise<readonly string[]> {
  const facts = factsOf(profile, testCase);
  const observation = await observe(profile, testCase, facts, longestMs);
  if (observation === undefined) return [`the case did not end within ${longestMs} ms`];
  return judge(profile, testCase, facts, observation);
}

/** The runner's knowledge of the operation; nothing for a raw request. */
function factsOf(profile: Profile, { role }: ConformanceCase): RoleFacts | undefined {
  if (role === 'raw') return undefined;
  const found = profile.roles[role];
  if ('absent' in found) throw new Error(`${profile.vendor} has no operation for the role ${role}`);
  return found;
}

async function observe(
  profile: Profile,
  testCase: ConformanceCase,
  facts: RoleFacts | undefined,
  longestMs: number,
): Promise<Observation | undefined> {
  const { abort } = testCase;
  const controller = new AbortController();
  const reason = new Error('the caller has changed its mind');
  const abortAt = (moment: typeof abort): void => {
    if (moment === abort) controller.abort(reason);
  };

  const answers: WireAnswer[] = [];
  const hosts = { url: '', otherUrl: '' };
  await using other = await startService({
    answer: () => ({ status: 200, headers: {}, chunks: [], value: undefined }),
  });
  await using service = await startService({
    answer: (request, number) => {
      const step = testCase.answers[Math.min(number, testCase.answers.length) - 1] ?? {};
      const answer = wireAnswer(step, request, profile, facts, hosts);
      answers.push(answer);
      return answer;
    },
    onRequest: () => abortAt('request'),
    onHalf: () => abortAt('body'),
  });
  const baseUrl = testCase.server === 'absent' ? unusedUrl : service.url;
  Object.assign(hosts, { url: baseUrl, otherUrl: other.url });

  const clock = new RecordingClock(() => abortAt('pause'));
  const events: ClientEvent[] = [];
  const counts = { authentications: 0, guarded: 0 };
  const client = openClient(profile, testCase, {
    baseUrl,
    clock,
    random: () => 0.5,
    auth: countedAuth(profile.auth(), testCase.client, counts),
    onEvent: listenersOf(testCase.client, events),
    ...guardOf(testCase.client, counts, () => abortAt('guard')),
  });
  abortAt('before');
  const outcomes: Outcome[] = [];
  const play = async (): Promise<true> => {
    for (let call = 0; call < testCase.calls; call += 1) {
      const options = { ...testCase.call, signal: controller.signal };
      outcomes.push(await outcomeOf(client, testCase, options, () => abortAt('chunk')));
    }
    abortAt('after');
    // Gives pending effects of an abort the chance to run.
    await turn();
    return true;
  };
  if ((await within(longestMs, play())) === undefined) return undefined;
  return {
    requests: service.seen,
    elsewhere: other.seen.length,
    answers,
    events,
    pauses: clock.pauses,
    ...counts,
    outcomes,
    reason,
    signal: controller.signal,
  };
}

function openClient(profile: Profile, { client, derived }: ConformanceCase, options: ClientOptions): OpenClient {
  const { guard: _guard, listener: _listener, renewal: _renewal, ...settings } = client;
  const opened = profile.open({ ...settings, ...options });
  return derived === undefined ? opened : opened.withOptions(derived);
}

function countedAuth(auth: Auth, { renewal }: ClientSettings, counts: { authentications: number }): Auth {
  return {
    ...auth,
    authenticate: (request, context) => {
      counts.authentications += 1;
      return auth.authenticate(request, context);
    },
    ...(renewal === undefined ? {} : { rejected: () => renewal === 'possible' }),
  };
}

function listenersOf({ listener }: ClientSettings, events: ClientEvent[]): readonly EventListener[] {
  const record: EventListener = (event) => void events.push(event);
  const fail = (): never => {
    throw new Error('the listener is broken');
  };
  if (listener === undefined) return [record];
  // The types require a function without a result, but people often pass an asynchronous one.
  return [listener === 'throws' ? fail : async () => fail(), record];
}

function guardOf({ guard }: ClientSettings, counts: { guarded: number }, onAsked: () => void): { guard?: Guard } {
  if (guard === undefined) return {};
  const decide = (): boolean | Promise<boolean> => {
    counts.guarded += 1;
    onAsked();
    switch (guard) {
      case 'allows':
        return true;
      case 'denies':
        return Promise.resolve(false);
      case 'throws':
        throw new Error('not on a Friday');
      case 'stalls':
        return new Promise(() => {});
    }
  };
  return { guard: decide };
}

async function outcomeOf(
  client: OpenClient,
  testCase: ConformanceCase,
  options: CallOptions,
  onChunk: () => void,
): Promise<Outcome> {
  const items: unknown[] = [];
  const chunks: Uint8Array[] = [];
  const most = testCase.take ?? Number.POSITIVE_INFINITY;
  let response: ApiResponse<unknown> | undefined;
  const readSoFar = (): Outcome => ({
    ...(response === undefined ? {} : { response, value: response.data }),
    ...(isListRole(testCase.role) ? { items } : {}),
    ...(response?.data instanceof ByteStream ? { bytes: Buffer.concat(chunks).toString('utf8') } : {}),
  });
  try {
    const promise = start(client, testCase, options);
    response = await promise.withResponse();
    if (promise instanceof PagePromise) {
      for await (const item of promise) if (items.push(item) >= most) break;
    } else if (response.data instanceof ByteStream) {
      for await (const chunk of response.data) {
        chunks.push(chunk);
        onChunk();
        if (chunks.length >= most) break;
      }
    }
    return readSoFar();
  } catch (error) {
    return { ...readSoFar(), failure: { error } };
  }
}

function start(client: OpenClient, { role, given }: ConformanceCase, options: CallOptions): ApiPromise<unknown> {
  const { path, query, method = 'GET', ...effects } = given;
  if (role === 'raw') return client.request({ method, path: path ?? '/conformance', ...effects }, options);
  return client.call(
    role,
    { ...(path === undefined ? {} : { path }), ...(query === undefined ? {} : { query }) },
    options,
  );
}

/** Waits for `promise`, but no longer than `ms`. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
