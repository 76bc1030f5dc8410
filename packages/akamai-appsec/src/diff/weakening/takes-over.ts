import { isJson, isJsonList, type Json } from '../../internal/json.js';
import type { ConfigurationChange } from '../configuration-diff.js';
import type { Step } from '../place-of.js';

/**
 * Returns whether a new or wider match target may take over requests of another one, so another policy or a bypass list
 * applies to them. The paths of both are not compared: they may contain wildcards.
 */
export function takesOver(
  { kind, after }: Pick<ConfigurationChange, 'kind' | 'after'>,
  steps: readonly Step[],
  before: unknown,
): boolean {
  const [matchTargets, list, target, ...rest] = steps;
  if (matchTargets?.name !== 'matchTargets' || list === undefined || target === undefined) return false;
  if (!isJson(target.item) || (rest.length === 0 && kind !== 'added')) return false;
  const { item } = target;
  // Only the added hostname may be in another target, too; any other change concerns all of them.
  const hosts = kind === 'added' && rest[0]?.name === 'hostnames' ? [after].flat() : hostsOf(item);
  return targetsIn(before, list.name).some(
    (other) =>
      idOf(other) !== idOf(item) &&
      (policyOf(other) !== policyOf(item) || listOf(item['bypassNetworkLists']).length > 0) &&
      (shareAny(listOf(item['apis']).map(idOf), listOf(other['apis']).map(idOf)) || overlap(hosts, hostsOf(other))),
  );
}

function targetsIn(exported: unknown, list: string): readonly Json[] {
  const targets: unknown = isJson(exported) ? exported['matchTargets'] : undefined;
  return listOf(isJson(targets) ? targets[list] : undefined).filter(isJson);
}

function listOf(value: unknown): readonly unknown[] {
  return isJsonList(value) ? value : [];
}

function idOf(entity: unknown): string {
  return isJson(entity) ? String(entity['id'] ?? entity['targetId']) : '';
}

function policyOf({ securityPolicy }: Json): unknown {
  return isJson(securityPolicy) ? securityPolicy['policyId'] : undefined;
}

function shareAny(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

/** Lists the hosts of a target; one without hostnames may have all of them, unless it is for APIs. */
function hostsOf({ hostnames, apis }: Json): readonly unknown[] {
  const hosts = listOf(hostnames);
  return hosts.length === 0 && apis === undefined ? ['*'] : hosts;
}

/** Whether a request may have a host of both lists; a host may begin with a wildcard. */
function overlap(hosts: readonly unknown[], others: readonly unknown[]): boolean {
  const [some, rest] = [hosts.map(plain), others.map(plain)];
  const known = new Set(rest);
  return some.some((host) => known.has(host)) || covers(some, rest) || covers(rest, some);
}

function covers(hosts: readonly string[], others: readonly string[]): boolean {
  const ends = hosts.filter((host) => host.startsWith('*')).map((host) => host.slice(1));
  return ends.some((end) => others.some((other) => other.endsWith(end)));
}

function plain(host: unknown): string {
  return String(host).toLowerCase().replace(/\.$/, '');
}
