import type { NetworkStatus } from '../generated/models.js';
import type { ConfigurationState, VersionState } from './state-types.js';

/** A network that versions are activated on. */
export type Network = 'PRODUCTION' | 'STAGING';

const members = { PRODUCTION: 'production', STAGING: 'staging' } as const;

/** Returns what a version is on a network. */
export function statusOn(network: Network, { details }: VersionState): NetworkStatus {
  return details[members[network]];
}

/** Says what a version is on a network from now on. */
export function setStatusOn(network: Network, version: VersionState, status: NetworkStatus): void {
  version.details = { ...version.details, [members[network]]: status };
}

/** Finds the version that is active on a network. */
export function activeOn(network: Network, { versions }: ConfigurationState): VersionState | undefined {
  return [...versions.values()].find((version) => statusOn(network, version).status === 'Active');
}

/** Says in the list of configurations which version is active on a network. */
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
