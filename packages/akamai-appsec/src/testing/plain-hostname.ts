import type { SelectableHostname, SelectedHostname } from '../generated/models.js';

/** Describes a selected hostname without further details. */
export function plainHostname({ hostname }: SelectedHostname): SelectableHostname {
  return { hostname, activeInProduction: false, activeInStaging: false, arlInclusion: false };
}
