// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const lightSchema: s.Schema<m.Light> = /* @__PURE__ */ s.response(() =>
  s.object({
    colour: colourSchema,
  }),
);

export const colourSchema: s.Schema<OpenEnum<m.Colour>> = /* @__PURE__ */ s.response(() =>
  s.openEnum('RED', 'AMBER', 'GREEN'),
);
