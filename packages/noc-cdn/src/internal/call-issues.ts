import type { Issue, Operation } from '@edgeward/core';
import { ruleIssues } from '../rules/issues.js';
import type { NewCustomRule } from '../rules/new-custom-rule.js';
import { isServiceDay, isServiceTime } from '../values/noc-time.js';

/** Lists the parameters of a call that the service would read as something else. */
export function callIssues({ id }: Operation, params: object): readonly Issue[] {
  const value = (name: string): unknown => Reflect.get(params, name);
  switch (id) {
    case 'logs.day':
      return isServiceDay(value('date')) ? [] : [{ pointer: '/date', message: 'is not a day' }];
    case 'logs.since':
      return isServiceTime(value('since')) ? [] : [{ pointer: '/since', message: 'is not a time' }];
    case 'customRules.create':
      // The checks of the rule take any values.
      return ruleIssues(params as NewCustomRule);
    default:
      return [];
  }
}
