import { isJson, isJsonList, type Json } from '../../internal/json.js';
import type { ConfigurationChange } from '../configuration-diff.js';
import { idOf } from '../names.js';
import type { Step } from '../place-of.js';

/** Members of a match target that select no requests. Shorter bypass lists and enabled protections take nothing over. */
const selectingNothing: ReadonlySet<string> = new Set(['bypassNetworkLists', 'effectiveSecurityControls']);

/** Finds the changes of match targets that take over requests. The hosts of each target are read once. */
export class TakeOvers {
  readonly #before: unknown;
  readonly #hosts = new Map<Json, Hosts>();
  readonly #whole = new Map<Json, boolean>();

  constructor(before: unknown) {
    this.#before = before;
  }

  /**
   * Returns whether a new or wider match target may take over requests of another one, so another policy or a bypass
   * list applies to them. The paths of both are not compared: they may contain wildcards.
   */
  includes({ kind, after }: Pick<ConfigurationChange, 'kind' | 'after'>, steps: readonly Step[]): boolean {
    const [matchTargets, list, target, member] = steps;
    if (matchTargets?.name !== 'matchTargets' || list === undefined || !isJson(target?.item)) return false;
    if (member === undefined ? kind !== 'added' : selectingNothing.has(member.name)) return false;
    const { item } = target;
    // Only the added hostname may be in another target, too; any other change concerns all of them.
    if (kind === 'added' && member?.name === 'hostnames') return this.#from(item, list.name, new Hosts([after].flat()));
    const known = this.#whole.get(item) ?? this.#from(item, list.name, this.#hostsOf(item));
    this.#whole.set(item, known);
    return known;
  }

  #from(item: Json, list: string, hosts: Hosts): boolean {
    return targetsIn(this.#before, list).some(
      (other) =>
        idOf(other) !== idOf(item) &&
        (policyOf(other) !== policyOf(item) || listOf(item['bypassNetworkLists']).length > 0) &&
        (shareApi(item, other) || hosts.overlap(this.#hostsOf(other))),
    );
  }

  /** Reads the hosts of a target; one without hostnames may have all of them, unless it is for APIs. */
  #hostsOf(target: Json): Hosts {
    const names = listOf(target['hostnames']);
    const hosts =
      this.#hosts.get(target) ?? new Hosts(names.length === 0 && target['apis'] === undefined ? ['*'] : names);
    this.#hosts.set(target, hosts);
    return hosts;
  }
}

/** Hosts of requests. A host may begin with a wildcard. */
class Hosts {
  readonly #all: ReadonlySet<string>;

  /** The ends of hosts with a wildcard. */
  readonly #ends: readonly string[];

  constructor(hosts: readonly unknown[]) {
    this.#all = new Set(hosts.map((host) => String(host).toLowerCase().replace(/\.$/, '')));
    this.#ends = [...this.#all].filter((host) => host.startsWith('*')).map((host) => host.slice(1));
  }

  /** Returns whether a request may have a host of both. */
  overlap(other: Hosts): boolean {
    return this.#hasOneIn(other) || (this.#ends.length > 0 && other.#hasOneIn(this));
  }

  #hasOneIn(other: Hosts): boolean {
    for (const host of this.#all)
      if (other.#all.has(host) || other.#ends.some((end) => host.endsWith(end))) return true;
    return false;
  }
}

function targetsIn(exported: unknown, list: string): readonly Json[] {
  const targets: unknown = isJson(exported) ? exported['matchTargets'] : undefined;
  return listOf(isJson(targets) ? targets[list] : undefined).filter(isJson);
}

function listOf(value: unknown): readonly unknown[] {
  return isJsonList(value) ? value : [];
}

function policyOf({ securityPolicy }: Json): unknown {
  return isJson(securityPolicy) ? securityPolicy['policyId'] : undefined;
}

function shareApi(one: Json, other: Json): boolean {
  const others = new Set(listOf(other['apis']).map(idOf));
  return listOf(one['apis']).some((api) => others.has(idOf(api)));
}
