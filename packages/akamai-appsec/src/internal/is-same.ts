/** Compares two words of the service ignoring case, which varies. */
export function isSame(one: string | undefined, other: string): boolean {
  return one?.toUpperCase() === other.toUpperCase();
}
