/** Suffixes of names holding credentials in any context; compared without case, `-`, `_` and a plural `s`. */
const endings = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'secret',
  'credential',
  'authorization',
  'authheader',
  'cookie',
  'apikey',
  'accesskey',
  'secretkey',
  'privatekey',
  'subscriptionkey',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'clienttoken',
  'bearertoken',
  'authtoken',
  'sessiontoken',
  'securitytoken',
  'csrftoken',
  'xsrftoken',
  'apitoken',
  'jwt',
  'sessionid',
] as const;

const longestName = 200;

const redacted = '[redacted]';

/** Returns whether a member, parameter or header of this name is always redacted. */
export function isTelltaleName(name: string): boolean {
  // Only the end of a longer name matters.
  const lower = name.slice(-longestName).toLowerCase();
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (singular === 'token' || singular.endsWith('-token') || singular.endsWith('_token') || singular === 'pwd') {
    return true;
  }
  const plain = singular.replaceAll(/[-_]/g, '');
  return endings.some((ending) => plain.endsWith(ending));
}

/** Words in names of credential headers, whatever follows them: `x-api-key-2`, `x-auth-user`. */
const headerWords: ReadonlySet<string> = new Set(
  [
    'auth authz authorization authorisation bearer jwt dpop assertion ticket key apikey token secret',
    'private credential cookie session sessionid crumb csrf pass passwd password passcode passphrase',
    'pwd pin otp xsrf cert signature sig hmac sas',
  ].flatMap((line) => line.split(' ')),
);

/** Returns whether a header of this name holds a credential. */
export function isSecretHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    isTelltaleName(lower) ||
    ['key', 'auth', 'signature', 'session', 'assertion', 'access-code'].some((ending) => lower.endsWith(ending)) ||
    lower.split(/[-_.]/).some((part) => {
      const word = part.replace(/(?<!\d)\d{1,4}$/, '');
      return headerWords.has(word) || headerWords.has(word.replace(/s$/, ''));
    })
  );
}

/** Returns the parts of a header that may appear alone: the text after the scheme, and each named part. */
export function headerSecrets(name: string, value: unknown): readonly string[] {
  if (typeof value !== 'string' || !isSecretHeader(name)) return [];
  const hasScheme = /(authorization|auth)$/i.test(name);
  const space = hasScheme ? value.indexOf(' ') : -1;
  const scheme = space < 0 ? '' : value.slice(0, space).toLowerCase();
  const credentials = value.slice(space + 1).trim();
  const decoded = scheme === 'basic' ? Buffer.from(credentials, 'base64').toString('utf8') : '';
  const password = decoded.slice(decoded.indexOf(':') + 1);
  const parts = credentials.split(/[;,]/).flatMap((part) => {
    const equals = part.indexOf('=');
    const partName = part.slice(0, equals).trim().toLowerCase();
    // The timestamp is no secret, and a service repeats it when it rejects a request.
    return partName === 'timestamp' ? [] : [{ isNamed: equals >= 0, value: unquoted(part.slice(equals + 1)) }];
  });
  const values = parts.map((part) => part.value);
  // If several parts have names, only their values are secret; otherwise the whole text may be a secret.
  return parts.filter(({ isNamed }) => isNamed).length > 1 ? values : [credentials, ...values, decoded, password];
}

function unquoted(text: string): string {
  return text.trim().replaceAll('"', '');
}

/** Matches a UUID or a long row of letters and digits. Names chosen by people have separators between short words. */
export function isTokenLike(word: string): boolean {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(word)) return true;
  return word.split(/[.-]/).some((part) => part.length >= 16 && /\d/.test(part) && /[a-z]/i.test(part));
}

/** A credential in a text, recognized by its position. */
interface TellingValue {
  /** Start of the name revealing it. */
  readonly nameStart: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** Separates the words of a text. */
const separator = /[\s"'`=:,;()[\]{}<>&|!/?]/;

/**
 * Finds the values following a telling name in a text such as a filter, a path or a form: quoted values, values after
 * `=` or `:`, and words with a digit. With `isSecret`, no name is needed. Among other words, anything resembling a
 * token counts as one.
 */
function findTellingValues(text: string, isSecret = false): readonly TellingValue[] {
  const values: TellingValue[] = [];
  // A single word has no name before it, so nothing tells that it is a secret.
  if (!isSecret && !separator.test(text)) return values;
  let tells = isSecret;
  let isNext = false;
  let nameStart: number | undefined;
  // Each word, with the text before it.
  for (const { index, 1: before = '', 2: word = '' } of text.matchAll(
    /([\s"'`=:,;()[\]{}<>&|!/?]*)([^\s"'`=:,;()[\]{}<>&|!/?]*)/g,
  )) {
    if (word === '') continue;
    const start = index + before.length;
    const isAssigned = /[=:]/.test(before);
    if (isTelltaleName(word.slice(word.lastIndexOf('.') + 1))) {
      tells = true;
      isNext = true;
      nameStart = start;
      continue;
    }
    // The rest belongs to another name.
    if (isAssigned && !isNext) {
      tells = isSecret;
      nameStart = undefined;
    }
    const isValue = tells && (isNext || isAssigned || /["'`]/.test(before) || /\d/.test(word));
    if (isValue || (word.length < text.length && isTokenLike(word))) {
      values.push({ nameStart, start, end: start + word.length });
    }
    isNext = false;
  }
  return values;
}

/** Collects the credentials in a text. */
export function tellingValues(text: string, isSecret = false): readonly string[] {
  return findTellingValues(text, isSecret).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    return [word, ...decodedWord(word)];
  });
}

/** Collects the credentials in a text with the names before them: short ones are not looked for alone. */
export function tellingPhrases(text: string): readonly string[] {
  const ends = new Map<number, number>();
  for (const { nameStart, end } of findTellingValues(text)) if (nameStart !== undefined) ends.set(nameStart, end);
  return [...ends].map(([start, end]) => text.slice(start, end));
}

/** Takes the credentials out of a text, however short they are. */
export function withoutTellingValues(text: string): string {
  let result = '';
  let index = 0;
  for (const { start, end } of findTellingValues(text)) {
    if (text.slice(start - 1, end + 1) === redacted) continue;
    result += `${text.slice(index, start)}${redacted}`;
    index = end;
  }
  return result + text.slice(index);
}

function decodedWord(word: string): readonly string[] {
  if (!word.includes('%')) return [];
  try {
    return [decodeURIComponent(word)];
  } catch {
    return [];
  }
}
