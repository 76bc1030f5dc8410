import type { AnswerForm } from '../../api/operation.js';
import type { VendorProfile } from '../../api/vendor.js';
import { ConfigurationError } from '../../errors/errors.js';
import { connectionHeaders } from '../../internal/connection-headers.js';

type Headers = Readonly<Record<string, string>>;

/** Merges headers, the later over the earlier; names become lower-case. */
function mergeHeaders(...sources: readonly (Headers | undefined)[]): Headers {
  return sources.reduce<Headers>(withHeaders, {});
}

/** Merges headers over others already checked. */
export function withHeaders(checked: Headers, added: Headers = {}): Headers {
  const merged: Record<string, string> = { ...checked };
  for (const [name, value] of Object.entries(added)) {
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) {
      throw new ConfigurationError({ message: 'a header name is invalid' });
    }
    if (connectionHeaders.has(name.toLowerCase())) {
      throw new ConfigurationError({
        message: `the header ${name.toLowerCase()} cannot be set`,
        hint: 'The connection sets it. To change how requests are sent, use the option `fetch`.',
      });
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
    if (typeof value !== 'string' || /[\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]/.test(value)) {
      throw new ConfigurationError({
        message: `the header ${name.toLowerCase()} has an invalid value`,
        hint: 'A value must be a Latin-1 string without line breaks.',
      });
    }
    merged[name.toLowerCase()] = value;
  }
  return merged;
}

/** The default `accept` headers. */
const mediaRanges: Readonly<Record<AnswerForm, string>> = {
  json: 'application/json',
  text: '*/*',
  'json-or-text': 'application/json',
  stream: '*/*',
  any: 'application/json, */*;q=0.5',
};

/** The headers of every request of a client, merged and checked once per form of response. */
export class ClientHeaders {
  readonly #vendor: VendorProfile;
  readonly #own: Headers;
  readonly #merged = new Map<AnswerForm, Headers>();

  /** `own` are those of the client's options. */
  constructor(vendor: VendorProfile, own: Headers) {
    this.#vendor = vendor;
    this.#own = own;
  }

  /** Returns the headers of a request. `given` are those of the call, laid over the client's. */
  of(form: AnswerForm, given: Headers, contentType: string | undefined): Headers {
    const headers = given === this.#own ? this.#shared(form) : withHeaders(this.#shared(form), given);
    return contentType === undefined ? headers : { ...headers, 'content-type': contentType };
  }

  #shared(form: AnswerForm): Headers {
    const known = this.#merged.get(form);
    if (known !== undefined) return known;
    const { userAgent, headers } = this.#vendor;
    const merged = mergeHeaders(
      {
        accept: mediaRanges[form],
        // Ask for an uncompressed stream: the end of a truncated compressed stream would not be noticed.
        ...(form === 'stream' && { 'accept-encoding': 'identity' }),
        'user-agent': userAgent,
        ...headers,
      },
      this.#own,
    );
    this.#merged.set(form, merged);
    return merged;
  }
}
