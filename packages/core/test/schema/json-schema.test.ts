import * as s from '@edgeward/core/schema';
import { expect, test } from 'vitest';
import type { Operation } from '../../src/index.js';

interface Visit {
  readonly at: string;
  readonly until: string | null;
  readonly mails: readonly string[];
  readonly seen: string;
  readonly count: number;
}

const visit: s.Schema<Visit> = s.define(() =>
  s.object({
    at: s.string(),
    until: s.nullable(s.string()),
    mails: s.array(s.string()),
    seen: s.tolerant(s.string()),
    count: s.integer(),
  }),
);

const formats = { at: 'date-time', until: 'date-time', mails: 'email', seen: 'date', count: 'date' };

const descriptions: s.Descriptions = {
  models: { Visit: { schema: visit, formats } },
  operations: { 'visits.get': { params: { day: { schema: s.string(), format: 'date' } } } },
};

const operation: Operation<Visit> = {
  id: 'visits.get',
  method: 'GET',
  path: '/visits/{day}',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: visit },
};

test('a JSON Schema has the formats of texts: their own, those of lists, and those beside null or any value', () => {
  const { input, output } = s.jsonSchemaOf(operation, descriptions);
  expect(input['properties']).toEqual({ day: { type: 'string', format: 'date' } });
  expect(output).toMatchObject({
    $defs: {
      Visit: {
        properties: {
          at: { type: 'string', format: 'date-time' },
          until: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
          mails: { type: 'array', items: { type: 'string', format: 'email' } },
          seen: { anyOf: [{ type: 'string', format: 'date' }, {}] },
          count: { type: 'integer' },
        },
      },
    },
  });
  expect(JSON.stringify(output)).not.toContain('"integer","format"');
});

test('a JSON Schema has no formats without descriptions', () => {
  expect(JSON.stringify(s.jsonSchemaOf(operation))).not.toContain('format');
});
