// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const switchSchema: s.Schema<m.Switch> = /* @__PURE__ */ s.response(() =>
  s.object({
    enabled: s.boolean(),
  }),
);
