import { FakeClock } from '@edgeward/core/testing';
import { AkamaiLists, type AkamaiListsOptions } from '../../../src/lists/index.js';
import { auth, type Sent } from '../../support/answering.js';

/** A client without a network, and its requests. */
export interface AnsweringLists {
  readonly lists: AkamaiLists;
  readonly sent: readonly Sent[];
}

/** Makes a client whose every request is answered by `answer`. */
export function answeringLists(
  answer: (request: Sent, number: number) => Response,
  options: Partial<AkamaiListsOptions> = {},
): AnsweringLists {
  const sent: Sent[] = [];
  const lists = new AkamaiLists({
    auth,
    clock: new FakeClock('2026-03-01T12:00:00Z'),
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
  return { lists, sent };
}
