import { innerErrors, isNativeError } from '../../internal/realms.js';

/** Why a fetch could not begin, and the way out. */
export interface UnstartedFetch {
  readonly message: string;
  readonly hint: string;

  /** Name of the page about it. */
  readonly page?: string;
}

const samePackage =
  'Import both from one package: `import { Agent, fetch } from "undici"`, and pass this `fetch` as an option.';

/** The refusals of fetches before they send anything, in the words of Node, undici and node-fetch. */
const refusals: readonly (UnstartedFetch & { readonly words: RegExp })[] = [
  {
    words:
      /^(RequestInit: )?Expected signal [\s\S]*to be an instance ?of AbortSignal|member signal is not of type AbortSignal/,
    message: 'fetch does not accept an AbortSignal of this environment',
    hint: 'Pass the `fetch` of this environment as the option `fetch`, or run the code outside of jsdom and `vm`.',
  },
  {
    words: /^(Failed to parse URL from |Only absolute URLs are supported|Only HTTP\(S\) protocols are supported)/,
    message: 'fetch could not read its URL',
    hint: 'Your `fetch` gets `(url, init)`. Pass both arguments on unchanged.',
  },
  {
    words: /^invalid on[A-Z]\w* method$|^handler must be an object$|\b(agent|dispatcher)\.dispatch is not a function$/,
    message: 'fetch and its dispatcher come from different versions of undici',
    hint: samePackage,
    page: 'fetch-and-dispatcher',
  },
];

/** Recognises a fetch refused before anything was sent. Every other error may come from the network. */
export function unstartedFetch(error: unknown, depth = 0): UnstartedFetch | undefined {
  if (!isNativeError(error) || depth > 4) return undefined;
  const refusal = refusals.find(({ words }) => words.test(error.message));
  if (refusal !== undefined) return refusal;
  return [error.cause, ...innerErrors(error)].map((inner) => unstartedFetch(inner, depth + 1)).find(Boolean);
}
