// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A certificate and its key. */
export interface CertificateFiles {
  /** The certificate. */
  readonly certificate: string;

  /** The key. Redacted in errors and events. */
  readonly key: string;
}

/** Whether it worked. */
export interface Done {
  /** How it went. */
  readonly status: string;
}
