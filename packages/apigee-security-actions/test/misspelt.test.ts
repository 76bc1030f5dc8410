import { failureOf } from '@edgeward/test-support';
import { expect, it } from 'vitest';
import { ApigeeSecurityActions } from '../src/index.js';
import { denial, fakeWith, stored } from './support/actions.js';

const securityActionId = 'block';
const from = stored('block');
const ips = ['192.0.2.7'];
const headers = [{ name: 'a', value: 'b' }];

/** Possible mistakes of a JavaScript program: a misspelt environment must not lead to the client's own. */
const calls: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'securityActions.ensureEnabled': { securityActionId },
  'securityActions.ensureDisabled': { securityActionId },
  'securityActions.ensureDeleted': { securityActionId },
  'securityActions.upsert': { securityActionId, body: denial },
  'securityActions.modify': { from, to: { ...from, description: 'x' } },
  'securityActions.denyIps': { ips },
  'securityActions.flagIps': { ips, headers },
  'securityActions.allowIps': { ips },
  'enforcement.pause': {},
  'enforcement.resume': {},
};

it.each(Object.entries(calls))('%s rejects an unknown parameter', async (call, params) => {
  const fake = fakeWith(from);
  const apigee = new ApigeeSecurityActions(fake.clientOptions);
  const [resource = '', method = ''] = call.split('.');
  const of: object = Reflect.get(apigee, resource);
  const misspelt = { ...params, enviroment: 'test' };
  expect(await failureOf(Reflect.get(of, method).call(of, misspelt))).toMatchObject({
    kind: 'request-validation',
    issues: [{ pointer: '/enviroment', message: 'is not a parameter' }],
  });
  expect(fake.requests).toEqual([]);
});
