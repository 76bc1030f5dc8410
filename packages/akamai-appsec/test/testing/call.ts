import { expect } from 'vitest';
import { operations } from '../../src/generated/operations.js';
import type { FakeAkamaiAppSec } from '../../src/testing/index.js';
import { sign } from './sign.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Sends a signed request, as `<method> <path>` below `/appsec/v1`. The package's own schemas must accept a successful
 * answer.
 */
export async function call(fake: FakeAkamaiAppSec, line: string, body?: unknown): Promise<Answer> {
  const [method = '', path = ''] = line.split(' ');
  const url = `${fake.clientOptions.baseUrl}/appsec/v1${path}`;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const authorization = sign({ method, url, body: text ?? '' }, fake.credentials, { timeMs: fake.clock.now() });
  const response = await fake.fetch(url, {
    method,
    redirect: 'manual',
    headers: { authorization, 'content-type': 'application/json' },
    ...(text !== undefined && { body: text }),
  });
  const content = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const answer: unknown = isJson ? JSON.parse(content) : content;
  const { status } = response;
  if (status < 400) {
    const operation = operations.find(({ id }) => id === fake.requests.at(-1)?.operation);
    operation?.responses[status]?.parse(answer);
  }
  return { status, headers: Object.fromEntries(response.headers), body: answer };
}

/** Sends a signed request and returns the body of its answer. */
export async function bodyOf(fake: FakeAkamaiAppSec, line: string, body?: unknown): Promise<unknown> {
  const answer = await call(fake, line, body);
  if (answer.status >= 400)
    throw new Error(`${line} was answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The form of a problem of the service, for `toMatchObject`. */
export function problem(status: number, type: string, detail?: RegExp | string): object {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: expect.stringMatching(
        new RegExp(`^https://problems\\.luna\\.akamaiapis\\.net/appsec(-\\w+)?/error-types/${type}$`),
      ),
      title: expect.any(String),
      status,
      detail: detail === undefined ? expect.any(String) : expect.stringMatching(detail),
      instance: expect.stringMatching(
        /^https:\/\/problems\.luna\.akamaiapis\.net\/appsec\/error-instances\/[0-9a-f-]{36}$/,
      ),
    },
  };
}
