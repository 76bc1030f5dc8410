// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const ruleSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.response(() =>
  s.object({
    value: s.optional(s.anyOf(s.string({ minLength: 1 }), s.array(s.string(), { minItems: 1 }))),
    link: s.optional(s.anyOf(linkSchema, s.string())),
    links: s.optional(s.array(s.anyOf(linkSchema, s.string()))),
    score: s.optional(s.number({ minimum: 1, maximum: 10 })),
  }),
);

export const ruleInputSchema: s.Schema<m.Rule> = /* @__PURE__ */ s.input(() => ruleSchema);

export const linkSchema: s.Schema<m.Link> = /* @__PURE__ */ s.response(() =>
  s.object({
    href: s.string(),
  }),
);
