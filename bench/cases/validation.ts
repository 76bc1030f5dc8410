import { exportedConfigurationSchema, selectableHostnameSetsSchema } from '@edgeward/akamai-appsec/schemas';
import * as zod from '@edgeward/akamai-appsec/zod';
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

/** What the check of a response costs beside parsing it. */
export const validation: readonly Case[] = [
  {
    name: 'an export of 2 MB',
    text: exportOf(3600, 1),
    ours: exportedConfigurationSchema,
    zods: zod.exportedConfigurationSchema,
    goal: 0.45,
  },
  {
    name: '3,200 hostnames',
    text: hostnames,
    ours: selectableHostnameSetsSchema,
    zods: zod.selectableHostnameSetsSchema,
    goal: 0.35,
  },
  {
    name: 'an export that is wrong throughout',
    text: wrong,
    ours: exportedConfigurationSchema,
    zods: undefined,
    goal: 1,
  },
].map(({ name, text, ours, zods, goal }) => async () => {
  const value: unknown = JSON.parse(text);
  return {
    name: `validation, ${name}`,
    unit: 'response',
    rounds: 9,
    ours: 'safeParse',
    contenders: [
      repeated('safeParse', () => ours.safeParse(value)),
      repeated('JSON.parse', () => JSON.parse(text) as unknown),
      ...(zods === undefined ? [] : [repeated('zod', () => zods.safeParse(value))]),
    ],
    targets: [
      { against: ['JSON.parse'], of: 'time', goal },
      ...(zods === undefined ? [] : [{ against: ['zod'], of: 'time' } as const]),
    ],
  };
});
