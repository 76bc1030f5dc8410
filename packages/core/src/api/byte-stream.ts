import { brandInstances, hasBrand } from '../internal/brand.js';

const brand: unique symbol = Symbol.for('@edgeward/byte-stream');

/**
 * The body of an answer, chunk by chunk. Read it to the end, leave the loop, or call {@link ByteStream.cancel}: each
 * gives the connection back. It can be read once.
 *
 * @example
 * ```ts
 * for await (const chunk of await client.exports.get()) process.stdout.write(chunk);
 * ```
 */
export class ByteStream implements AsyncIterable<Uint8Array> {
  static {
    brandInstances(ByteStream, brand);
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(value, brand);
  }

  readonly #chunks: AsyncGenerator<Uint8Array, void, undefined>;
  readonly #cancel: () => void;

  /** @internal */
  constructor(chunks: AsyncGenerator<Uint8Array, void, undefined>, cancel: () => void) {
    this.#chunks = chunks;
    this.#cancel = cancel;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array, void, undefined> {
    return {
      next: () => this.#chunks.next(),
      // A generator's own `return` would not end a transfer before the first read or during a pending one.
      return: () => {
        this.#cancel();
        return this.#chunks.return();
      },
    };
  }

  /** Ends the transfer. A loop reading the stream ends without an error. */
  cancel(): void {
    this.#cancel();
  }
}
