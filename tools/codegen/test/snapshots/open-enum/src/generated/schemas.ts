// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const lightSchema: s.Schema<m.Light> = /* @__PURE__ */ s.response(() =>
  s.object({
    colour: colourSchema,
  }),
);

export const colourSchema: s.Schema<m.Colour> = /* @__PURE__ */ s.response(() =>
  s.openEnum('RED', 'AMBER', 'GREEN', 'BLINK_{seconds}'),
);
