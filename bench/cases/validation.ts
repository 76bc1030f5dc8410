import { exportedConfigurationSchema, selectableHostnameSetsSchema } from '@edgeward/akamai-appsec/schemas';
import * as zod from '@edgeward/akamai-appsec/zod';
import * as z from 'zod';
import * as mini from 'zod/mini';
import type { Case } from '../src/comparison.ts';
import { repeated } from '../src/measure.ts';
import { exportOf } from './compare-exports.ts';

const hostnames = JSON.stringify({
  configId: 42,
  configVersion: 1,
  protectARLInclusionHost: false,
  availableSet: Array.from({ length: 3200 }, (_, index) => ({
    hostname: `host-${index}.shop.example.com`,
    activeInProduction: index % 2 === 0,
    activeInStaging: true,
    arlInclusion: false,
    configIdInProduction: index,
  })),
  selectedSet: [],
});
const wrong = JSON.stringify({ selectedHosts: [], customRules: Array.from({ length: 500_000 }, () => 'wrong') });

const hostname = mini.looseObject({
  hostname: mini.string(),
  arlInclusion: mini.optional(mini.boolean()),
  activeInProduction: mini.optional(mini.boolean()),
  activeInStaging: mini.optional(mini.boolean()),
  configIdInProduction: mini.optional(mini.nullable(mini.int())),
  configNameInProduction: mini.optional(mini.nullable(mini.string())),
});

/** The model of the hostnames written by hand: nothing is generated for zod/mini, and z.compile refuses lazy models. */
const byHand = mini.looseObject({
  configId: mini.optional(mini.int()),
  configVersion: mini.optional(mini.int()),
  protectARLInclusionHost: mini.optional(mini.boolean()),
  availableSet: mini.optional(mini.array(hostname)),
  selectedSet: mini.optional(mini.array(hostname)),
});

interface Checked {
  readonly name: string;
  readonly text: string;
  readonly ours: Parser;

  /** The same model in forms of zod, by their names. */
  readonly zods: readonly (readonly [library: string, schema: Parser])[];
  readonly goal: number;
}

interface Parser {
  safeParse(value: unknown): unknown;
}

const responses: readonly Checked[] = [
  {
    name: 'an export of 2 MB',
    text: exportOf(3600, 1),
    ours: exportedConfigurationSchema,
    // Conditions nest, and z.compile refuses recursive models.
    zods: [['zod', zod.exportedConfigurationSchema]],
    goal: 0.45,
  },
  {
    name: '3,200 hostnames',
    text: hostnames,
    ours: selectableHostnameSetsSchema,
    zods: [
      ['zod', zod.selectableHostnameSetsSchema],
      ['zod/mini', byHand],
      ['z.compile', z.compile(byHand, { strict: true })],
    ],
    goal: 0.35,
  },
  {
    name: 'an export that is wrong throughout',
    text: wrong,
    ours: exportedConfigurationSchema,
    zods: [],
    goal: 1,
  },
];

/** The cost of checking a response, compared with parsing it and with zod. */
export const validation: readonly Case[] = responses.map(({ name, text, ours, zods, goal }) => async () => {
  const value: unknown = JSON.parse(text);
  return {
    name: `validation, ${name}`,
    unit: 'response',
    rounds: 9,
    ours: 'safeParse',
    contenders: [
      repeated('safeParse', () => ours.safeParse(value)),
      repeated('JSON.parse', () => JSON.parse(text) as unknown),
      ...zods.map(([library, schema]) => repeated(library, () => schema.safeParse(value))),
    ],
    targets: [
      { against: ['JSON.parse'], of: 'time', goal },
      ...zods.map(([library]) => ({ against: [library], of: 'time' }) as const),
    ],
  };
});
