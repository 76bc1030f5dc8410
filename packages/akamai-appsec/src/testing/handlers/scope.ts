import type { FakeAnswer, FakeRequest } from '@edgeward/core/testing';
import { invalidInput, notFound, refusal } from '../errors/problem.js';
import type { AccountState, ConfigurationState, VersionState } from '../state-types.js';
import { isPending } from '../versions/version-status.js';

/** Answers one operation at once. */
export type AppSecHandler = (request: FakeRequest) => FakeAnswer;

/** A request with the objects it refers to. */
export interface Call extends FakeRequest {
  readonly account: AccountState;
}

/** A request on a configuration. */
export interface ConfigurationCall extends Call {
  readonly configId: number;
  readonly configuration: ConfigurationState;
}

/** A request on a version of a configuration. */
export interface VersionCall extends ConfigurationCall {
  readonly versionNumber: number;
  readonly version: VersionState;
}

/** Creates request handlers that resolve the object of a request, or respond with 404. */
export interface Scope {
  readonly account: (answer: (call: Call) => FakeAnswer) => AppSecHandler;
  readonly configuration: (answer: (call: ConfigurationCall) => FakeAnswer) => AppSecHandler;
  readonly version: (answer: (call: VersionCall) => FakeAnswer) => AppSecHandler;

  /** Rejects edits of a version ever active or pending. */
  readonly editableVersion: (answer: (call: VersionCall) => FakeAnswer) => AppSecHandler;
}

/** Creates a scope over the account returned by `find`, at the time returned by `now`. */
export function createScope(find: () => AccountState, now: () => number): Scope {
  const account: Scope['account'] = (answer) => (request) => answer({ ...request, account: find() });
  const configuration: Scope['configuration'] = (answer) =>
    account((call) => {
      const configId = idParam(call, 'configId');
      const found = call.account.configurations.get(configId);
      if (found === undefined) throw notFound(`configuration ${configId}`, 'appsec-configuration');
      return answer({ ...call, configId, configuration: found });
    });
  const version: Scope['version'] = (answer) =>
    configuration((call) => {
      const versionNumber = idParam(call, 'versionNumber');
      const found = existingVersion(call, versionNumber);
      const { policyId } = call.params;
      if (policyId !== undefined && !found.securityPolicies.has(policyId))
        throw notFound(`security policy ${policyId}`);
      return answer({ ...call, versionNumber, version: found });
    });
  const editableVersion: Scope['editableVersion'] = (answer) =>
    version((call) => {
      refuseReadOnly(call.version, now());
      return answer(call);
    });
  return { account, configuration, version, editableVersion };
}

/** Finds a version of the call's configuration. */
export function existingVersion({ configId, configuration }: ConfigurationCall, versionNumber: number): VersionState {
  const version = configuration.versions.get(versionNumber);
  if (version === undefined) {
    throw notFound(`version ${versionNumber} of configuration ${configId}`, 'appsec-configuration');
  }
  return version;
}

/** Reads a numeric path parameter. */
export function idParam({ params }: FakeRequest, name: string): number {
  const text = params[name] ?? '';
  const id = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(id)) throw invalidInput(`${name} must be a number.`, 'appsec');
  return id;
}

/** Reads a boolean query parameter. */
export function flagParam({ query }: FakeRequest, name: string, byDefault: boolean): boolean {
  const text = query.get(name);
  if (text === null) return byDefault;
  if (text !== 'true' && text !== 'false') throw invalidInput(`${name} must be true or false.`, 'appsec');
  return text === 'true';
}

/** Reads an integer query parameter. */
export function numberParam({ query }: FakeRequest, name: string, byDefault: number): number {
  const text = query.get(name);
  if (text === null) return byDefault;
  if (!/^-?\d{1,9}$/.test(text)) throw invalidInput(`${name} must be a number.`, 'appsec');
  return Number(text);
}

/** Reads a required query parameter. */
export function requiredParam({ query }: FakeRequest, name: string): string {
  const text = query.get(name);
  if (text === null || text === '') throw invalidInput(`${name} must be given.`, 'appsec');
  return text;
}

function refuseReadOnly(version: VersionState, now: number): void {
  const isReady = now >= (version.readyMs ?? now);
  if (isReady && !version.wasActive && !isPending(version)) return;
  throw refusal(
    'FORBIDDEN-OPERATION',
    "You can't edit this security configuration version. It may be active, previously active, pending activation, or not fully created yet.",
    'appsec-configuration',
  );
}
