import { type CallOptions, type Issue, RequestValidationError } from '@edgeward/core';
import type { StatusAnswer } from '../generated/models.js';
import { CertificatesOperations } from '../generated/resources/certificates.js';
import { begin } from '../internal/begin.js';
import { type PemSource, readPem } from '../values/pem.js';

/** Parameters of {@link Certificates.uploadFrom}. */
export interface UploadFromParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The certificate with its full chain. */
  readonly certificate: PemSource;
  readonly privateKey: PemSource;
}

/** Certificates of websites. Reached as `noc.certificates`. */
export class Certificates extends CertificatesOperations {
  /**
   * Uploads a certificate and its key from texts, files, Blobs or streams. A key in the place of the certificate is
   * refused before anything is sent.
   *
   * @example
   * ```ts
   * await noc.certificates.uploadFrom({
   *   website: 'example.com',
   *   certificate: { path: 'fullchain.pem' },
   *   privateKey: { path: 'privkey.pem' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} The files are not a certificate and its key; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  async uploadFrom(params: UploadFromParams, options?: CallOptions): Promise<StatusAnswer> {
    const { call, params: given } = begin('certificates.uploadFrom', params, options);
    const { website, certificate, privateKey } = given;
    const [publicPem, privatePem] = await Promise.all([readPem(certificate), readPem(privateKey)]);
    const issues: Issue[] = [];
    if (!publicPem?.includes('-----BEGIN CERTIFICATE-----') || publicPem.includes('PRIVATE KEY-----')) {
      issues.push({ pointer: '/certificate', message: 'must be a readable PEM file with certificates only' });
    }
    if (!privatePem?.includes('PRIVATE KEY-----')) {
      issues.push({ pointer: '/privateKey', message: 'must be a readable PEM file with a private key' });
    }
    if (publicPem === undefined || privatePem === undefined || issues.length > 0) {
      throw new RequestValidationError({
        vendor: 'noc',
        operation: 'certificates.upload',
        message: 'certificates.upload was not sent: the files are not a certificate and its key',
        hint: 'See `issues`. The two files may be swapped.',
        issues,
      });
    }
    return this.upload({ website, body: { public_key: publicPem, private_key: privatePem } }, call);
  }
}
