// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const thingSchema: Zod<m.Thing> = /* @__PURE__ */ toZod(s.thingSchema);
export const thingPageSchema: Zod<m.ThingPage> = /* @__PURE__ */ toZod(s.thingPageSchema);
export const inventoryPageSchema: Zod<m.InventoryPage> = /* @__PURE__ */ toZod(s.inventoryPageSchema);
export const viewSchema: Zod<m.View> = /* @__PURE__ */ toZod(s.viewSchema);
export const jobSchema: Zod<m.Job> = /* @__PURE__ */ toZod(s.jobSchema);
