/**
 * Performs a request on a fake for a handler of msw. A connection the fake breaks, or a request that was aborted, is
 * a network error; anything else is a bug in a fake or in a seed, which msw shows with its cause.
 */
export async function respondForMsw(
  fake: { readonly fetch: (request: Request) => Promise<Response> },
  request: Request,
): Promise<Response> {
  try {
    return await fake.fetch(request);
  } catch (error) {
    if (request.signal.aborted || isBrokenConnection(error)) return Response.error();
    throw error;
  }
}

function isBrokenConnection(error: unknown): boolean {
  const { cause } = typeof error === 'object' && error !== null && 'cause' in error ? error : { cause: undefined };
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ECONNRESET';
}
