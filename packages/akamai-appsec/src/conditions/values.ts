import { checkOptions, type OptionType, optionType, parseIpRange, RequestValidationError } from '@edgeward/core';

/** One text, or several alternatives. */
export type OneOrMore = string | readonly string[];

/** Builders whose values have no white space or commas: a value with such a character is a list by mistake. */
const lists: ReadonlySet<string> = new Set([
  'asNumberMatch',
  'clientListMatch',
  'clientTlsFingerprintMatch',
  'extensionMatch',
  'hostMatch',
  'ipAddressMatch',
  'ipMatch',
  'requestMethodMatch',
]);

/**
 * Checks the values of a condition and returns them as a list, as in the vendor's samples. An empty list could match
 * every request or none, and an unset variable an unintended one.
 */
export function listedValues(builder: string, values: OneOrMore, pointer = '/value'): readonly string[] {
  const list: readonly unknown[] = Array.isArray(values) ? values : [values];
  if (list.length === 0) throw refusal(builder, pointer, 'must have at least one value');
  return list.map((value, index) =>
    checkedValue(builder, value, Array.isArray(values) ? `${pointer}/${index}` : pointer),
  );
}

/** Checks one name or value of a condition. */
export function checkedValue(builder: string, value: unknown, pointer: string): string {
  if (typeof value !== 'string') throw refusal(builder, pointer, 'must be a string');
  if (value.trim() === '') throw refusal(builder, pointer, 'must not be empty');
  // Values of headers and the like may have white space at either end.
  if (lists.has(builder) && /[\s,;]/.test(value)) throw refusal(builder, pointer, 'must be one value, not several');
  if (builder === 'geoMatch' && /^\s|\s$|[,;]|^[a-z]{2}(?:\s+[a-z]{2})+$/i.test(value)) {
    throw refusal(builder, pointer, 'must be one country, not several');
  }
  if (!/^ip(?:Address)?Match$/.test(builder)) return value;
  const range = parseIpRange(value);
  if (range === undefined && /[.:/]/.test(value))
    throw refusal(builder, pointer, 'must be an IP address or a CIDR range');
  return range?.text ?? value;
}

/** Writes numbers of autonomous systems as texts. */
export function asNumbers(numbers: string | number | readonly (string | number)[]): OneOrMore {
  const list = Array.isArray(numbers) ? numbers : [numbers];
  return list.map((number: unknown, index) => {
    if (typeof number !== 'number') return checkedValue('asNumberMatch', number, `/value/${index}`);
    if (Number.isInteger(number) && number > 0 && number < 2 ** 32) return String(number);
    throw refusal('asNumberMatch', `/value/${index}`, 'must be an AS number');
  });
}

const flag = optionType.flag;

const flagTypes: Readonly<Record<string, OptionType>> = {
  positiveMatch: flag,
  nameCase: flag,
  nameWildcard: flag,
  useXForwardForHeaders: flag,
  valueCase: flag,
  valueExactMatch: flag,
  valueIgnoreSegment: flag,
  valueNormalize: flag,
  valueRecursive: flag,
  valueWildcard: flag,
};

/** Checks the flags of a condition by name and type; drops `undefined`. */
export function checkedFlags<Flags extends object>(builder: string, flags: Flags): Flags {
  const checked = checkOptions<object>({ owner: builder, vendor: 'akamai' }, flags, flagTypes);
  // The given flags without `undefined`.
  return { ...checked } as Flags;
}

/** Creates the error for a wrong value given to a builder. */
export function refusal(builder: string, pointer: string, message: string): RequestValidationError {
  return new RequestValidationError({
    vendor: 'akamai',
    operation: builder,
    message: `${builder}: ${pointer === '' ? '' : `${pointer} `}${message}`,
    hint: 'Nothing was sent.',
    issues: [{ pointer, message }],
  });
}
