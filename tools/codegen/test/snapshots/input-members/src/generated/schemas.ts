// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const targetSchema: s.Schema<models.Target> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      targetId: s.integer(),
      label: s.string(),
      host: s.optional(s.string()),
    },
    { requiredInRequests: ['host'], optionalInRequests: ['targetId'] },
  ),
);

export const targetInputSchema: s.Schema<models.TargetInput> = /* @__PURE__ */ s.input(() => targetSchema);
