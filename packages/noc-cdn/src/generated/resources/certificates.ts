// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CertificateFiles, StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Certificates.upload}. */
export interface UploadCertificateParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The two files, each as the text of a PEM file. */
  readonly body: CertificateFiles;
}

/** Certificates of websites. Reached as `noc.certificates`. */
export class CertificatesOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Uploads the certificate of a website and its private key.
   *
   * It is used until the service has issued its own certificates, to move without downtime. The certificate must be the
   * full chain.
   *
   * Sends a single request. Most programs should use the workflow `certificates.uploadFrom` instead.
   *
   * Effect: `destroy`, because it replaces the certificate of the website, and a wrong one makes it unreachable.
   * Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.certificates.upload({
   *   website: 'example.com',
   *   body: { public_key: fullChainPem, private_key: privateKeyPem },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/UploadSSL}
   */
  upload(params: UploadCertificateParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(certificatesUploadOperation, params, options);
  }
}

export const certificatesUploadOperation: Operation<StatusAnswer> = {
  id: 'certificates.upload',
  documentedAs: 'CDN/UploadSSL',
  method: 'POST',
  path: '/api',
  queryConstants: { action: 'cdn/uploadssl' },
  clientParams: ['website'],
  query: ['website'],
  body: { schema: schemas.certificateFilesSchema, mediaType: 'multipart/form-data' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};
