import { FakeClock } from '@edgeward/core/testing';
import { AkamaiAppSec, type AkamaiAppSecOptions, type Auth, type ClientEvent, edgeGrid } from '../../src/index.js';

/** A request as it was sent. */
export interface Sent {
  readonly method: string;

  /** Path and query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A client without a network, its requests and its events. */
export interface Answering {
  readonly akamai: AkamaiAppSec;
  readonly sent: readonly Sent[];
  readonly events: readonly ClientEvent[];
  readonly clock: FakeClock;
}

export const auth: Auth<'edgeGrid'> = edgeGrid({
  host: 'akab-example.luna.akamaiapis.net',
  clientToken: 'akab-client-token-xxx-xxxxxxxxxxxxxxxx',
  clientSecret: 'SOMESECRETxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=',
  accessToken: 'akab-access-token-xxx-xxxxxxxxxxxxxxxx',
});

/** Makes a client whose every request is answered by `answer`. */
export function answering(
  answer: (request: Sent, number: number) => Response,
  options: Partial<AkamaiAppSecOptions> = {},
): Answering {
  const sent: Sent[] = [];
  const events: ClientEvent[] = [];
  const clock = new FakeClock('2024-01-16T15:20:00Z');
  const akamai = new AkamaiAppSec({
    auth,
    clock,
    onEvent: (event) => void events.push(event),
    fetch: async (...input) => {
      const request = new Request(...input);
      const { pathname, search } = new URL(request.url);
      const { method, headers } = request;
      const seen = { method, target: pathname + search, headers, body: await request.text() };
      sent.push(seen);
      return answer(seen, sent.length);
    },
    ...options,
  });
  return { akamai, sent, events, clock };
}

/** Makes a client that always receives this JSON. */
export function answeringWith(
  body: unknown,
  { status = 200, headers = {}, ...options }: Partial<AkamaiAppSecOptions> & { readonly status?: number } = {},
): Answering {
  return answering(() => json(body, status, headers), options);
}

/** Makes an answer of JSON. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers });
}

/** The differences reported by a client, as `<pointer> <kind>`. */
export function driftIn(events: readonly ClientEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'drift' ? event.differences.map(({ pointer, kind }) => `${pointer} ${kind}`) : [],
  );
}

/** Waits for a call to fail, and returns its error. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call succeeded');
}
