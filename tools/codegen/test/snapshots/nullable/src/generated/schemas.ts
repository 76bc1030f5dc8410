// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ownerSchema: s.Schema<m.Owner> = /* @__PURE__ */ s.response(() =>
  s.object({
    mail: s.nullable(s.string()),
    age: s.optional(s.nullable(s.integer())),
    tags: s.optional(s.array(s.nullable(s.anyOf(s.string(), s.integer())))),
  }),
);
