import { type Issue, nearestName, type Operation, parseIpRange } from '@edgeward/core';
import { parseRate } from '../values/rate.js';

const entryTypes = ['ip', 'token', 'cookie', 'api_key', 'username'];

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
  // An entry can be removed in the form stored in the list.
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

/** An unknown type is sent, unless it resembles a known one. */
function entryIssues(entry: unknown): readonly Issue[] {
  const type = memberOf(entry, 'type');
  if (typeof type !== 'string' || entryTypes.includes(type)) return [];
  const meant = nearestName(type, entryTypes);
  return meant === undefined ? [] : [{ pointer: '/body/type', message: `is unknown; did you mean \`${meant}\`?` }];
}

/** A malformed address blocks or allows nobody, or the wrong client. */
function addressIssues(entry: unknown): readonly Issue[] {
  const value = memberOf(entry, 'value');
  if (memberOf(entry, 'type') !== 'ip' || typeof value !== 'string' || value === '') return [];
  return value.trim() === value && parseIpRange(value) !== undefined
    ? []
    : [{ pointer: '/body/value', message: 'must be an IP address or a CIDR range' }];
}

/** A URL, or a host with its port, is no host. */
function hostIssues(server: unknown): readonly Issue[] {
  const host = memberOf(server, 'host');
  return typeof host === 'string' && /[\s/\\@?#]|^[^:]+:\d+$/.test(host)
    ? [{ pointer: '/body/host', message: 'must be a host name or an IP address' }]
    : [];
}

/** Rejects malformed rates; words are sent, because ASE may accept or reject them itself. */
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

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
