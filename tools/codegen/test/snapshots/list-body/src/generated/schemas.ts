// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.define(() =>
  s.object({
    label: s.string({ minLength: 1 }),
  }),
);
