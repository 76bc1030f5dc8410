import { ApiPromise, type ApiResponse, type CallOptions, type ClientOptions } from '@edgeward/core';
import type { Role } from '../src/cases/roles.ts';
import type { Given, OpenClient, Profile } from '../src/profile.ts';
import { profile as synthetic } from '../synthetic/profile.ts';

/** A client of the synthetic service with changed options. */
export function withOptions(change: (options: ClientOptions) => ClientOptions): Profile {
  return { ...synthetic, open: (options) => synthetic.open(change(options)) };
}

/** A client of the synthetic service with changed requests. */
export function withRequests(change: (request: Request) => Request): Profile {
  return withOptions((options) => ({ ...options, fetch: (url, init) => fetch(change(new Request(url, init))) }));
}

type Calls = Pick<OpenClient, 'call'>['call'];

/** A client of the synthetic service whose methods do something else. */
export function withCalls(change: (call: Calls) => Calls): Profile {
  const wrapped = (client: OpenClient): OpenClient => ({
    ...client,
    call: change((role, given, options) => client.call(role, given, options)),
    withOptions: (options) => wrapped(client.withOptions(options)),
  });
  return { ...synthetic, open: (options) => wrapped(synthetic.open(options)) };
}

/** A client of the synthetic service whose calls end in another way. */
export function withEnd(
  change: (
    end: Promise<ApiResponse<unknown>>,
    again: () => Promise<ApiResponse<unknown>>,
    options: CallOptions,
  ) => Promise<ApiResponse<unknown>>,
): Profile {
  return withCalls((call) => (role: Role, given: Given, options: CallOptions) => {
    const start = (): Promise<ApiResponse<unknown>> => call(role, given, options).withResponse();
    return new ApiPromise(change(start(), start, options));
  });
}

/** A client of the synthetic service with a changed result. */
export function withValue(change: (value: unknown) => unknown): Profile {
  return withEnd(async (end) => {
    const response = await end;
    return { ...response, data: change(response.data) };
  });
}

/** A client of the synthetic service with a changed error. */
export function withError(change: (error: unknown) => unknown): Profile {
  return withEnd((end) =>
    end.catch((error: unknown) => {
      throw change(error);
    }),
  );
}
