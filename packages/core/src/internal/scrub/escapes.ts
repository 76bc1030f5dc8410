import { type Layer, replaced } from './layer.js';

/** Named HTML entities, as far as secrets and their encodings contain them. */
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    tab: '\t',
    newline: '\n',
    excl: '!',
    num: '#',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: '+',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    equals: '=',
    quest: '?',
    commat: '@',
    lsqb: '[',
    lbrack: '[',
    bsol: '\\',
    rsqb: ']',
    rbrack: ']',
    hat: '^',
    lowbar: '_',
    underbar: '_',
    grave: '`',
    diacriticalgrave: '`',
    lcub: '{',
    lbrace: '{',
    verbar: '|',
    vert: '|',
    verticalline: '|',
    rcub: '}',
    rbrace: '}',
    hyphen: '-',
    dash: '-',
    tilde: '~',
  }),
);

const controls: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** URLs, including the form of JavaScript's old `escape` function. */
const percent = /%(?:[\da-fA-F]{2}|[uU][\da-fA-F]{4})/g;

/** JSON and programming languages. */
const backslash = /\\(?:u[\da-fA-F]{4}|u\{[\da-fA-F]{1,6}\}|U[\da-fA-F]{8}|[xX][\da-fA-F]{2}|[0-3][0-7]{2}|[\s\S])/g;

/** HTML. Browsers read a number without its semicolon, too. */
const entity = /&(?:#[xX][\da-fA-F]{1,10};?|#\d{1,10};?|[a-zA-Z\d]{1,17};)/g;

/** `=41` as mail writes it. In a URL this is the beginning of a value, so it is decoded apart from the others. */
const quotedPrintable = /=[\da-fA-F]{2}/g;

/** Latin letters as wide as Chinese ones. */
const wide = /[\uff01-\uff5e]/g;

const anyEscape = new RegExp([percent, backslash, entity].map(({ source }) => source).join('|'), 'g');

/** Units to search again on each side of an escape. A needle that is longer is found by one of its parts. */
const context = 1024;

/** Decodes the escapes in a layer once, in every applicable way. Bytes are read as Latin-1. */
export function decodeEscapes(layer: Layer): readonly (Layer | undefined)[] {
  const found = [percent, backslash, entity].filter((kind) => layer.text.search(kind) >= 0);
  // Every kind at once, and each kind alone, because a part of a secret may look like another kind.
  const kinds = [...(found.length > 1 ? [anyEscape] : []), ...found, quotedPrintable];
  return kinds.map((kind) => replaced(layer, kind, characterOf, context));
}

/** Decodes wide letters. */
export function decodeWide(layer: Layer): Layer | undefined {
  return replaced(layer, wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0), context);
}

/** A character beyond ASCII in UTF-8, its bytes read as Latin-1. */
const character = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** Reads the bytes beyond ASCII as UTF-8, where they are. */
export function readUtf8(layer: Layer): Layer {
  return replaced(layer, character, (bytes) => Buffer.from(bytes, 'latin1').toString()) ?? layer;
}

/** Decodes the escapes in a text once. */
export function unescaped(text: string): string {
  return text.replaceAll(anyEscape, (written) => characterOf(written) ?? written);
}

/** Returns the character of an escape; `undefined` if there is none. */
function characterOf(written: string): string | undefined {
  const [, prefix, digits = ''] = /^(%u?|=|\\[ux]\{?|&#x?|\\(?=\d{3}))([\da-f]+)/i.exec(written) ?? [];
  if (prefix !== undefined) {
    const codePoint = Number.parseInt(digits, { '&#': 10, '\\': 8 }[prefix] ?? 16);
    return codePoint > 0x10ffff ? undefined : String.fromCodePoint(codePoint);
  }
  const name = written.slice(1);
  if (written.startsWith('\\')) return controls.get(name) ?? name;
  return entities.get(name.slice(0, -1).toLowerCase());
}
