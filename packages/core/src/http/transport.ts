import { ApiPromise } from '../api/api-promise.js';
import type { CallOptions } from '../api/call-options.js';
import type { Operation, PagedOperation } from '../api/operation.js';
import { PagePromise } from '../api/paging/page-promise.js';
import type { RawRequest } from '../api/transport/raw-request.js';
import type { Transport } from '../api/transport/transport.js';
import type { TransportConfig } from '../api/transport/transport-config.js';
import type { AuthWarning } from '../auth/auth.js';
import { addContext, isEdgewardError } from '../errors/edgeward-error.js';
import { ConfigurationError } from '../errors/errors.js';
import { isPlainData } from '../internal/options/kind-of.js';
import { Call } from './call/call.js';
import { notify } from './call/notify.js';
import { warningEvent } from './call/warnings.js';
import { fetchPages } from './pages.js';
import { checkParams } from './request/prepare.js';
import { overridesMethod, rawOperation } from './request/raw-request.js';
import { type Settings, settingsOf } from './settings.js';

/** Makes the transport of a client; one derived from `origin` shares its state. */
export function createTransport(config: TransportConfig, origin?: Transport): Transport {
  return new HttpTransport(settingsOf(config, origin instanceof HttpTransport ? origin.settings : undefined));
}

class HttpTransport implements Transport {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get settings(): Settings {
    return this.#settings;
  }

  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    const { raw, hasPlainQuery } = copied(request);
    const params = { ...raw.query, ...(raw.body === undefined ? {} : { body: raw.body }) };
    const { operation, issues } = rawOperation(
      raw,
      (given) => this.#mayBeSentAsRead(given),
      this.#settings.vendor.secretsOf?.(raw),
      hasPlainQuery,
    );
    return new ApiPromise(
      new Call(this.#settings, operation, params, options, issues, raw.schema).run(),
      isChange(operation),
    );
  }

  /** Decides whether to trust a raw request declared as a read. */
  #mayBeSentAsRead(request: RawRequest): boolean {
    const { readOnly, vendor } = this.#settings;
    if (!readOnly) return true;
    return request.method === 'GET' && !overridesMethod(request.query ?? {}) && vendor.isRead?.(request) !== false;
  }

  check(operation: Operation, params: object = {}): void {
    const { vendor, params: defaults, validator } = this.#settings;
    try {
      checkParams(operation, params, defaults, vendor.check?.(operation, params), validator);
    } catch (error) {
      if (isEdgewardError(error)) addContext(error, { vendor: vendor.name, operation: operation.id });
      throw error;
    }
  }

  shared<T>(create: () => T): T {
    const { shared } = this.#settings;
    const found = shared.has(create) ? shared.get(create) : create();
    shared.set(create, found);
    // Safe: the key is `create`, so the value is its result.
    return found as T;
  }

  warn(warning: AuthWarning): void {
    notify(this.#settings.listeners, warningEvent(warning, this.#settings));
  }

  call<T>(operation: Operation<T>, params: object = {}, options?: CallOptions): ApiPromise<T> {
    return new ApiPromise(new Call(this.#settings, operation, params, options).run(), isChange(operation));
  }

  paginate<Body, Item>(
    operation: PagedOperation<Body, Item>,
    params: object = {},
    options?: CallOptions,
  ): PagePromise<Item, Body> {
    return new PagePromise(fetchPages(this.#settings, operation, params, options));
  }
}

/**
 * Copies a raw request: the checked values are the sent ones, and nothing is inherited. A copy of `URLSearchParams` would
 * be empty.
 */
function copied(request: RawRequest): { readonly raw: RawRequest; readonly hasPlainQuery: boolean } {
  try {
    const { query, ...others } = request ?? {};
    return { raw: { ...others, query: { ...query } }, hasPlainQuery: query === undefined || isPlainData(query) };
  } catch {
    throw new ConfigurationError({
      message: 'the raw request cannot be read',
      hint: 'Nothing was sent. Check for a throwing getter or Proxy.',
    });
  }
}

function isChange({ effect }: Operation): boolean {
  return effect !== 'read';
}
