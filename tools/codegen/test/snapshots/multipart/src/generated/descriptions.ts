// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    CertificateFiles: {
      schema: schemas.certificateFilesSchema,
      text: 'A certificate and its key.',
      members: { certificate: 'The certificate.', key: 'The key.' },
    },
    Done: { schema: schemas.doneSchema, text: 'Whether it worked.', members: { status: 'How it went.' } },
  },
  operations: {
    'certificates.upload': { text: 'Uploads a certificate.', body: 'The files.' },
  },
};
