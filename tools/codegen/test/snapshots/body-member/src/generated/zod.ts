// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const addressSchema: Zod<m.Address> = /* @__PURE__ */ toZod(s.addressSchema);
export const hostAddressSchema: Zod<m.HostAddress> = /* @__PURE__ */ toZod(s.hostAddressSchema);
export const ipAddressSchema: Zod<m.IpAddress> = /* @__PURE__ */ toZod(s.ipAddressSchema);
