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
   * It serves until the certificates of the service are issued, so that a move needs no downtime. The certificate must
   * be the full chain.
   *
   * This is one request, and no more. Most programs want the workflow `certificates.uploadFrom` instead.
   *
   * Effect: `destroy`, because it replaces the certificate that visitors see, and a wrong one shuts all of them out.
   * Sent again only if it cannot have been executed.
   *
   * @example
   * ```ts
   * await noc.certificates.upload({
   *   website: 'example.com',
   *   body: { public_key: fullChainPem, private_key: privateKeyPem },
   * });
   * ```
   *
   * @throws {@link BadRequestError} A parameter is missing, or the service does not take its value, which it says with
   * 200.
   * @throws {@link AuthenticationError} The API key is refused, which the service says with 200.
   * @throws {@link NotFoundError} The account has no such website, or the website no such rule or user, which the
   * service says with 200.
   * @throws {@link ApiError} The service answers a `status` other than `success`, for a reason that fits no class: the
   * documentation lists no reasons.
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
