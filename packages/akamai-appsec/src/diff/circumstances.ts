import type { Json } from '../internal/json.js';

/**
 * Members of exports without an effect on protection: version numbers and dates, derived values, and values changed by
 * activating. Cloning gives the copies new dates.
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

/** Members of individually read settings describing their version. */
const ofVersion: ReadonlySet<string> = new Set(['configVersion', 'createDate', 'updateDate', 'versionNumber']);

/** A place in any export: names of members, and `*` for each item of a list. */
export type Place = readonly string[];

/** Whether a place has no influence on the protection. */
export function isCircumstance(place: Place): boolean {
  const name = place.join('/');
  if (circumstances.has(name)) return true;
  if (place[0] === 'unexported' && place.length > 2) return ofVersion.has(place.at(-1) ?? '');
  return place.length === 3 && place[1] === '*' && circumstances.has(`*/*/${place[2]}`);
}

/**
 * Returns whether the order of a list of entities matters: match targets are evaluated in order and may lack a sequence
 * number.
 */
export function isOrdered(place: Place, entities: readonly Json[]): boolean {
  const isTried = place.length === 2 && place[0] === 'matchTargets';
  return isTried && entities.some((entity) => !Object.hasOwn(entity, 'sequence'));
}

/** Whether the order of a list of texts says nothing. */
export function isUnordered(place: Place): boolean {
  return place.length === 1 && place[0] === 'selectedHosts';
}
