const redacted = '[redacted]';

/** Shorter values turn up by chance in ordinary texts. */
const shortest = 8;

/** Makes a function that takes the given secret values out of texts, in every form in which a service may echo them. */
export function scrubber(values: readonly string[]): (text: string) => string {
  const forms = new Set(values.filter((value) => value.length >= shortest).flatMap(formsOf));
  if (forms.size === 0) return (text) => text;
  // Longest first, so that a form which contains another one is taken out whole.
  const pattern = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('|');
  const expression = new RegExp(pattern, 'g');
  return (text) => text.replaceAll(expression, redacted);
}

function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8');
  const percent = bytes.toString('utf8') === value ? encodeURIComponent(value) : value;
  return [
    value,
    percent,
    percent.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
    percent.replaceAll('%20', '+'),
    JSON.stringify(value).slice(1, -1),
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
  ];
}
