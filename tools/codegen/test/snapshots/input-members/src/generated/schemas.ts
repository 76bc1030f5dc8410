// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const targetSchema: s.Schema<m.Target> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      targetId: s.integer(),
      label: s.string(),
      host: s.optional(s.string()),
    },
    { requiredInRequests: ['host'], optionalInRequests: ['targetId'] },
  ),
);

export const targetInputSchema: s.Schema<m.TargetInput> = /* @__PURE__ */ s.input(() => targetSchema);
