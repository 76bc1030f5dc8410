import { TextDecoder } from 'node:util';

/** An answer's body, decoded by its media type. */
export interface Decoded {
  /** The parsed JSON, the text, or `undefined` if the body is empty. */
  readonly value: unknown;

  /** The problem, if the body has no form of this API. */
  readonly problem?: string;
}

/**
 * Decodes bytes: JSON if the media type says so or is missing, otherwise text. With `mislabelled`, an object or a list
 * is JSON whatever the media type.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined, mislabelled = false): Decoded {
  if (bytes.byteLength === 0) return { value: undefined, problem: 'is empty' };
  const mediaType = contentType?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  const isJson = mediaType === 'application/json' || mediaType.endsWith('+json') || mediaType === 'text/json';
  if (!isJson && mediaType !== '' && !(mislabelled && beginsAsJson(bytes))) {
    return { value: decodeText(bytes, contentType), problem: `is ${mediaType}, not JSON` };
  }
  try {
    // JSON is UTF-8. Use the charset of the content type only if the bytes are not UTF-8.
    return { value: JSON.parse(strictUtf8.decode(bytes)) };
  } catch {}
  const text = decodeText(bytes, contentType);
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { value: text, problem: 'is not valid JSON' };
  }
}

/** How many JSON strings inside each other are read. */
const mostQuotes = 3;

/** Returns the JSON inside of a JSON string, as some gateways send it, or else the string. */
export function unquoted(value: unknown): unknown {
  let inner = value;
  for (let quotes = 0; quotes < mostQuotes && typeof inner === 'string' && /^\s*[[{"]/.test(inner); quotes += 1) {
    try {
      inner = JSON.parse(inner);
    } catch {
      return inner;
    }
  }
  return inner;
}

/** Keeps nothing from one body to the next. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Returns whether bytes start like a JSON object or list, after white space and a byte order mark. */
function beginsAsJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('utf8'));
}

/** Decodes bytes as a text in the charset of their byte order mark or of the media type, else UTF-8. */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = markedCharset(bytes) ?? /;\s*charset\s*=\s*"?([^\s;,"]+)/i.exec(contentType ?? '')?.[1];
  const decoder = decoderFor(charset);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'utf-8' && text.includes('\uFFFD') ? decodeMixed(bytes) : text;
}

/**
 * Decodes broken UTF-8 without losing a byte: a byte outside of the UTF-8 characters is read as Latin-1, as from an old
 * database. A replacement character would reach the service with the next write.
 */
function decodeMixed(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(utf8Characters, (character) => Buffer.from(character, 'latin1').toString())
    .replace(/^\uFEFF/, '');
}

const utf8Characters = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** Recognizes UTF-16 by its mark, which cannot occur in UTF-8, or by the zero byte beside its first letter. */
function markedCharset([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : undefined;
}

/** Falls back to UTF-8 for an unknown label. Strips a byte order mark. */
function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
