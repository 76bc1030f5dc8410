/** Characters that steer a terminal, hide text or turn its direction. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Writes a text of the service so that it cannot change what stands around it. */
export function printable(text: string): string {
  return text.replace(steering, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** Writes a value of the service as JSON on one line, of at most so many characters. */
export function printableValue(value: unknown, maxLength: number): string {
  const text = printable(JSON.stringify(value));
  const more = text.length - maxLength;
  return more > 0 ? `${text.slice(0, maxLength)}… (${more} characters more)` : text;
}
