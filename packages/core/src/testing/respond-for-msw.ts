/**
 * Performs a request of an msw handler on a fake. A connection broken by the fake or an aborted request becomes a
 * network error; anything else is a bug in a fake or a seed, and msw shows it with its cause.
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
