import type { Operation } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type { ClientListItemsResult } from './generated/models.js';
import { clientListsRemoveItemsOperation } from './generated/resources/client-lists.js';
import { clientListItemInputSchema, clientListItemKeySchema } from './generated/schemas.js';

/**
 * The combined request for additions, updates and removals. Workflows use it after checking each item; callers get
 * three methods, each with its own effect.
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
