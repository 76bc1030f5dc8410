/** Compares two words of the service, which writes them in small and in capital letters. */
export function isSame(one: string | undefined, other: string): boolean {
  return one?.toUpperCase() === other.toUpperCase();
}
