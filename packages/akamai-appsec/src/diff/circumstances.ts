import type { Json } from '../internal/json.js';

/**
 * What exports have beside that which protects: numbers and dates of the version itself, what the service works out
 * from elsewhere, and what changes by activating. Cloning gives new dates to what it copies.
 */
const circumstances: ReadonlySet<string> = new Set([
  'version',
  'basedOn',
  'createDate',
  'createdBy',
  'staging',
  'production',
  'selectableHosts',
  'errorHosts',
  '*/*/createDate',
  '*/*/updateDate',
  'customRules/*/ruleActivated',
  'customRules/*/status',
  'customRules/*/effectiveTimePeriod/status',
  'matchTargets/websiteTargets/*/configVersion',
  'matchTargets/apiTargets/*/configVersion',
  'ratePolicies/*/used',
  'siem/configVersion',
]);

/** A place in any export: names of members, and `*` for each item of a list. */
export type Place = readonly string[];

/** Whether a place has no influence on the protection. */
export function isCircumstance(place: Place): boolean {
  const name = place.join('/');
  if (circumstances.has(name)) return true;
  return place.length === 3 && place[1] === '*' && circumstances.has(`*/*/${place[2]}`);
}

/** Whether the order of a list of entities counts: match targets are tried in turn, and may not say their place. */
export function isOrdered(place: Place, entities: readonly Json[]): boolean {
  const isTried = place.length === 2 && place[0] === 'matchTargets';
  return isTried && entities.some((entity) => !Object.hasOwn(entity, 'sequence'));
}

/** Whether the order of a list of texts says nothing. */
export function isUnordered(place: Place): boolean {
  return place.length === 1 && place[0] === 'selectedHosts';
}
