/** A secret known only to the service: no caller has it, so no client can search for it in a text. */
export const ofTheService = '4f9c1e7ab35d4c02a1e7';

/** Echoes a request in every possible place and form. */
interface Echo {
  readonly text: string;
  readonly url: string;
}

/** A way for a call to fail. */
export interface FailureCase {
  readonly name: string;
  readonly answer: (echo: Echo, signal: AbortSignal) => Response | Promise<Response>;
  readonly options?: Readonly<Record<string, unknown>>;
}

const statuses = [400, 401, 403, 404, 408, 409, 412, 418, 422, 429, 500, 501, 503] as const;

/** Failures echoing the request. */
export const failures: readonly FailureCase[] = [
  ...statuses.map((status) => ({
    name: `${status} with JSON`,
    answer: ({ text, url }: Echo) =>
      Response.json(
        {
          error: {
            code: status,
            status: text,
            message: text,
            details: [{ '@type': 'x/google.rpc.RequestInfo', requestId: text }],
          },
          type: text,
          title: text,
          detail: text,
          instance: url,
          reason: text,
          status: 'failed',
          code: text,
          message: text,
          debug: { [text.slice(0, 200)]: text },
          fieldErrors: { field: [text] },
        },
        { status, headers: { 'x-request-id': headerOf(text) } },
      ),
  })),
  {
    name: '400 with JSON that is in pieces',
    answer: ({ text }) => {
      // No text of the answer is long enough to hold a secret.
      const bytes = [...Buffer.from(text.slice(0, 12_000))];
      const part = {
        error: { code: 400, message: 'no', bytes },
        status: 'failed',
        code: 'NO',
        typed: Uint8Array.from(bytes.slice(0, 2000)),
      };
      return Response.json(part, { status: 400 });
    },
  },
  {
    name: '500 with HTML',
    answer: ({ text }) =>
      new Response(`<html><title>${text}</title></html>`, { status: 500, headers: { 'content-type': 'text/html' } }),
  },
  {
    name: '429 with text',
    answer: ({ text }) => new Response(text, { status: 429, headers: { 'content-type': 'text/plain' } }),
  },
  { name: '200 with HTML', answer: ({ text }) => new Response(text, { headers: { 'content-type': 'text/html' } }) },
  {
    name: '200 with broken JSON',
    answer: ({ text }) => new Response(`{"a": "${text}`, { headers: { 'content-type': 'application/json' } }),
  },
  {
    name: '200 of another shape',
    answer: ({ text }) => Response.json([text, { token: text }]),
    options: { validation: 'strict' },
  },
  {
    name: '200 with a warning of PHP before the JSON',
    answer: ({ text }) =>
      new Response(
        `<br />\n<b>Warning</b>: ${text}<br />\n${JSON.stringify({ status: 'success', users: { bob: ofTheService } })}`,
        { headers: { 'content-type': 'application/json' } },
      ),
  },
  {
    name: '200 with JSON that is cut off',
    answer: ({ text }) =>
      new Response(JSON.stringify({ users: { bob: ofTheService }, deny_list: [ofTheService, text] }).slice(0, -2), {
        headers: { 'content-type': 'application/json' },
      }),
  },
  {
    name: '500 with a text that holds what the service knows',
    answer: () =>
      new Response(`cannot store {"access_token": "${ofTheService}"}`, {
        status: 500,
        headers: { 'content-type': 'text/plain' },
      }),
  },
  {
    name: '500 with JSON that holds what the service knows',
    answer: () =>
      Response.json(
        {
          status: 'error',
          reason: `no room for ${ofTheService}`,
          message: `no room for ${ofTheService}`,
          bob: ofTheService,
        },
        { status: 500 },
      ),
  },
  { name: '200 with nothing', answer: () => new Response(null, { status: 200 }) },
  { name: '200 that is too large', answer: ({ text }) => Response.json({ text }), options: { maxResponseBytes: 1 } },
  {
    name: 'a redirect',
    answer: ({ url, text }) =>
      new Response(null, { status: 302, headers: { location: `${url}#${encodeURIComponent(text)}` } }),
  },
  {
    name: 'a broken connection',
    answer: ({ text, url }) => {
      throw new TypeError(`fetch failed for ${url}`, { cause: Object.assign(new Error(text), { code: 'ECONNRESET' }) });
    },
  },
  {
    name: 'a body that breaks off',
    answer: ({ text }) =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new TypeError('terminated', { cause: new Error(text) })),
        }),
      ),
  },
  { name: 'a timeout', answer: (_echo, signal) => never(signal), options: { timeoutMs: 5 } },
  { name: 'the total limit', answer: (_echo, signal) => never(signal), options: { totalTimeoutMs: 5 } },
  {
    name: 'an aborted call',
    answer: (_echo, signal) => never(signal),
    options: { signal: () => AbortSignal.timeout(5) },
  },
  { name: 'a read-only client', answer: () => Response.json({}), options: { readOnly: true } },
  { name: 'a guard that refuses', answer: () => Response.json({}), options: { guard: () => false } },
];

function headerOf(text: string): string {
  return encodeURIComponent(text).slice(0, 4000);
}

function never(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}
