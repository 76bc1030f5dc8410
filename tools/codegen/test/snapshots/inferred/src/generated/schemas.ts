// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const doorSchema: s.Schema<m.Door> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    colour: s.tolerant(s.string()),
    key: s.optional(s.tolerant(s.secret(s.string()))),
    lock: s.optional(lockSchema),
  }),
);

export const lockSchema: s.Schema<m.Lock> = /* @__PURE__ */ s.response(() =>
  s.object({
    maker: s.optional(s.tolerant(s.string())),
    pins: s.optional(s.integer()),
  }),
);
