// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const thingDefinition: JsonSchema = {
  type: 'object',
  description: 'A thing.',
  properties: {
    id: { type: 'string', description: 'Its identifier.' },
    label: { type: 'string', description: 'What people call it.' },
    size: { type: 'integer' },
    view: { $ref: '#/$defs/View' },
    token: { type: 'string', description: 'What opens it.', 'x-secret': true },
  },
  required: ['id'],
};

const thingInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A thing.',
  properties: {
    id: { type: 'string', description: 'Its identifier.' },
    label: { type: 'string', description: 'What people call it.' },
    size: { type: 'integer' },
    view: { $ref: '#/$defs/View' },
    token: { type: 'string', description: 'What opens it.', 'x-secret': true },
  },
  required: ['id'],
};

const thingPageDefinition: JsonSchema = {
  type: 'object',
  description: 'One page of things.',
  properties: {
    things: { type: 'array', items: { $ref: '#/$defs/Thing' } },
    next: { type: 'string', description: 'Cursor of the next page.' },
  },
};

const inventoryPageDefinition: JsonSchema = {
  type: 'object',
  description: 'One page of a list that counts.',
  properties: {
    things: { type: 'array', items: { $ref: '#/$defs/Thing' } },
    total: { type: 'integer', description: 'Number of all things.' },
  },
};

const viewDefinition: JsonSchema = {
  type: 'string',
  description: 'What to say about a thing.',
  examples: ['SHORT', 'FULL'],
};

const jobDefinition: JsonSchema = {
  type: 'object',
  description: 'A job that is running.',
  properties: {
    progress: { type: 'integer', description: 'Per cent; while it runs.' },
    thingId: { type: 'string', description: 'What it has led to; when it has ended.' },
  },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'things.list': {
    params: {
      type: 'object',
      properties: {
        cursor: { type: 'string', description: 'The `next` of the page before.' },
        search: { type: 'string', description: 'A text to look for.' },
        view: { $ref: '#/$defs/View', description: 'What to say about each thing.' },
      },
      additionalProperties: false,
      $defs: { View: viewDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ThingPage',
      $defs: { ThingPage: thingPageDefinition, Thing: thingDefinition, View: viewDefinition },
    },
  },
  'things.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/ThingInput', description: 'The thing.' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { ThingInput: thingInputDefinition, View: viewDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Thing', $defs: { Thing: thingDefinition, View: viewDefinition } },
  },
  'things.get': {
    params: {
      type: 'object',
      properties: { thingId: { type: 'string', description: 'Identifier of the thing.' } },
      required: ['thingId'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Thing', $defs: { Thing: thingDefinition, View: viewDefinition } },
  },
  'things.update': {
    params: {
      type: 'object',
      properties: {
        thingId: { type: 'string', description: 'Identifier of the thing.' },
        body: { $ref: '#/$defs/ThingInput', description: 'What the thing becomes.' },
      },
      required: ['thingId', 'body'],
      additionalProperties: false,
      $defs: { ThingInput: thingInputDefinition, View: viewDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Thing', $defs: { Thing: thingDefinition, View: viewDefinition } },
  },
  'things.delete': {
    params: {
      type: 'object',
      properties: { thingId: { type: 'string', description: 'Identifier of the thing.' } },
      required: ['thingId'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Thing', $defs: { Thing: thingDefinition, View: viewDefinition } },
  },
  'things.listInventory': {
    params: {
      type: 'object',
      properties: { startAt: { type: 'integer', description: 'Position of the first thing, from 0.' } },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/InventoryPage',
      $defs: { InventoryPage: inventoryPageDefinition, Thing: thingDefinition, View: viewDefinition },
    },
  },
  'things.listArchive': {
    params: {
      type: 'object',
      properties: { page: { type: 'integer', description: 'Number of the page, from 1.' } },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/InventoryPage',
      $defs: { InventoryPage: inventoryPageDefinition, Thing: thingDefinition, View: viewDefinition },
    },
  },
  'things.find': {
    params: {
      type: 'object',
      properties: {
        label: { type: 'array', items: { type: 'string' }, description: 'Labels that a thing must have, all of them.' },
        view: { $ref: '#/$defs/View', description: 'What to say about each thing.' },
      },
      required: ['label'],
      additionalProperties: false,
      $defs: { View: viewDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ThingPage',
      $defs: { ThingPage: thingPageDefinition, Thing: thingDefinition, View: viewDefinition },
    },
  },
  'things.claim': {
    params: {
      type: 'object',
      properties: {
        oneTimePin: { type: 'string', description: 'The PIN that came with the thing.', 'x-secret': true },
      },
      required: ['oneTimePin'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Thing', $defs: { Thing: thingDefinition, View: viewDefinition } },
  },
  'exports.get': { params: { type: 'object', properties: {}, additionalProperties: false } },
  'exports.follow': { params: { type: 'object', properties: {}, additionalProperties: false } },
  'exports.summarize': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'string' },
  },
  'jobs.get': {
    params: {
      type: 'object',
      properties: { jobId: { type: 'integer', description: 'Identifier of the job.' } },
      required: ['jobId'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Job', $defs: { Job: jobDefinition } },
  },
};
