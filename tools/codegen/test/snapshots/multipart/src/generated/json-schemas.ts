// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const certificateFilesDefinition: JsonSchema = {
  type: 'object',
  description: 'A certificate and its key.',
  properties: {
    certificate: { type: 'string', description: 'The certificate.' },
    key: { type: 'string', description: 'The key.', 'x-secret': true },
  },
  required: ['certificate', 'key'],
};

const doneDefinition: JsonSchema = {
  type: 'object',
  description: 'Whether it worked.',
  properties: { status: { type: 'string', description: 'How it went.' } },
  required: ['status'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'certificates.upload': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/CertificateFiles', description: 'The files.' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { CertificateFiles: certificateFilesDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Done', $defs: { Done: doneDefinition } },
  },
};
