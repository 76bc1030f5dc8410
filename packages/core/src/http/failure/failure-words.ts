import type { ApiErrorKind } from '../../errors/error-kind.js';

/** Phrases with the same meaning across APIs. The first match wins. */
const meanings: readonly (readonly [RegExp, ApiErrorKind])[] = [
  [
    /too[\s_-]*many|rate[\s_-]*(limit|exceeded)|throttl|quota|resource[\s_-]*exhausted|utili[sz]ation limit/i,
    'rate-limit',
  ],
  [
    /unauthori[sz]ed|unauthenticated|authenticat|credential|log[\s-]?in|invalid[\s_-]*(api[\s_-]*)?(key|token)/i,
    'authentication',
  ],
  [/api[\s_-]?key/i, 'authentication'],
  [/permission|forbidden|not allowed|not authori[sz]ed|access[\s_-]*denied/i, 'permission-denied'],
  [/not[\s_-]*found|no such|does ?n[o']t exist|unknown (domain|website|site|rule|user)/i, 'not-found'],
  [/already|conflict|aborted|failed[\s_-]*precondition/i, 'conflict'],
  // A parameter may be called a timeout.
  [/^\s*(invalid|missing) (value|parameter)\b/i, 'bad-request'],
  [/internal|unavailable|temporar|try again|time[\s-]?out|timed out|deadline|bad gateway|overload/i, 'server'],
  [/invalid|missing|required|malformed|unknown|unsupported|bad[\s_-]*request/i, 'bad-request'],
];

/** Longest text searched for words. */
const searched = 2000;

/** Returns the meaning of the words of a failure, if it is clear. */
export function meaningOfWords(text: string | undefined): ApiErrorKind | undefined {
  if (text === undefined) return undefined;
  const words = text.slice(0, searched);
  return meanings.find(([pattern]) => pattern.test(words))?.[1];
}
