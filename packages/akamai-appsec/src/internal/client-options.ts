import {
  type Auth,
  type ClientOptions,
  ConfigurationError,
  checkChanges,
  checkOptions,
  clientOptionTypes,
  type EdgeGridEnvOptions,
  type EdgercOptions,
  type EnvironmentVariables,
  edgeGridEnvOptionTypes,
  edgeGridFromEdgerc,
  edgeGridFromEnv,
  edgercOptionTypes,
  type OptionChanges,
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

/** The types of {@link AkamaiOptions}. */
export const optionTypes: OptionTypes<AkamaiOptions<string>> = clientOptionTypes('edgeGrid({ host, … })', ['edgeGrid']);

const { auth: _, ...withoutAuth } = optionTypes;

/** Options of `fromEdgerc`: location of the credentials, and client options. */
export type EdgercClientOptions<Id extends string> = EdgercOptions & Omit<AkamaiOptions<Id>, 'auth'>;

const edgercTypes: OptionTypes<EdgercClientOptions<string>> = { ...withoutAuth, ...edgercOptionTypes };

const { env: __, ...withoutEnv } = edgeGridEnvOptionTypes;

/** Options of `fromEnv`: the variables to read, and client options. */
export type EnvOptions<Id extends string> = Omit<EdgeGridEnvOptions, 'env'> &
  Omit<AkamaiOptions<Id>, 'auth'> &
  OptionChanges<Pick<AkamaiOptions<Id>, 'auth'>>;

const envTypes: OptionTypes<EnvOptions<string>> = { ...optionTypes, ...withoutEnv };

/** Reads the credentials of an `.edgerc` file into the options of a client. */
export function optionsFromEdgerc<Id extends string>(
  owner: string,
  options: EdgercClientOptions<Id>,
): AkamaiOptions<Id> {
  const { path, section, accountSwitchKey, correctClock, headersToSign, useMaxBody, onWarning, ...rest } = checkOptions<
    typeof options
  >({ owner, vendor: 'akamai' }, options, edgercTypes);
  const source = { path, section, accountSwitchKey, correctClock, headersToSign, useMaxBody, onWarning };
  return { ...rest, auth: edgeGridFromEdgerc(source) };
}

/** Reads the credentials of environment variables, unless `auth` is given, into the options of a client. */
export function optionsFromEnv<Id extends string>(
  owner: string,
  options: EnvOptions<Id>,
  env: EnvironmentVariables,
): AkamaiOptions<Id> {
  const { auth, section, accountSwitchKey, correctClock, headersToSign, useMaxBody, ...rest } = checkChanges<
    EnvOptions<Id>
  >({ owner, vendor: 'akamai' }, options, envTypes);
  const ofEdgeGrid = { section, accountSwitchKey, correctClock, headersToSign, useMaxBody };
  if (auth === undefined) return { ...rest, auth: edgeGridFromEnv({ ...ofEdgeGrid, env }) };
  const [unused] = Object.entries(ofEdgeGrid).find(([, value]) => value !== undefined) ?? [];
  if (unused === undefined) return { ...rest, auth };
  throw new ConfigurationError({
    vendor: 'akamai',
    message: `${owner} got both \`auth\` and \`${unused}\`, an option for credentials from the environment`,
    hint: `Pass \`${unused}\` to \`edgeGrid(…)\`, or omit \`auth\`.`,
  });
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
