import { type ClientOptions, createTransport, headerKeys, type Operation, type Transport } from '@edgeward/core';
import * as s from '@edgeward/core/schema';

/** An item of the service. */
export interface Item {
  readonly id: number;
  readonly name: string;
  readonly addresses: readonly string[];
}

const itemSchema: s.Schema<Item> = s.define(() =>
  s.object({ id: s.integer(), name: s.string(), addresses: s.array(s.string()) }),
);

const putItem: Operation<Item> = {
  id: 'items.replace',
  method: 'PUT',
  path: '/v1/items/{itemId}',
  body: { schema: itemSchema, mediaType: 'application/json' },
  responses: { 200: itemSchema },
  effect: 'write',
  idempotent: true,
  evidence: 'inferred',
};

/** Makes a client of the service. */
export function itemsClient(url: string, options: ClientOptions): Transport {
  return createTransport({
    vendor: {
      name: 'soak',
      userAgent: 'edgeward-soak/0.0.0',
      requestIdHeaders: ['x-request-id'],
      classify: () => undefined,
    },
    auth: headerKeys({ 'x-key': 'a-key-of-the-soak' }),
    baseUrl: url,
    ...options,
  });
}

/** Puts an item. Resolves to the item of the answer. */
export function put(client: Transport, id: number, signal?: AbortSignal): PromiseLike<Item> {
  const item = { id, name: `item ${id}`, addresses: [`192.0.2.${id % 256}`, '2001:db8::/32'] };
  return client.call(putItem, { itemId: id, body: item }, { signal });
}

/** Runs `task` for each number from `start` to before `end`, so many at once. */
export async function eachOf(
  { start = 0, end, concurrency }: { readonly start?: number; readonly end: number; readonly concurrency: number },
  task: (id: number) => Promise<void>,
): Promise<void> {
  let next = start;
  const worker = async (): Promise<void> => {
    while (next < end) {
      const id = next;
      next += 1;
      await task(id);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
