import { readFile } from 'node:fs/promises';
import { TextDecoder, types } from 'node:util';

/** Source of a PEM file: text, bytes, a Blob, a stream, or a path. */
export type PemSource =
  | string
  | Uint8Array
  | BlobLike
  | AsyncIterable<Uint8Array | string>
  | { readonly path: string | { readonly href: string } };

/** A `Blob`, a `File`, or anything with a size and a text. */
export interface BlobLike {
  readonly size: number;
  text(): Promise<string>;
}

const largestBytes = 1024 * 1024;

/** Reads a PEM file; `undefined` if it is larger than any certificate, cannot be read, or is something else. */
export async function readPem(source: PemSource): Promise<string | undefined> {
  try {
    return await textOf(source);
  } catch {
    // An error of a stream may contain data of the stream.
    return undefined;
  }
}

async function textOf(source: PemSource): Promise<string | undefined> {
  if (typeof source === 'string') return within(source);
  if (types.isUint8Array(source)) return within(new TextDecoder().decode(source));
  if (isBlob(source)) return source.size > largestBytes ? undefined : source.text();
  if ('path' in source) return within(await readFile(fileOf(source.path), 'utf8'));
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of source) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > largestBytes) return undefined;
  }
  return text + decoder.decode();
}

/** Also recognises the Blob of another realm, or of a polyfill. */
function isBlob(source: object): source is BlobLike {
  return 'size' in source && typeof source.size === 'number' && 'text' in source && typeof source.text === 'function';
}

/** `fs` accepts only the URL class of its own realm. */
function fileOf(path: string | { readonly href: string }): string | URL {
  return typeof path === 'string' ? path : new URL(path.href);
}

function within(text: string): string | undefined {
  return text.length > largestBytes ? undefined : text;
}
