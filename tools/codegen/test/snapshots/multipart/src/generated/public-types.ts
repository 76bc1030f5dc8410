// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { CertificateFiles, Done } from './models.js';
export type { OperationId } from './operation-id.js';
export type { Certificates, UploadCertificateParams } from './resources/certificates.js';
