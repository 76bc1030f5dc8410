import { types } from 'node:util';

/** The body of a response, whatever stream type the client's fetch uses. */
export interface ResponseBody {
  getReader(): BodyReader;
  cancel(): Promise<unknown>;
}

export interface BodyReader {
  /** Returns the next chunk, to be passed to {@link bytesOf}. */
  read(): Promise<IteratorResult<unknown, unknown>>;
  cancel(): Promise<unknown>;
}

/** A validated response with a readable body. */
export interface ReadableResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ResponseBody | null;
}

/** Statuses without a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** Checks the value a fetch returned; a string says why it cannot be read. */
export function readableResponse(value: unknown): ReadableResponse | string {
  if (!isObject(value)) return `it returned ${value === null ? 'null' : typeof value}`;
  const { status } = value;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 100 || status > 999) {
    return 'the response has no HTTP status';
  }
  if (value['bodyUsed'] === true || (isObject(value['body']) && value['body']['locked'] === true)) {
    return 'the body of the response has already been read';
  }
  const body = bodiless.has(status) ? (bodyOf(value) ?? null) : bodyOf(value);
  if (body === undefined) return 'the response has neither a body stream nor arrayBuffer()';
  return { status, headers: plainHeaders(value['headers']), body };
}

/** The members read from a response, none of them trusted. */
type Unknowns = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null;
}

/** Returns `null` if there is no body, and `undefined` if it is unreadable. */
function bodyOf(response: Unknowns): ResponseBody | null | undefined {
  const { body, arrayBuffer } = response;
  if (body === null) return null;
  if (isWebStream(body)) return streamed(body);
  if (isObject(body) && isAsyncIterable(body)) return iterated(() => body[Symbol.asyncIterator]());
  if (typeof arrayBuffer === 'function') {
    return iterated(async function* () {
      // The reader checks this chunk like those of a stream.
      yield (await arrayBuffer.call(response)) as unknown;
    });
  }
  return undefined;
}

function isWebStream(body: unknown): body is ResponseBody {
  return isObject(body) && typeof body['getReader'] === 'function' && typeof body['cancel'] === 'function';
}

function isAsyncIterable(body: object): body is AsyncIterable<unknown> {
  return Symbol.asyncIterator in body && typeof body[Symbol.asyncIterator] === 'function';
}

/** Reads a web stream. The `cancel()` of a double may return nothing, or throw. */
function streamed(stream: ResponseBody): ResponseBody {
  return {
    getReader() {
      const reader = stream.getReader();
      return { read: () => reader.read(), cancel: async () => reader.cancel() };
    },
    cancel: async () => stream.cancel(),
  };
}

/** Reads an async iterable (a stream of Node, for example) as a web stream is read. */
function iterated(open: () => AsyncIterator<unknown>): ResponseBody {
  let iterator: AsyncIterator<unknown> | undefined;
  const reader: BodyReader = {
    async read() {
      iterator ??= open();
      return iterator.next();
    },
    async cancel() {
      iterator ??= open();
      await iterator.return?.();
    },
  };
  return { getReader: () => reader, cancel: () => reader.cancel() };
}

/** Returns the bytes of a chunk: a user's own stream may also contain texts and buffers. */
export function bytesOf(value: unknown): Uint8Array {
  if (types.isUint8Array(value)) return value;
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (types.isAnyArrayBuffer(value)) return Buffer.from(value);
  if (typeof value === 'string') return Buffer.from(value);
  throw new TypeError('the body of the response must contain bytes only');
}

/** Copies the headers of a response, without cookies. */
function plainHeaders(headers: unknown): Readonly<Record<string, string>> {
  if (!isObject(headers)) return {};
  const entries: [string, string][] = [];
  const add = (value: unknown, name: unknown): void => {
    const key = String(name).toLowerCase();
    if (key !== 'set-cookie') entries.push([key, String(value)]);
  };
  if (isHeaders(headers)) headers.forEach(add);
  else for (const [name, value] of Object.entries(headers)) add(value, name);
  return Object.fromEntries(entries);
}

function isHeaders(headers: Unknowns): headers is Unknowns & Pick<Map<unknown, unknown>, 'forEach'> {
  return typeof headers['forEach'] === 'function';
}
