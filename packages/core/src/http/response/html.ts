import { TextDecoder } from 'node:util';

/** Start of an HTML document. Media types are unreliable: PHP labels logs and JSON as `text/html`. */
const beginning = /^<(!doctype\s+html|html|head|body|title|meta|script|style)(?=[\s/>]|$)/i;

/** Number of bytes searched. */
const searched = 64 * 1024;

/** Returns whether a complete body is an HTML document, from its first characters after white space and comments. */
export function isHtml(bytes: Uint8Array): boolean {
  let start = 0;
  while (start < searched && isIgnored(bytes[start])) start += 1;
  const first = start < searched ? bytes[start] : undefined;
  // Decode the text only if it begins with `<`, or beyond ASCII: that may be white space or a byte order mark.
  if (first === undefined || (first < 0x80 && first !== lessThan)) return false;
  return isHtmlText(textOf(bytes));
}

/** Returns whether a text is an HTML document. */
export function isHtmlText(text: string): boolean {
  return beginning.test(withoutProlog(text.slice(0, searched)));
}

/** Returns whether bytes are the start of an HTML document or may become one. */
export function mayBecomeHtml(bytes: Uint8Array): boolean {
  if (bytes.byteLength >= searched) return isHtml(bytes);
  const rest = withoutProlog(textOf(bytes));
  return rest === '' || (rest.startsWith('<') && (rest.length < 16 || beginning.test(rest)));
}

const lessThan = 0x3c;

/** Returns whether a browser ignores `byte` here: white space and null characters. */
function isIgnored(byte: number | undefined): boolean {
  return byte !== undefined && (byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** Leaves out null characters, as browsers do: ASCII in UTF-16 has one beside each letter. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, searched)).replaceAll('\0', '');
}

/** Removes white space, comments and the XML declaration. A comment without an end removes everything after it. */
function withoutProlog(text: string): string {
  // The byte order mark of UTF-16 is no UTF-8, so the decoder replaces its bytes.
  let rest = text.replace(/^[\s\uFFFD]+/, '');
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : undefined;
    if (end === undefined) return rest;
    const at = rest.indexOf(end);
    if (at === -1) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
}
