import { type Issue, type Operation, parseIpRange, pointerSegment } from '@edgeward/core';
import { isJson, isJsonList, type Json } from '../internal/json.js';
import { isEverything } from './everything.js';

/**
 * Finds values accepted by the schema, but protecting less than they seem to: addresses instead of list ids, an
 * exception without a name, a rate policy counting nobody. Also finds a call that ends more subscriptions than it names.
 */
export function checkRequest({ path }: Operation, params: object): readonly Issue[] {
  const body: unknown = Reflect.get(params, 'body');
  if (!isJson(body)) return [];
  const issues = misspeltActions(body, '/body', 0);
  if (path.endsWith('/rate-policies') || path.endsWith('/{ratePolicyId}')) issues.push(...ratePolicyIssues(body));
  if (path.endsWith('/ip-geo-firewall')) issues.push(...firewallIssues(body));
  if (path.endsWith('/cves/unsubscribe')) issues.push(...unsubscriptionIssues(body, params));
  if (path.includes('/custom-deny')) issues.push(...customDenyIssues(body));
  if (path.endsWith('condition-exception') || path.endsWith('penalty-box/conditions')) {
    issues.push(...exceptionIssues(body, '/body'));
  }
  const { conditionException } = body;
  if (isJson(conditionException)) issues.push(...exceptionIssues(conditionException, '/body/conditionException'));
  return issues;
}

const actionNames = /^(?:action|ipv[46]Action|unscannedAction|blockAllAction)$/;
const knownAction = /^(?:alert|deny|none|abort|monitor|tarpit|delay|slow|akamai_managed)$/i;

/** Maximum depth searched: no body has deeper actions, and the search of a circular body would never end. */
const deepest = 16;

/** Lists unknown actions: the service ignores an unknown action, or takes it for a different one. */
function misspeltActions(value: unknown, pointer: string, depth: number): Issue[] {
  if (depth > deepest) return [];
  if (isJsonList(value)) return value.flatMap((item, index) => misspeltActions(item, `${pointer}/${index}`, depth + 1));
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = pointer + pointerSegment(name);
    if (typeof member !== 'string' || !actionNames.test(name)) return misspeltActions(member, at, depth + 1);
    const lower = member.toLowerCase();
    if (knownAction.test(member) && member !== lower) return [{ pointer: at, message: `must be \`${lower}\`` }];
    const isCustom = /^(?:deny_?custom|custom_?deny)/i.test(member) || /^\d+$/.test(member);
    if (!isCustom || /^deny_custom_\w+$/.test(member)) return [];
    return [{ pointer: at, message: 'must be `deny_custom_` followed by the id of a custom deny: use customDenyName' }];
  });
}

function ratePolicyIssues(policy: Json): readonly Issue[] {
  const { type, clientIdentifier, clientIdentifiers, pathMatchType, path } = policy;
  const issues: Issue[] = [];
  const refuse = (name: string, message: string): void => void issues.push({ pointer: `/body/${name}`, message });
  const identifiers = isJsonList(clientIdentifiers) ? clientIdentifiers : [];
  const older = typeof clientIdentifier === 'string' && clientIdentifier !== '' ? clientIdentifier : undefined;
  // Only policies of the type WAF need an identifier: those of Bot Manager have none.
  if (type === 'WAF' && older === undefined && identifiers.length === 0) {
    refuse('clientIdentifiers', 'must contain an identifier such as `ip`: without one, no client is counted');
  }
  if (older !== undefined && identifiers.length > 0 && !identifiers.includes(older)) {
    refuse('clientIdentifier', 'is not in `clientIdentifiers`: pass `clientIdentifiers` only');
  }
  if ([older, ...identifiers].some((each) => typeof each === 'string' && /^cookie:?$/.test(each))) {
    refuse('clientIdentifiers', 'must name the cookie: `cookie:{name}`');
  }
  const { values }: Json = isJson(path) ? path : {};
  if (pathMatchType === 'Custom' && !(isJsonList(values) && values.length > 0)) {
    refuse('path', 'must have values if `pathMatchType` is `Custom`: without them, no request is counted');
  }
  return issues;
}

const selections = ['asnControls', 'geoControls', 'ipControls'] as const;

function firewallIssues(firewall: Json): readonly Issue[] {
  const issues: Issue[] = [];
  const blocked = new Set<unknown>();
  const allowed = new Map<unknown, string>();
  for (const name of selections) {
    for (const [member, selection] of Object.entries(isJson(firewall[name]) ? firewall[name] : {})) {
      const list: unknown = isJson(selection) ? selection['networkList'] : undefined;
      for (const [index, id] of (isJsonList(list) ? list : []).entries()) {
        const pointer = `/body/${name}${pointerSegment(member)}/networkList/${index}`;
        if (typeof id === 'string' && (parseIpRange(id) !== undefined || /^(?:[a-z]{2}|(?:AS)?\d{1,10})$/i.test(id))) {
          const message = 'must be the id of a network list such as `1024_PARTNERS`';
          issues.push({ pointer, message });
        }
        if (member.startsWith('blocked')) blocked.add(id);
        else allowed.set(id, pointer);
      }
    }
  }
  for (const [id, pointer] of allowed) {
    if (blocked.has(id)) issues.push({ pointer, message: 'is both blocked and allowed, so it would not be blocked' });
  }
  if (firewall['block'] === 'blockAllTrafficExceptAllowedIPs' && allowed.size === 0) {
    issues.push({ pointer: '/body/block', message: 'must not block everyone: add a list of allowed addresses' });
  }
  return issues;
}

function customDenyIssues({ parameters }: Json): readonly Issue[] {
  const seen = new Set<unknown>();
  return (isJsonList(parameters) ? parameters : []).flatMap((parameter, index) => {
    const name: unknown = isJson(parameter) ? parameter['name'] : undefined;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ pointer: `/body/parameters/${index}/name`, message: 'is used twice' }];
  });
}

function unsubscriptionIssues({ cveIds }: Json, params: object): readonly Issue[] {
  // A raw request may have it as a text.
  const isAll = String(Reflect.get(params, 'all')) === 'true';
  if (isAll && cveIds !== undefined) {
    return [{ pointer: '/body/cveIds', message: 'must be absent with `all`: it would unsubscribe from every CVE' }];
  }
  if (isAll || cveIds !== undefined) return [];
  return [{ pointer: '/body/cveIds', message: 'is missing: list the CVEs, or pass `all: true`' }];
}

/** Lists of an exception whose items identify the exempt part. */
const namedLists = [
  'specificHeaderCookieOrParamNames',
  'specificHeaderCookieOrParamNameValue',
  'specificHeaderCookieOrParamPrefix',
  'specificHeaderCookieParamXmlOrJsonNames',
  'specificXmlOrJsonNames',
] as const;

/** Parts of a request without named members, such as the method: an exception for such a part has no names. */
const unnamed =
  /^(?:REQUEST_(?:PROTOCOL|METHOD|URI|FILENAME|PATH_SEGMENT|BODY)|QUERY_STRING|REQBODY_PROCESSOR_ERROR|FILES_NAMES)$/;

function exceptionIssues(body: Json, pointer: string): readonly Issue[] {
  const { exception, advancedExceptions, conditions } = body;
  return [
    ...(isJson(exception) ? namelessIssues(exception, `${pointer}/exception`) : []),
    ...(isJson(advancedExceptions) ? namelessIssues(advancedExceptions, `${pointer}/advancedExceptions`) : []),
    ...addressIssues(conditions, `${pointer}/conditions`),
    ...(isJson(advancedExceptions)
      ? addressIssues(advancedExceptions['conditions'], `${pointer}/advancedExceptions/conditions`)
      : []),
  ];
}

function namelessIssues(exception: Json, pointer: string): readonly Issue[] {
  const lists = namedLists.flatMap((list) =>
    itemsOf(exception, list, pointer).flatMap(({ item, at }): readonly Issue[] => {
      const { selector, names, name, namesValues, prefix, wildcard, valueWildcard }: Json = item;
      const given = [names ?? name ?? namesValues ?? prefix ?? []].flat().filter((each) => each !== '');
      const isAll = given.length === 0 || given.some((each) => exemptsAll(each, wildcard, valueWildcard));
      if (!isAll || (typeof selector === 'string' && unnamed.test(selector))) return [];
      const where = typeof selector === 'string' ? ` in ${selector}` : '';
      const message = `must not exempt everything${where}: list the exempt names, or use anyHeaderCookieOrParam`;
      return [{ pointer: at, message }];
    }),
  );
  // Values exempt everywhere: a list of texts, or of objects.
  const values = itemsOf(exception, 'headerCookieOrParamValues', pointer).flatMap(({ item, at }): readonly Issue[] => {
    const { values: exempt, valueWildcard }: Json = item;
    if (!isJsonList(exempt) || !(valueWildcard === true && exempt.some(isEverything))) return [];
    return [{ pointer: at, message: 'must not exempt every value: list the exempt values' }];
  });
  return [...lists, ...values];
}

/** Whether a name, or names with values, stand for all of them. */
function exemptsAll(given: unknown, wildcard: unknown, valueWildcard: unknown): boolean {
  if (!isJson(given)) return wildcard === true && isEverything(given);
  const isAll = (list: unknown, isWildcard: unknown): boolean =>
    isJsonList(list) && (list.length === 0 || (isWildcard === true && list.some(isEverything)));
  return isAll(given['names'], wildcard) && isAll(given['values'], valueWildcard);
}

/** Lists the objects of a member with one of them or a list, each with its place. */
function itemsOf(
  exception: Json,
  list: string,
  pointer: string,
): readonly { readonly item: Json; readonly at: string }[] {
  const found = exception[list];
  if (!isJsonList(found))
    return found === undefined ? [] : [{ item: isJson(found) ? found : {}, at: `${pointer}/${list}` }];
  return found.map((item, index) => ({ item: isJson(item) ? item : {}, at: `${pointer}/${list}/${index}` }));
}

function addressIssues(conditions: unknown, pointer: string): readonly Issue[] {
  return (isJsonList(conditions) ? conditions : []).flatMap((condition, index) => {
    const { type, ips }: Json = isJson(condition) ? condition : {};
    if (type !== 'ipMatch' || !isJsonList(ips)) return [];
    return ips.flatMap((ip, place): readonly Issue[] =>
      typeof ip !== 'string' || parseIpRange(ip) !== undefined
        ? []
        : [
            {
              pointer: `${pointer}/${index}/ips/${place}`,
              message: 'must be an IP address or a CIDR range: this value matches no client',
            },
          ],
    );
  });
}
