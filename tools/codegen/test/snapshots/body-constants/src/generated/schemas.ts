// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as models from './models.js';

export const hostListSchema: s.Schema<models.HostList> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      hosts: s.array(s.string()),
      mode: s.optional(s.string()),
    },
    { readOnly: ['mode'] },
  ),
);

export const hostListInputSchema: s.Schema<models.HostListInput> = /* @__PURE__ */ s.input(() => hostListSchema);
