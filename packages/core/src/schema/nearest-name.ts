/** Longest name that is compared. */
const longest = 64;

/** Finds the given name that looks most like one of the wanted ones; `undefined` if none is near. */
export function nearestName(
  wanted: readonly string[],
  given: readonly string[],
): { readonly wanted: string; readonly given: string } | undefined {
  const pairs = wanted.flatMap((name) =>
    given
      .filter((other) => other.length <= longest)
      .map((other) => ({ wanted: name, given: other, distance: distance(plain(name), plain(other)) })),
  );
  const near = pairs.filter((pair) => pair.distance <= Math.max(1, Math.floor(plain(pair.wanted).length / 3)));
  near.sort((one, other) => one.distance - other.distance);
  return near[0];
}

/** Case and separators are what names differ in most often. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Counts the letters to add, remove, replace or swap. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? at(before, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, replaced, swapped));
    }
    before = row;
    row = next;
  }
  return at(row, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
