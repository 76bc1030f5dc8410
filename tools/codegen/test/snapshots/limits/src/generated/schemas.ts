// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const listSchema: s.Schema<m.List> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      label: s.string({ minLength: 1, maxLength: 64 }),
      weight: s.integer({ minimum: 0, maximum: 100 }),
      entries: s.array(s.string({ maxLength: 3 }), { minItems: 1, maxItems: 5 }),
    },
    { minMembers: 3 },
  ),
);

export const listInputSchema: s.Schema<m.List> = /* @__PURE__ */ s.input(() => listSchema);
