// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const addressSchema: s.Schema<m.Address> = /* @__PURE__ */ s.define(() =>
  s.openUnion('kind', {
    host: hostAddressSchema,
    ip: ipAddressSchema,
  }),
);

export const hostAddressSchema: s.Schema<m.HostAddress> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('host'),
    host: s.string(),
  }),
);

export const ipAddressSchema: s.Schema<m.IpAddress> = /* @__PURE__ */ s.define(() =>
  s.object({
    kind: s.literal('ip'),
    ip: s.string(),
  }),
);
