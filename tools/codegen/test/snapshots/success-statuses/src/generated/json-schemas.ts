// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const jobListDefinition: JsonSchema = {
  type: 'object',
  description: 'Jobs.',
  properties: { jobs: { type: 'array', items: { $ref: '#/$defs/Job' } } },
  required: ['jobs'],
};

const jobDefinition: JsonSchema = {
  type: 'object',
  description: 'A job.',
  properties: { jobId: { type: 'integer' } },
  required: ['jobId'],
};

const ticketDefinition: JsonSchema = {
  type: 'object',
  description: 'What to ask for the job with.',
  properties: { ticketId: { type: 'string' } },
  required: ['ticketId'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'jobs.list': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/JobList', $defs: { JobList: jobListDefinition, Job: jobDefinition } },
  },
  'jobs.start': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: {
      type: 'object',
      anyOf: [{ $ref: '#/$defs/Job' }, { $ref: '#/$defs/Ticket' }],
      $defs: { Job: jobDefinition, Ticket: ticketDefinition },
    },
  },
  'jobs.rename': {
    params: {
      type: 'object',
      properties: { jobId: { type: 'integer' } },
      required: ['jobId'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Job', $defs: { Job: jobDefinition } },
  },
  'jobs.delete': {
    params: {
      type: 'object',
      properties: { jobId: { type: 'integer' } },
      required: ['jobId'],
      additionalProperties: false,
    },
  },
};
