import { checkOptions, type OptionType, type OptionTypes, optionType, parseIpRange } from '@edgeward/core';
import { refusal } from '../conditions/values.js';
import type {
  BypassNetworkListsResult,
  ConditionException,
  ExceptionNameSelector,
  ExceptionSelector,
  IpGeoFirewall,
  NetworkListSelection,
  RateClientIdentifier,
  RatePolicy,
  RatePolicyInput,
  RuleUpdateSet,
  RuleUpgradeDetails,
} from '../generated/models.js';
import { isEverything } from './everything.js';

/** The requests counted by {@link pathRatePolicy}, and the limits. */
export interface PathRate {
  readonly name: string;

  /** Counted paths, for example `/login`. `*` matches any text. */
  readonly paths: readonly string[];

  /** Most requests per second, over two minutes. */
  readonly averageThreshold: number;

  /** Most requests per second, over `burstWindow` seconds. */
  readonly burstThreshold: number;

  /** From 1 to 5 seconds. Default: 5. */
  readonly burstWindow?: number;

  /** How to identify a client. Default: `['ip']`. */
  readonly clientIdentifiers?: readonly RateClientIdentifier[];
}

const number: OptionType = { expected: 'a number', accepts: (value) => typeof value === 'number' };

const rateTypes: OptionTypes<PathRate> = {
  name: optionType.text,
  paths: optionType.texts,
  averageThreshold: number,
  burstThreshold: number,
  burstWindow: number,
  clientIdentifiers: optionType.texts,
};

/**
 * Creates a rate policy counting each client's requests to some paths. It has no action yet: set it with
 * `policies.actions.ratePolicyActions`.
 *
 * @example
 * ```ts
 * import { pathRatePolicy } from '@edgeward/akamai-appsec';
 *
 * const body = pathRatePolicy({ name: 'Login', paths: ['/login'], averageThreshold: 5, burstThreshold: 12 });
 * await akamai.ratePolicies.create({ configId: 8277, versionNumber: 10, body });
 * ```
 *
 * @throws {@link RequestValidationError} A path is missing, or a number is out of its range.
 * @throws {@link ConfigurationError} A member is unknown or has the wrong type.
 */
export function pathRatePolicy(rate: PathRate): RatePolicyInput {
  const given = checkOptions<PathRate>({ owner: 'pathRatePolicy', vendor: 'akamai' }, rate, rateTypes);
  const { name, paths, averageThreshold, burstThreshold, burstWindow = 5, clientIdentifiers = ['ip'] } = given;
  if (paths.length === 0 || paths.some(isBlank))
    throw refusal('pathRatePolicy', '/paths', 'must contain a path: without one, no request is counted');
  for (const [threshold, value] of Object.entries({ averageThreshold, burstThreshold })) {
    if (!Number.isSafeInteger(value) || value < 1)
      throw refusal('pathRatePolicy', `/${threshold}`, 'must be an integer of at least 1');
  }
  if (!Number.isInteger(burstWindow) || burstWindow < 1 || burstWindow > 5)
    throw refusal('pathRatePolicy', '/burstWindow', 'must be an integer from 1 to 5');
  return {
    name,
    type: 'WAF',
    matchType: 'path',
    averageThreshold,
    burstThreshold,
    burstWindow,
    clientIdentifiers,
    requestType: 'ClientRequest',
    sameActionOnIpv6: true,
    pathMatchType: 'Custom',
    pathUriPositiveMatch: true,
    path: { positiveMatch: true, values: paths },
  };
}

/** Returns the client identifiers of a rate policy from `clientIdentifiers` or the older `clientIdentifier`. */
export function rateClientIdentifiers(
  policy: Pick<RatePolicy, 'clientIdentifier' | 'clientIdentifiers'>,
): readonly RateClientIdentifier[] {
  const { clientIdentifier, clientIdentifiers = [] } = policy;
  if (clientIdentifiers.length > 0) return clientIdentifiers;
  return clientIdentifier === undefined || clientIdentifier === '' ? [] : [clientIdentifier];
}

/**
 * Makes an exception: a rule does not look at these names of a part of the request.
 *
 * @example
 * ```ts
 * import { exceptNames } from '@edgeward/akamai-appsec';
 *
 * const body = exceptNames('ARGS', ['comment']);
 * await akamai.policies.rules.ruleConditionException.update({
 *   configId: 8277,
 *   versionNumber: 10,
 *   policyId: 'shop_1',
 *   ruleId: 950002,
 *   body,
 * });
 * ```
 *
 * @throws {@link RequestValidationError} No name is given, or a name matches all: use {@link exceptAll} instead.
 * @throws {@link ConfigurationError} An option is unknown or has the wrong type.
 */
export function exceptNames(
  selector: ExceptionNameSelector,
  names: readonly string[],
  options: { readonly wildcard?: boolean } = {},
): ConditionException {
  const owner = { owner: 'exceptNames', vendor: 'akamai' };
  const { wildcard = false } = checkOptions<typeof options>(owner, options, { wildcard: optionType.flag });
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => isBlank(name) || isEverything(name))) {
    throw refusal('exceptNames', '/names', 'must list names, none of them `*`: exceptAll exempts a whole part');
  }
  return { exception: { specificHeaderCookieParamXmlOrJsonNames: [{ selector, names, wildcard }] } };
}

/** Makes an exception: a rule does not look at these parts of a request at all. */
export function exceptAll(...selectors: readonly ExceptionSelector[]): ConditionException {
  if (selectors.length === 0 || selectors.some(isBlank))
    throw refusal('exceptAll', '/selectors', 'must name a part of the request');
  return { exception: { anyHeaderCookieOrParam: selectors } };
}

/** Ids of the network lists to block or allow with {@link ipGeoFirewall}. */
export interface IpGeoLists {
  readonly blockIps?: readonly string[];
  readonly blockCountries?: readonly string[];
  readonly blockAsns?: readonly string[];

  /** Clients on these lists pass, even if another list blocks them. */
  readonly allowIps?: readonly string[];

  /** Action for blocked clients: `deny`, or a custom deny. Default: the service decides. */
  readonly action?: string;
}

const listTypes: OptionTypes<IpGeoLists> = {
  blockIps: optionType.texts,
  blockCountries: optionType.texts,
  blockAsns: optionType.texts,
  allowIps: optionType.texts,
  action: optionType.text,
};

/**
 * Creates the settings of an IP and Geo firewall blocking the clients on these network lists. They replace all others:
 * read the settings first to keep them.
 *
 * @example
 * ```ts
 * import { ipGeoFirewall } from '@edgeward/akamai-appsec';
 *
 * const body = ipGeoFirewall({ blockIps: ['1024_ATTACKERS'], allowIps: ['2048_PARTNERS'] });
 * await akamai.policies.network.ipGeoFirewall.update({
 *   configId: 8277,
 *   versionNumber: 10,
 *   policyId: 'shop_1',
 *   body,
 * });
 * ```
 *
 * @throws {@link RequestValidationError} No list to block is given, or an address instead of a list id.
 * @throws {@link ConfigurationError} A member is unknown or has the wrong type.
 */
export function ipGeoFirewall(lists: IpGeoLists): IpGeoFirewall {
  const given = checkOptions<IpGeoLists>({ owner: 'ipGeoFirewall', vendor: 'akamai' }, lists, listTypes);
  const { blockIps, blockCountries, blockAsns, allowIps, action } = given;
  if ([blockIps, blockCountries, blockAsns].every((ids) => ids === undefined || ids.length === 0)) {
    throw refusal('ipGeoFirewall', '', 'must name a list to block: without one, it blocks nothing');
  }
  for (const id of [blockIps, blockCountries, blockAsns, allowIps].flatMap((ids) => ids ?? [])) {
    if (parseIpRange(id) !== undefined) {
      throw refusal('ipGeoFirewall', '', `${id} is an address: add it to a network list and pass the id of the list`);
    }
  }
  const blocked = (ids: readonly string[]): NetworkListSelection => ({
    networkList: ids,
    ...(action !== undefined && { action }),
  });
  const blockedIPNetworkLists = blockIps && blocked(blockIps);
  const ipControls = {
    ...(blockedIPNetworkLists && { blockedIPNetworkLists }),
    ...(allowIps && { allowedIPNetworkLists: { networkList: allowIps } }),
  };
  return {
    block: 'blockSpecificIPGeo',
    ...(Object.keys(ipControls).length > 0 && { ipControls }),
    ...(blockCountries && { geoControls: { blockedIPNetworkLists: blocked(blockCountries) } }),
    ...(blockAsns && { asnControls: { blockedIPNetworkLists: blocked(blockAsns) } }),
  };
}

/**
 * Returns the action a custom deny is: `deny_custom_{id}`. The service writes its id as a number, as a text, or as
 * the action already.
 *
 * @example
 * ```ts
 * import { customDenyName } from '@edgeward/akamai-appsec';
 *
 * customDenyName({ id: 622918 }); // 'deny_custom_622918'
 * ```
 *
 * @throws {@link RequestValidationError} The id is missing.
 */
export function customDenyName({ id }: { readonly id?: string | number | undefined }): `deny_custom_${string}` {
  const text = String(id ?? '').replace(/^deny_custom_/, '');
  if (!/^\w+$/.test(text) || Number.isNaN(id))
    throw refusal('customDenyName', '/id', 'must be the id of a custom deny');
  return `deny_custom_${text}`;
}

/** Returns the ids of bypass network lists, whether the service answered with ids or with lists. */
export function bypassListIds({ networkLists = [] }: BypassNetworkListsResult): readonly string[] {
  return networkLists.map((list) => (typeof list === 'string' ? list : list.id));
}

/** Lists the changes of a rule upgrade, in any letter case of the service. */
export function ruleUpdates(details: RuleUpgradeDetails): {
  readonly toEvaluation: RuleUpdateSet | undefined;
  readonly toLatest: RuleUpdateSet | undefined;
  readonly ofEvaluation: RuleUpdateSet | undefined;
} {
  return {
    toEvaluation: details.krsToEvalUpdates ?? details.KRSToEvalUpdates,
    toLatest: details.krsToLatestUpdates ?? details.KRSToLatestUpdates,
    ofEvaluation: details.evalToEvalUpdates ?? details.EvalToEvalUpdates,
  };
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}
