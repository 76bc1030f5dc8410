// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';
import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const lightSchema: Zod<m.Light> = /* @__PURE__ */ toZod(s.lightSchema);
export const colourSchema: Zod<OpenEnum<m.Colour>> = /* @__PURE__ */ toZod(s.colourSchema);
