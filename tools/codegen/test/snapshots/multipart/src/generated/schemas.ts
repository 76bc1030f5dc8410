// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const certificateFilesSchema: s.Schema<m.CertificateFiles> = /* @__PURE__ */ s.define(() =>
  s.object({
    certificate: s.string(),
    key: s.secret(s.string()),
  }),
);

export const doneSchema: s.Schema<m.Done> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.string(),
  }),
);
