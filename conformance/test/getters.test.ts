import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { operations as listOperations } from '@edgeward/akamai-appsec/lists/operations';
import { operations as akamaiOperations } from '@edgeward/akamai-appsec/operations';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { operations as apigeeOperations } from '@edgeward/apigee-security-actions/operations';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { isConfigurationError, isRequestValidationError, type Operation } from '@edgeward/core';
import { NocCdn } from '@edgeward/noc-cdn';
import { operations as nocOperations } from '@edgeward/noc-cdn/operations';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { PingAse } from '@edgeward/ping-ase';
import { operations as aseOperations } from '@edgeward/ping-ase/operations';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { RackCorpSecurity } from '@edgeward/security-v29';
import { operations as rackcorpOperations } from '@edgeward/security-v29/operations';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import { describe, expect, test } from 'vitest';

type Method = (...args: readonly unknown[]) => PromiseLike<unknown>;

const secret = 'hunter2-of-a-getter';

const noc = new NocCdn(createFakeNocCdn().clientOptions);
const clients: Readonly<Record<string, readonly [client: object, operations: readonly Operation[]]>> = {
  akamai: [new AkamaiAppSec(createFakeAkamaiAppSec().clientOptions), akamaiOperations],
  'a view of akamai': [
    new AkamaiAppSec(createFakeAkamaiAppSec().clientOptions).at({ configId: 1, versionNumber: 1 }),
    akamaiOperations,
  ],
  lists: [new AkamaiLists(createFakeAkamaiAppSec().clientOptions), listOperations],
  apigee: [new ApigeeSecurityActions(createFakeApigeeSecurityActions().clientOptions), apigeeOperations],
  noc: [noc, nocOperations],
  'a view of noc': [noc.at({ website: 'example.com' }), nocOperations],
  ase: [new PingAse(createFakePingAse().clientOptions), aseOperations],
  rackcorp: [new RackCorpSecurity(createFakeRackCorpSecurity().clientOptions), rackcorpOperations],
};

describe.each(Object.entries(clients))('each method of %s', (_, [client, operations]) => {
  const methods = operations.flatMap((operation) => {
    const [resource = '', name = ''] = operation.id.split('.');
    const owner: unknown = Reflect.get(client, resource);
    const method: unknown = Reflect.get(Object(owner), name);
    return typeof method === 'function' ? [[operation, method.bind(owner) as Method] as const] : [];
  });

  test('every documented method exists', () => {
    expect(methods.length).toBeGreaterThan(5);
  });

  test('rejects parameters and options that throw when they are read, and repeats nothing of it', async () => {
    const wrong: string[] = [];
    for (const [{ id, path, query = [], body }, call] of methods) {
      // A version in the path is an option of the client.
      const takesParams = /\{(?!apiVersion\})/.test(path) || query.length > 0 || body !== undefined;
      for (const [what, args] of [
        ['parameters', [throwing()]],
        // Without parameters, the first argument are the options.
        ['options', takesParams ? [{}, throwing()] : [throwing()]],
      ] as const) {
        const failure = await failureOf(() => call(...args));
        if (failure !== undefined) wrong.push(`${id}, ${what}: ${failure}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** An object with members of any name that throw when read. */
function throwing(): object {
  const names = ['apiId', 'website', 'configId', 'date', 'limit', 'since', 'securityActionId', 'maxRetries', 'body'];
  const get = (): never => {
    throw new Error(secret);
  };
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { enumerable: true, get }])));
}

/** Describes any failure of a call other than a rejection naming a mistake of the caller. */
async function failureOf(call: () => PromiseLike<unknown>): Promise<string | undefined> {
  let promise: PromiseLike<unknown>;
  try {
    promise = call();
  } catch (error) {
    return `throws at once: ${String(error)}`;
  }
  try {
    await promise;
    return 'does not fail';
  } catch (error) {
    if (JSON.stringify(error).includes(secret) || String(error).includes(secret))
      return 'repeats what the getter threw';
    return isConfigurationError(error) || isRequestValidationError(error) ? undefined : `rejects with ${String(error)}`;
  }
}
