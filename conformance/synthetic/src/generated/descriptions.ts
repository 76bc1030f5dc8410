// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const viewParam: s.ParamDescription = { schema: schemas.viewSchema, text: 'What to say about each thing.' };
const thingIdParam: s.ParamDescription = { schema: s.string(), text: 'Identifier of the thing.' };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Thing: {
      schema: schemas.thingSchema,
      text: 'A thing.',
      members: { id: 'Its identifier.', label: 'What people call it.', token: 'What opens it.' },
    },
    ThingPage: {
      schema: schemas.thingPageSchema,
      text: 'One page of things.',
      members: { next: 'Cursor of the next page.' },
    },
    InventoryPage: {
      schema: schemas.inventoryPageSchema,
      text: 'One page of a list that counts.',
      members: { total: 'Number of all things.' },
    },
    View: { schema: schemas.viewSchema, text: 'What to say about a thing.' },
    Job: {
      schema: schemas.jobSchema,
      text: 'A job that is running.',
      members: { progress: 'Per cent; while it runs.', thingId: 'What it has led to; when it has ended.' },
    },
  },
  operations: {
    'things.list': {
      text: 'Lists the things.',
      params: {
        cursor: { schema: s.string(), text: 'The `next` of the page before.' },
        search: { schema: s.string(), text: 'A text to look for.' },
        view: viewParam,
      },
    },
    'things.create': { text: 'Creates a thing.', body: 'The thing.' },
    'things.get': { text: 'Gets a thing.', params: { thingId: thingIdParam } },
    'things.update': { text: 'Updates a thing.', body: 'What the thing becomes.', params: { thingId: thingIdParam } },
    'things.delete': { text: 'Deletes a thing.', params: { thingId: thingIdParam } },
    'things.listInventory': {
      text: 'Lists what is in stock, by position.',
      params: { startAt: { schema: s.integer(), text: 'Position of the first thing, from 0.' } },
    },
    'things.listArchive': {
      text: 'Lists what was put away, by page number.',
      params: { page: { schema: s.integer(), text: 'Number of the page, from 1.' } },
    },
    'things.find': {
      text: 'Finds things by their labels.',
      params: {
        label: { schema: s.array(s.string()), text: 'Labels that a thing must have, all of them.' },
        view: viewParam,
      },
    },
    'things.claim': {
      text: 'Claims a thing with its one-time PIN.',
      params: { oneTimePin: { schema: s.string(), text: 'The PIN that came with the thing.' } },
    },
    'exports.get': { text: 'Gets everything as an archive.' },
    'exports.follow': { text: 'Follows the log, line by line.' },
    'exports.summarize': { text: 'Gets a summary for people.' },
    'jobs.get': {
      text: 'Gets the state of a job, or what it has led to.',
      params: { jobId: { schema: s.integer(), text: 'Identifier of the job.' } },
    },
  },
};
