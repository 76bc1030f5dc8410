import type { Effect, HttpMethod, Operation } from '../../src/api/operation.js';
import { array, object, optional, secret, string } from '../../src/schema/index.js';
import {
  createFakeService,
  type FakeClock,
  type FakeHandler,
  FakeRefusal,
  type FakeService,
} from '../../src/testing/index.js';

export const base = 'https://items.example';

function operation(id: string, method: HttpMethod, path: string, effect: Effect = 'read'): Operation {
  return { id, method, path, effect, idempotent: effect === 'read', evidence: 'inferred', responses: {} };
}

const itemSchema = object({
  name: string(),
  pin: optional(secret(string())),
  keys: optional(array(object({ value: secret(string()) }))),
});

export const operations: readonly Operation[] = [
  { ...operation('items.list', 'GET', '/v1/items'), query: ['tag'] },
  operation('items.get', 'GET', '/v1/items/{id}'),
  operation('items.archived', 'GET', '/v1/items/archived'),
  operation('items.enable', 'POST', '/v1/items/{id}:enable', 'write'),
  operation('items.touch', 'POST', '/v1/items/{id}', 'write'),
  {
    ...operation('items.create', 'POST', '/v1/items', 'write'),
    body: { schema: itemSchema, mediaType: 'application/json' },
  },
  {
    ...operation('sessions.get', 'GET', '/v1/sessions/{session}'),
    query: [{ name: 'viewKey', wire: 'view' }],
    secretParams: ['session', 'viewKey'],
  },
];

/** A fake that answers with the input of its handlers; `items` counts the created ones. */
export function createItemsService(
  options: {
    readonly clock?: FakeClock;
    readonly handlers?: Readonly<Record<string, FakeHandler>>;
    readonly wrongMethodStatus?: number;
  } = {},
): FakeService & { readonly items: readonly unknown[] } {
  const items: unknown[] = [];
  const echo: FakeHandler = ({ operation: { id }, params, query, body }) => ({
    status: 200,
    body: { operation: id, params, query: [...query], ...(body !== undefined && { body }) },
  });
  const service = createFakeService({
    operations,
    handlers: {
      ...Object.fromEntries(operations.map(({ id }) => [id, echo])),
      'items.create': ({ body }) => {
        items.push(body);
        return { status: 201, body: body ?? {} };
      },
      ...options.handlers,
    },
    authenticate: ({ headers }) => {
      if (headers.get('x-pass') === 'wrong') throw new FakeRefusal({ status: 401, body: { problem: 'who are you?' } });
    },
    credentialHeaders: ['x-pass'],
    errorAnswer: (status, message = 'no') => ({ status, headers: { 'x-form': 'own' }, body: { problem: message } }),
    ...(options.clock && { clock: options.clock }),
    ...(options.wrongMethodStatus && { wrongMethodStatus: options.wrongMethodStatus }),
  });
  return { ...service, items };
}
