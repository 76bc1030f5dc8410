// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CertificateFiles, Done } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Certificates.upload}. */
export interface UploadCertificateParams {
  /** The files. */
  readonly body: CertificateFiles;
}

/** Certificates. */
export class Certificates {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Uploads a certificate.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it replaces one certificate. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await client.certificates.upload();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  upload(params: UploadCertificateParams, options?: CallOptions): ApiPromise<Done> {
    return this.#transport.call(certificatesUploadOperation, params, options);
  }
}

export const certificatesUploadOperation: Operation<Done> = {
  id: 'certificates.upload',
  method: 'POST',
  path: '/certificates',
  body: { schema: schemas.certificateFilesSchema, mediaType: 'multipart/form-data' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.doneSchema },
};
