import { expect, test } from 'vitest';
import { reachableInternals } from '../src/api-reports/api-report.ts';

test('finds types of the implementation that a client shows without exporting them', () => {
  const warning = (name: string) =>
    `// Warning: (ae-forgotten-export) The symbol "${name}" needs to be exported by the entry point index.d.ts`;
  const report = ['ActivationRun', 'ActivationRun', 'ActivationsOperations', 'DayLogParams_2'].map(warning).join('\n');
  expect(reachableInternals(report)).toEqual(['ActivationRun']);
});
