import {
  type Auth,
  type ClientOptions,
  checkOptions,
  clientOptionTypes,
  type EdgeGridEnvOptions,
  type EdgercOptions,
  edgeGridEnvOptionTypes,
  edgeGridFromEdgerc,
  edgeGridFromEnv,
  edgercOptionTypes,
  type OptionTypes,
  type TransportConfig,
  type VendorProfile,
} from '@edgeward/core';
import { akamaiFailure } from '../failure/classify.js';
import { version } from '../version.js';

/** Options of a client of Akamai. */
export interface AkamaiOptions<Id extends string> extends ClientOptions<Id> {
  /** Proves who is calling: `edgeGrid({ host, … })`. */
  readonly auth: Auth<'edgeGrid'>;
}

/** Environment variables by name, such as `process.env`. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** The types of {@link AkamaiOptions}. */
export const optionTypes: OptionTypes<AkamaiOptions<string>> = clientOptionTypes('edgeGrid({ host, … })', ['edgeGrid']);

const { auth: _, ...withoutAuth } = optionTypes;

type WithoutAuth = Omit<AkamaiOptions<string>, 'auth'>;

const edgercTypes: OptionTypes<EdgercOptions & WithoutAuth> = { ...withoutAuth, ...edgercOptionTypes };

const { env: __, ...withoutEnv } = edgeGridEnvOptionTypes;

const envTypes: OptionTypes<Omit<EdgeGridEnvOptions, 'env'> & WithoutAuth> = { ...withoutAuth, ...withoutEnv };

/** Reads the credentials of an `.edgerc` file into the options of a client. */
export function optionsFromEdgerc<Id extends string>(
  owner: string,
  options: EdgercOptions & Omit<AkamaiOptions<Id>, 'auth'>,
): AkamaiOptions<Id> {
  const { path, section, accountSwitchKey, correctClock, headersToSign, useMaxBody, onWarning, ...rest } = checkOptions<
    typeof options
  >({ owner, vendor: 'akamai' }, options, edgercTypes);
  const source = { path, section, accountSwitchKey, correctClock, headersToSign, useMaxBody, onWarning };
  return { ...rest, auth: edgeGridFromEdgerc(source) };
}

/** Reads the credentials of environment variables into the options of a client. */
export function optionsFromEnv<Id extends string>(
  owner: string,
  options: Omit<EdgeGridEnvOptions, 'env'> & Omit<AkamaiOptions<Id>, 'auth'>,
  env: EnvironmentVariables,
): AkamaiOptions<Id> {
  const { section, accountSwitchKey, correctClock, headersToSign, useMaxBody, ...rest } = checkOptions<typeof options>(
    { owner, vendor: 'akamai' },
    options,
    envTypes,
  );
  return {
    ...rest,
    auth: edgeGridFromEnv({ section, env, accountSwitchKey, correctClock, headersToSign, useMaxBody }),
  };
}

/** Adds the settings common to all clients of Akamai. */
export function transportConfig<Id extends string>(
  options: AkamaiOptions<Id>,
  check?: VendorProfile['check'],
): TransportConfig {
  return {
    ...options,
    // The service refuses bursts with 400, and all clients of an account share its limit.
    maxConcurrency: options.maxConcurrency ?? 4,
    vendor: {
      name: 'akamai',
      userAgent: `edgeward-akamai-appsec/${version}`,
      requestIdHeaders: ['x-request-id', 'x-trace-id', 'x-ids-session-id'],
      classify: akamaiFailure,
      ...(check !== undefined && { check }),
    },
  };
}
