// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const zoneFileSchema: s.Schema<m.ZoneFile> = /* @__PURE__ */ s.response(() =>
  s.object({
    'content-type': s.string(),
    lines: s.integer(),
  }),
);
