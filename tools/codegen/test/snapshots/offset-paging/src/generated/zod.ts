// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const rulePageSchema: Zod<models.RulePage> = /* @__PURE__ */ toZod(schemas.rulePageSchema);
export const ruleSchema: Zod<models.Rule> = /* @__PURE__ */ toZod(schemas.ruleSchema);
