// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const listMapSchema: s.Schema<m.ListMap> = /* @__PURE__ */ s.response(() => s.map(listSchema));

export const listSchema: s.Schema<m.List> = /* @__PURE__ */ s.response(() =>
  s.object({
    limits: s.map(s.integer()),
  }),
);
