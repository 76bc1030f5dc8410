import { validate } from '@edgeward/core/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingValue, mutationsOf } from '../schemas/value-of-node.ts';
import { allSchemas } from '../schemas/vendor-schemas.ts';
import { representatives } from '../src/representatives.ts';

/** Values of each model, and as many mutations: `EDGEWARD_VALUES=5000 vitest run test/schemas.test.ts`. */
const runs = Number(process.env['EDGEWARD_VALUES'] ?? 12);

describe.for(await allSchemas())('the schemas of $name', ({ schemas, zod, operations: all, jsonSchemaOf }) => {
  const operations = representatives(all);
  test('are zod types, too, under the same names', () => {
    expect(Object.keys(zod).sort()).toEqual(Object.keys(schemas).sort());
  });

  test.each(Object.entries(schemas))(
    '%s accepts the values that it describes, and the same ones as zod',
    (name, schema) => {
      const verdicts = (value: unknown): readonly [ours: boolean, zods: boolean] => [
        schema.safeParse(value).success,
        zod[name]?.safeParse(value).success === true,
      ];
      fc.assert(
        fc.property(fittingValue(schema['~node']), (value) => {
          expect(validate(schema['~node'], value, 'response')).toEqual([]);
          const [ours, zods] = verdicts(value);
          expect({ value, ours }).toEqual({ value, ours: zods });
        }),
        { numRuns: runs },
      );
      fc.assert(
        fc.property(fittingValue(schema['~node']).chain(mutationsOf), (value) => {
          const [ours, zods] = verdicts(value);
          expect({ value, ours }).toEqual({ value, ours: zods });
        }),
        { numRuns: runs },
      );
    },
  );

  test('are valid JSON Schemas of draft 2020-12 for every operation, and each stands alone', () => {
    // Creating one reads the meta-schema, and this takes longer than everything else here.
    const ajv = new Ajv2020({ strict: false });
    for (const operation of operations) {
      const { input, output } = jsonSchemaOf(operation);
      for (const schema of [input, ...(output === undefined ? [] : [output])]) {
        expect(ajv.validateSchema(schema), `${operation.id}: ${ajv.errorsText()}`).toBe(true);
        expect(() => ajv.compile(schema)).not.toThrow();
      }
    }
  });

  test('accept as JSON Schemas what they accept themselves', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const operation of operations) {
      const { output } = jsonSchemaOf(operation);
      const [schema] = Object.values(operation.responses).filter((each) => each !== null);
      if (output === undefined || schema === undefined || operation.answer === 'text') continue;
      const check = ajv.compile(output);
      fc.assert(
        fc.property(fittingValue(schema['~node']), (value) => {
          expect(check(value), `${operation.id}: ${JSON.stringify(check.errors)} ${JSON.stringify(value)}`).toBe(true);
        }),
        { numRuns: runs },
      );
    }
  });
});
