import { type OptionTypes, optionType } from '@edgeward/core';
import type { OperationId } from '../generated/operation-id.js';
import type { AkamaiOptions, EdgercClientOptions, EnvOptions } from './client-options.js';

/** Options of {@link AkamaiAppSec}. The base URL is the host of the credentials, unless `baseUrl` is given. */
export interface AkamaiAppSecOptions extends AkamaiOptions<OperationId> {}

/** Options of {@link AkamaiAppSec.fromEdgerc}: location of the credentials, and client options. */
export interface FromEdgercOptions extends EdgercClientOptions<OperationId> {}

/** Options of {@link AkamaiAppSec.fromEnv}: the variables to read, and client options. */
export interface FromEnvOptions extends EnvOptions<OperationId> {}

/** Parameters of {@link AkamaiAppSec.at}: the configuration, version or security policy of the calls. */
export interface AkamaiPlace {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy. */
  readonly policyId: string;
}

/** The types of {@link AkamaiPlace}. */
export const placeTypes: OptionTypes<AkamaiPlace> = {
  configId: optionType.positiveCount,
  versionNumber: optionType.positiveCount,
  policyId: optionType.text,
};
