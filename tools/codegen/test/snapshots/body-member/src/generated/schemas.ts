// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const addressSchema: s.Schema<models.Address> = /* @__PURE__ */ s.define(() =>
  s.openUnion('kind', {
    host: hostAddressSchema,
    ip: ipAddressSchema,
  }),
);

export const hostAddressSchema: s.Schema<models.HostAddress> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('host'),
    host: s.string(),
  }),
);

export const ipAddressSchema: s.Schema<models.IpAddress> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('ip'),
    ip: s.string(),
  }),
);
