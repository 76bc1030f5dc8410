const redacted = '[redacted]';

/** Shorter values turn up by chance in ordinary texts. */
const shortest = 8;

/** Makes a function that takes the given secret values out of texts, in every form in which a service may echo them. */
export function scrubber(values: readonly string[]): (text: string) => string {
  // Longest first, so that a secret which contains another one is taken out whole.
  const secrets = [...new Set(values)].filter((value) => value.length >= shortest).sort((a, b) => b.length - a.length);
  if (secrets.length === 0) return (text) => text;
  const expression = new RegExp(secrets.flatMap(patternsOf).join('|'), 'g');
  return (text) => text.replaceAll(expression, redacted);
}

function patternsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8');
  return [
    patternOf(value),
    `${patternOf(bytes.toString('base64').replace(/=+$/, ''))}={0,2}`,
    patternOf(bytes.toString('base64url')),
  ];
}

/** Matches a text as it is, and as URLs, forms and JSON escape it: libraries differ in what they escape. */
function patternOf(text: string): string {
  // Nobody escapes the others; tokens are long and consist of them.
  return text.replaceAll(/[^\w.-]/gu, escapedForms).replaceAll('.', '\\.');
}

function escapedForms(character: string): string {
  const forms = [
    quote(character),
    quote(`\\${character}`),
    quote(JSON.stringify(character).slice(1, -1)),
    ...(character === ' ' ? ['\\+'] : []),
    Array.from(Buffer.from(character, 'utf8'), (byte) => `%${inAnyCase(byte.toString(16).padStart(2, '0'))}`).join(''),
    character
      .split('')
      .map((unit) => `\\\\u${inAnyCase(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`)
      .join(''),
  ];
  return `(?:${[...new Set(forms)].join('|')})`;
}

function quote(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function inAnyCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
