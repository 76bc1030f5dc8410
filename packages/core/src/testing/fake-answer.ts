import { isPlatformObject } from '../internal/realms.js';

/** The answer of a fake: a JSON body, unless a string body comes with another `content-type`. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** Builds the `Response` of `answer`. */
export function responseOf(answer: FakeAnswer | Response): Response {
  if (isResponse(answer)) return answer;
  const { status, body } = answer;
  const headers = new Headers(answer.headers);
  if (body === undefined || bodiless.has(status)) return new Response(null, { status, headers });
  const mediaType = headers.get('content-type');
  if (mediaType === null) headers.set('content-type', 'application/json; charset=UTF-8');
  const isText = typeof body === 'string' && mediaType !== null && !isJsonType(mediaType);
  return new Response(isText ? body : JSON.stringify(body), { status, headers });
}

function isResponse(answer: FakeAnswer | Response): answer is Response {
  return isPlatformObject(answer, 'Response');
}

/** Returns whether a `content-type` is JSON. */
export function isJsonType(mediaType: string): boolean {
  return /^application\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(mediaType.trim());
}
