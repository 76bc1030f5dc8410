import type { Transport } from '../api/transport/transport.js';

/**
 * Puts other methods in front of a transport; the rest pass on unchanged.
 *
 * @hidden
 */
export function wrapTransport(transport: Transport, methods: Partial<Transport>): Transport {
  return {
    request: (request, options) => transport.request(request, options),
    check: (operation, params) => transport.check(operation, params),
    shared: (create) => transport.shared(create),
    warn: (warning) => transport.warn(warning),
    call: (operation, params, options) => transport.call(operation, params, options),
    paginate: (operation, params, options) => transport.paginate(operation, params, options),
    ...methods,
  };
}
