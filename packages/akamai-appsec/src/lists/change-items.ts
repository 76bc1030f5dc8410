import type { Operation } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type { ClientListItemsResult } from './generated/models.js';
import { clientListsRemoveItemsOperation } from './generated/resources/client-lists.js';
import { clientListItemInputSchema, clientListItemKeySchema } from './generated/schemas.js';

/**
 * The request that can do everything at once. Workflows use it after they know each item; to callers its parts are three
 * methods with an effect each.
 */
export const clientListsChangeItemsOperation: Operation<ClientListItemsResult> = {
  ...clientListsRemoveItemsOperation,
  id: 'clientLists.changeItems',
  body: {
    schema: /* @__PURE__ */ s.define(() =>
      s.object({
        append: s.optional(s.array(clientListItemInputSchema)),
        update: s.optional(s.array(clientListItemInputSchema)),
        delete: s.optional(s.array(clientListItemKeySchema)),
      }),
    ),
    mediaType: 'application/json',
  },
};
