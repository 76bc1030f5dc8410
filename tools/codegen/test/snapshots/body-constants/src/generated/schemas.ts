// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const hostListSchema: s.Schema<m.HostList> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      hosts: s.array(s.string()),
      mode: s.optional(s.string()),
    },
    { readOnly: ['mode'] },
  ),
);

export const hostListInputSchema: s.Schema<m.HostListInput> = /* @__PURE__ */ s.input(() => hostListSchema);
