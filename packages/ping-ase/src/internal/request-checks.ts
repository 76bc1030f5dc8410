import type { Issue, Operation } from '@edgeward/core';
import { addressIssues, entryIssues } from '../lists/entry-issues.js';
import { parseRate } from '../values/rate.js';
import { memberOf } from './member-of.js';

/** Finds misleading values: a misspelt entry type, a malformed rate, a missing id. */
export function requestIssues({ id, query = [] }: Operation, params: object): readonly Issue[] {
  const body = memberOf(params, 'body');
  const issues: Issue[] = [];
  if (query.some((entry) => (typeof entry === 'string' ? entry : entry.name) === 'apiId')) {
    const apiId = memberOf(params, 'apiId');
    if (apiId !== undefined && (typeof apiId !== 'string' || apiId.trim() === '')) {
      issues.push({ pointer: '/apiId', message: 'must be the id of an API' });
    }
  }
  if (/^(deny|allow)List\.(add|remove)$/.test(id)) issues.push(...entryIssues(body));
  // Check addresses only when adding: a stored entry must stay removable, whatever its form.
  if (id.endsWith('List.add')) issues.push(...addressIssues(body));
  if (id === 'servers.create') issues.push(...hostIssues(body));
  if (!/^(apis|servers|flowControl)\./.test(id)) return issues;
  issues.push(...rateIssues(body, '/body'), ...rateIssues(memberOf(body, 'flow_control'), '/body/flow_control'));
  const servers = memberOf(body, 'servers');
  if (Array.isArray(servers)) {
    for (const [index, server] of servers.entries()) issues.push(...rateIssues(server, `/body/servers/${index}`));
  }
  return issues;
}

/** Rejects a URL, or a host with a port, in place of a host. */
function hostIssues(server: unknown): readonly Issue[] {
  const host = memberOf(server, 'host');
  return typeof host === 'string' && /[\s/\\@?#]|^[^:]+:\d+$/.test(host)
    ? [{ pointer: '/body/host', message: 'must be a host name or an IP address' }]
    : [];
}

/** Rejects malformed rates. Plain words are sent, because ASE may know them. */
function rateIssues(value: unknown, pointer: string): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, rate]: [string, unknown]) =>
    name.endsWith('_threshold') && looksWrong(rate)
      ? [{ pointer: `${pointer}/${name}`, message: 'must be a rate per second, minute or hour, such as `100/second`' }]
      : [],
  );
}

function looksWrong(rate: unknown): boolean {
  return typeof rate === 'string' && /[\d/]|NaN|Infinity|undefined|null/.test(rate) && parseRate(rate) === undefined;
}
