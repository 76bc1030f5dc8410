// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const jobListSchema: Zod<models.JobList> = /* @__PURE__ */ toZod(schemas.jobListSchema);
export const jobSchema: Zod<models.Job> = /* @__PURE__ */ toZod(schemas.jobSchema);
export const ticketSchema: Zod<models.Ticket> = /* @__PURE__ */ toZod(schemas.ticketSchema);
