// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const thingSchema: Zod<models.Thing> = /* @__PURE__ */ toZod(schemas.thingSchema);
export const thingPageSchema: Zod<models.ThingPage> = /* @__PURE__ */ toZod(schemas.thingPageSchema);
export const inventoryPageSchema: Zod<models.InventoryPage> = /* @__PURE__ */ toZod(schemas.inventoryPageSchema);
export const viewSchema: Zod<models.View> = /* @__PURE__ */ toZod(schemas.viewSchema);
export const jobSchema: Zod<models.Job> = /* @__PURE__ */ toZod(schemas.jobSchema);
