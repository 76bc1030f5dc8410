// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const jobDefinition: JsonSchema = {
  type: 'object',
  description: 'A job that is running.',
  properties: { progress: { type: 'integer' } },
};

const jobResultDefinition: JsonSchema = {
  type: 'object',
  description: 'What a job led to.',
  properties: { ruleId: { type: 'integer' } },
  required: ['ruleId'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'jobs.get': {
    params: {
      type: 'object',
      properties: { jobId: { type: 'integer' } },
      required: ['jobId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      anyOf: [{ $ref: '#/$defs/Job' }, { $ref: '#/$defs/JobResult' }],
      $defs: { Job: jobDefinition, JobResult: jobResultDefinition },
    },
  },
};
