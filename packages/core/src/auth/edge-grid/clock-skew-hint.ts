const toleranceS = 30;

/** Input of {@link clockSkewHint}. */
export interface ClockSkew {
  /** The `Date` header of the answer. */
  readonly date: string | undefined;

  /** The local time when the answer arrived, in milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Explains an "Invalid timestamp"; `undefined` if the answer has no readable `Date`. */
export function clockSkewHint({ date, now }: ClockSkew): string | undefined {
  const serverMs = Date.parse(date ?? '');
  if (Number.isNaN(serverMs)) return undefined;
  const aheadS = Math.round((now - serverMs) / 1000);
  if (Math.abs(aheadS) <= toleranceS) {
    return `The local clock matches the server clock, but the request arrived more than ${toleranceS} s after signing.`;
  }
  const side = aheadS < 0 ? 'behind' : 'ahead of';
  return `The local clock is ${Math.abs(aheadS)} s ${side} the server clock. EdgeGrid allows ±${toleranceS} s. Set the clock, or pass correctClock: true.`;
}
