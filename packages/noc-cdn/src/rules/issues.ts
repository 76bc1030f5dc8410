import type { Issue } from '@edgeward/core';
import type { NewCustomRule } from './new-custom-rule.js';

const textMembers = ['website', 'ruleName', 'ruleType', 'value', 'region', 'blockResponse'] as const;

/** Lists the values of a custom rule the service would misread. */
export function ruleIssues(params: NewCustomRule): readonly Issue[] {
  const issues: Issue[] = textMembers.flatMap((name) => {
    const value: unknown = params[name];
    return value === undefined || (typeof value === 'string' && value !== '')
      ? []
      : [{ pointer: `/${name}`, message: 'must be a non-empty string' }];
  });
  const { urls, ruleName }: { readonly urls: unknown; readonly ruleName?: unknown } = params;
  if (!Array.isArray(urls) || urls.length === 0 || !urls.every((url) => typeof url === 'string' && /^\S+$/.test(url))) {
    issues.push({ pointer: '/urls', message: 'must be a non-empty list of URLs without white space' });
  }
  if (typeof ruleName === 'string' && !/^[a-z0-9_-]+$/.test(ruleName)) {
    issues.push({ pointer: '/ruleName', message: 'must contain only a-z, 0-9, - and _' });
  }
  const problem = issues.length === 0 ? valueProblem(params.ruleType, params.value) : undefined;
  return problem === undefined ? issues : [...issues, { pointer: '/value', message: problem }];
}

function valueProblem(ruleType: string, value: string | undefined): string | undefined {
  switch (ruleType) {
    case 'country_block':
      return value !== undefined && /^[A-Z]{2}( [A-Z]{2})*$/i.test(value)
        ? undefined
        : 'must be two-letter country codes, separated by one space';
    case 'redirect_to':
      return value !== undefined && /^(\/(?![/\\])|https?:\/\/[^\s/])\S*$/i.test(value)
        ? undefined
        : 'must be a path or an http(s) URL, without white space';
    case 'ip_block':
    case 'useragent_block':
      return value === undefined || value.trim() === '' ? 'must not be blank' : undefined;
    case 'max_requests':
    case 'honeypot':
    case 'queue_traffic':
    case 'queue':
      return value === undefined || /^[1-9]\d{0,8}$/.test(value) ? undefined : 'must be a positive integer';
    default:
      return undefined;
  }
}
