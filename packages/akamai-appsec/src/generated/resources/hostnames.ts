// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { HostnamesAvailableHostnames } from './hostnames/available-hostnames.js';
import { HostnamesHostnameCoverage } from './hostnames/hostname-coverage.js';

/** The hostnames of the account, beyond those of one version. Reached as `akamai.hostnames`. */
export class Hostnames {
  /** The hostnames available to a new configuration. Reached as `akamai.hostnames.availableHostnames`. */
  declare readonly availableHostnames: HostnamesAvailableHostnames;

  /** Protected hostnames and their protections. Reached as `akamai.hostnames.hostnameCoverage`. */
  declare readonly hostnameCoverage: HostnamesHostnameCoverage;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<Hostnames>(this, {
      availableHostnames: () => new HostnamesAvailableHostnames(transport),
      hostnameCoverage: () => new HostnamesHostnameCoverage(transport),
    });
  }
}
