/** Takes what must not be shown out of a text. */
export type Scrub = (text: string) => string;

/** Longest text of a service that an error or an event repeats outside of a body; it is cut after it was scrubbed. */
export const longestText = 500;

const redacted = '[redacted]';

/** Shorter values turn up by chance in ordinary texts. */
const shortest = 8;

/** Makes a function that takes the given secret values out of texts, in every form in which a service may echo them. */
export function scrubber(values: readonly string[]): Scrub {
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

/** What HTML calls by name in every library; the numbers of all characters are possible too. */
const htmlNames: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** Matches a text as it is, and as URLs, forms, JSON and HTML escape it: libraries differ in what they escape. */
function patternOf(text: string): string {
  // Nobody escapes the others; tokens are long and consist of them.
  return text.replaceAll(/[^\w.-]/gu, escapedForms).replaceAll('.', '\\.');
}

function escapedForms(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const name = htmlNames[character];
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
    `&#0*${codePoint};`,
    `&#[xX]0*${inAnyCase(codePoint.toString(16))};`,
    ...(name === undefined ? [] : [`&${name};`]),
  ];
  return `(?:${[...new Set(forms)].join('|')})`;
}

function quote(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function inAnyCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
