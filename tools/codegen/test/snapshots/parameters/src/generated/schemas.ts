// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const zoneFileSchema: s.Schema<models.ZoneFile> = /* @__PURE__ */ s.response(() =>
  s.object({
    'content-type': s.string(),
    lines: s.integer(),
  }),
);
