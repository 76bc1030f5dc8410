// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const thingSchema: s.Schema<m.Thing> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.string(),
    label: s.optional(s.string()),
    size: s.optional(s.integer()),
    view: s.optional(viewSchema),
    token: s.optional(s.secret(s.string())),
  }),
);

export const thingPageSchema: s.Schema<m.ThingPage> = /* @__PURE__ */ s.response(() =>
  s.object({
    things: s.optional(s.array(thingSchema)),
    next: s.optional(s.string()),
  }),
);

export const inventoryPageSchema: s.Schema<m.InventoryPage> = /* @__PURE__ */ s.response(() =>
  s.object({
    things: s.optional(s.array(thingSchema)),
    total: s.optional(s.integer()),
  }),
);

export const viewSchema: s.Schema<m.View> = /* @__PURE__ */ s.response(() => s.openEnum('SHORT', 'FULL'));

export const jobSchema: s.Schema<m.Job> = /* @__PURE__ */ s.response(() =>
  s.object({
    progress: s.optional(s.integer()),
    thingId: s.optional(s.string()),
  }),
);
