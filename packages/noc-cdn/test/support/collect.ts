/** Collects the items of an iterable, up to a maximum. */
export async function collect<T>(
  items: AsyncIterable<T>,
  most: number = Number.POSITIVE_INFINITY,
): Promise<readonly T[]> {
  const all: T[] = [];
  if (most === 0) return all;
  for await (const item of items) {
    all.push(item);
    if (all.length >= most) break;
  }
  return all;
}
