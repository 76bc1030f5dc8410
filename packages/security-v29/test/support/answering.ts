import { basic, RackCorpSecurity, type RackCorpSecurityOptions } from '../../src/index.js';

/** Makes a client whose every request is answered so. */
export function answering(
  body: unknown,
  { status = 200, ...options }: Partial<RackCorpSecurityOptions> & { readonly status?: number } = {},
): RackCorpSecurity {
  return new RackCorpSecurity({
    auth: basic({ username: 'uuid-of-the-test', password: 'secret-of-the-test' }),
    maxRetries: 0,
    fetch: async () => Response.json(body, { status }),
    ...options,
  });
}

/** Returns the reason of a rejection. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error,
  );
}
