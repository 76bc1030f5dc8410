import { type FetchLike, NocCdn, type NocCdnOptions } from '../../src/index.js';
import { createFakeNocCdn, type FakeNocCdn, type FakeNocCdnOptions } from '../../src/testing/index.js';

/** A fake and a client of it. */
export function nocWith(
  options: FakeNocCdnOptions = {},
  clientOptions: Partial<NocCdnOptions> = {},
): { readonly fake: FakeNocCdn; readonly noc: NocCdn } {
  const fake = createFakeNocCdn(options);
  return { fake, noc: new NocCdn({ ...fake.clientOptions, ...clientOptions }) };
}

/** A client that always gets this answer; `urls` are the requested addresses. */
export function answeredWith(
  answer: () => Response | Promise<Response>,
  options: Partial<NocCdnOptions> = {},
): { readonly noc: NocCdn; readonly urls: readonly URL[] } {
  const urls: URL[] = [];
  const { auth, baseUrl } = createFakeNocCdn().clientOptions;
  const fetch: FetchLike = async (url) => {
    urls.push(new URL(url));
    return answer();
  };
  return { noc: new NocCdn({ auth, baseUrl, website: 'example.com', maxRetries: 0, fetch, ...options }), urls };
}
