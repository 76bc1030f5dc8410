/** Returns why a value cannot be part of a path, or `undefined`. With `slashes`, it may contain slashes. */
export function pathHazard(value: unknown, slashes = false): string | undefined {
  // A larger number may have been rounded to the id of another object.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : 'must be an integer below 2^53';
  if (typeof value !== 'string') return 'must be a string or a number';
  if (value.trim() === '') return 'is empty';
  if (!value.isWellFormed()) return 'is not well-formed Unicode';
  // A proxy on the way may decode once more than we encoded.
  let decoded = value;
  for (let round = 0; round < 4; round += 1) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
    if (/[\\\u0000-\u001f\u007f]/.test(decoded) || (!slashes && decoded.includes('/'))) {
      return `contains ${slashes ? '' : 'a slash, '}a backslash or a control character`;
    }
    // Some servers ignore the rest of a segment after a semicolon.
    const hasDots = /(?:^|\/)\.\.?(?:[/;]|$)/.test(decoded);
    if (hasDots) return decoded.includes('/') ? 'contains a dot segment' : 'is a dot segment';
    const next = decodeOnce(decoded);
    if (next === decoded) return undefined;
    decoded = next;
  }
  return 'is percent-encoded too many times';
}

/** Splits a path template into texts and, at each odd index, the name of a parameter. */
export function pathPieces(template: string): readonly string[] {
  return template.split(/\{([^{}]+)\}/);
}

/** Matches a value that is percent-encoded already or needs no encoding. */
const encoded = /^(?:[\w.~!*'()-]|%[0-9a-f]{2})+$/i;

/**
 * Fills the pieces of a path template; every value has passed {@link pathHazard}. Values of `asGiven` stay as they are
 * if they are percent-encoded already.
 */
export function fillPath(
  pieces: readonly string[],
  values: ReadonlyMap<string, string | number>,
  asGiven: readonly string[] = [],
): string {
  let path = '';
  let isName = false;
  for (const piece of pieces) {
    const text = isName ? String(values.get(piece) ?? '') : piece;
    path += !isName || (asGiven.includes(piece) && encoded.test(text)) ? text : encodeURIComponent(text);
    isName = !isName;
  }
  return path;
}

/** Lists the names in a path template. */
export function pathNames(template: string): readonly string[] {
  return pathPieces(template).filter((_, index) => index % 2 === 1);
}

function decodeOnce(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
