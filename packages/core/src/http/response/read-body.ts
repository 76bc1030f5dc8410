import { type BodyReader, bytesOf } from './body.js';

/** Reads a body, or returns `undefined` if it exceeds `limit` when decompressed. */
export async function readBody(reader: BodyReader, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done === true) {
      const [only] = chunks;
      return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
    }
    const chunk = bytesOf(value);
    size += chunk.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(chunk);
  }
}
