import { readFile } from 'node:fs/promises';

/** Where a PEM file comes from: its text, its bytes, a Blob, a stream, or a path. */
export type PemSource =
  | string
  | Uint8Array
  | Blob
  | AsyncIterable<Uint8Array | string>
  | { readonly path: string | URL };

const largestBytes = 1024 * 1024;

/** Reads a PEM file; `undefined` where it is larger than any certificate. */
export async function readPem(source: PemSource): Promise<string | undefined> {
  if (typeof source === 'string') return within(source);
  if (source instanceof Uint8Array) return within(new TextDecoder().decode(source));
  if (source instanceof Blob) return source.size > largestBytes ? undefined : source.text();
  if ('path' in source) return within(await readFile(source.path, 'utf8'));
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of source) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > largestBytes) return undefined;
  }
  return text + decoder.decode();
}

function within(text: string): string | undefined {
  return text.length > largestBytes ? undefined : text;
}
