import type { NetworkStatus } from '../generated/models.js';
import type { ConfigurationState, VersionState } from './state-types.js';

/** A network for version activations. */
export type Network = 'PRODUCTION' | 'STAGING';

const members = { PRODUCTION: 'production', STAGING: 'staging' } as const;

/** Returns the status of a version on a network. */
export function statusOn(network: Network, { details }: VersionState): NetworkStatus {
  return details[members[network]];
}

/** Sets the status of a version on a network. */
export function setStatusOn(network: Network, version: VersionState, status: NetworkStatus): void {
  version.details = { ...version.details, [members[network]]: status };
}

/** Returns the version active on a network. */
export function activeOn(network: Network, { versions }: ConfigurationState): VersionState | undefined {
  return [...versions.values()].find((version) => statusOn(network, version).status === 'Active');
}

/** Returns the versions protecting their hostnames on a network, now or once activated. */
export function coveringOn(network: Network, { versions }: ConfigurationState): readonly VersionState[] {
  return [...versions.values()].filter((version) =>
    /^(?:Active|Pending)$/.test(statusOn(network, version).status ?? ''),
  );
}

/** Updates the active version of a network in the list of configurations. */
export function summarize(network: Network, state: ConfigurationState): void {
  const active = activeOn(network, state);
  if (network === 'STAGING') {
    const { stagingVersion: _version, ...rest } = state.configuration;
    state.configuration = { ...rest, ...(active && { stagingVersion: active.details.version }) };
    return;
  }
  const { productionVersion: _version, productionHostnames: _hostnames, ...rest } = state.configuration;
  state.configuration = {
    ...rest,
    ...(active && {
      productionHostnames: active.selectedHostnames.map(({ hostname }) => hostname),
      productionVersion: active.details.version,
    }),
  };
}
