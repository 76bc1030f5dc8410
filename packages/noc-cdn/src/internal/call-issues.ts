import { type Issue, isJson, type Operation } from '@edgeward/core';
import { aliasTypeSchema } from '../generated/schemas.js';
import { ruleIssues } from '../rules/issues.js';
import type { NewCustomRule } from '../rules/new-custom-rule.js';
import { closedProblem, settingValueIssues } from '../settings/values.js';
import { isServiceDay, isServiceTime } from '../values/noc-time.js';

/** Lists the parameters of a call the service would read as something else. */
export function callIssues({ id }: Operation, params: object): readonly Issue[] {
  const value = (name: string): unknown => Reflect.get(params, name);
  switch (id) {
    case 'logs.day':
    case 'stats.get':
      return isServiceDay(value('date')) ? [] : [{ pointer: '/date', message: 'must be a day' }];
    case 'logs.since':
      return isServiceTime(value('since')) ? [] : [{ pointer: '/since', message: 'must be a time' }];
    case 'customRules.create':
      // The checks of the rule take any values.
      return ruleIssues(params as NewCustomRule);
    case 'apiUsers.create':
      return [
        ...(value('maxRequests') === undefined || Number(value('maxRequests')) > 0
          ? []
          : [{ pointer: '/maxRequests', message: 'must be a positive integer' }]),
        ...(value('expire') === undefined || isExpiry(value('expire'))
          ? []
          : [{ pointer: '/expire', message: 'must be a day, yyyy-mm-dd, or a time such as `1 week`' }]),
      ];
    case 'certificates.upload':
      return keyIssues(value('body'));
    case 'aliases.create':
      return value('aliasType') === undefined || closedProblem(aliasTypeSchema, value('aliasType')) === undefined
        ? []
        : [{ pointer: '/aliasType', message: 'must be 301 or direct' }];
    default:
      return id.startsWith('settings.') ? settingValueIssues(id, value('value')) : [];
  }
}

/** A time the service does not understand might never come. */
function isExpiry(value: unknown): boolean {
  return (
    isServiceDay(value) || (typeof value === 'string' && /^[1-9]\d{0,4} (?:hour|day|week|month|year)s?$/i.test(value))
  );
}

/** A private key given as the certificate would be sent to every visitor. */
function keyIssues(body: unknown): readonly Issue[] {
  const certificate: unknown = isJson(body) ? body['public_key'] : undefined;
  return typeof certificate === 'string' && certificate.includes('PRIVATE KEY-----')
    ? [{ pointer: '/body/public_key', message: 'must not contain a private key' }]
    : [];
}
