import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AkamaiAppSec, pathMatch } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import * as akamaiZod from '@edgeward/akamai-appsec/zod';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import * as apigeeZod from '@edgeward/apigee-security-actions/zod';
import { zodValidator } from '@edgeward/core/zod';
import { NocCdn } from '@edgeward/noc-cdn';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import * as nocZod from '@edgeward/noc-cdn/zod';
import { PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import * as aseZod from '@edgeward/ping-ase/zod';
import { RackCorpSecurity } from '@edgeward/security-v29';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import * as rackcorpZod from '@edgeward/security-v29/zod';
import { expect, test } from 'vitest';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../packages/', import.meta.url));

/** The statements of the READMEs about zod: `validator: zodValidator({ 'apis.list': MyType })`. */
const documented = globSync('*/README.md', { cwd: root }).flatMap((path) =>
  [...readFileSync(root + path, 'utf8').matchAll(/`validator: zodValidator\(\{ '([\w.]+)': MyType \}\)`/g)].map(
    ([, operation = '']) => operation,
  ),
);

/** Makes the documented call with a client using this validator. */
const calls: Readonly<Record<string, (validator: ReturnType<typeof zodValidator>) => PromiseLike<unknown>>> = {
  'customRules.get': async (validator) => {
    const { clientOptions } = createFakeAkamaiAppSec({ seed: shopSeed });
    const akamai = new AkamaiAppSec({ ...clientOptions, validator });
    const body = { name: 'Login', operation: 'AND', structured: true, conditions: [pathMatch('/login')] } as const;
    const { id } = await akamai.customRules.create({ configId: 8277, body });
    return akamai.customRules.get({ configId: 8277, ruleId: id ?? 0 });
  },
  'securityActions.get': (validator) => {
    const name = 'organizations/acme/environments/prod/securityActions/a';
    const { clientOptions } = createFakeApigeeSecurityActions({
      seed: { securityActions: [{ name, state: 'ENABLED', deny: {} }] },
    });
    return new ApigeeSecurityActions({ ...clientOptions, validator }).securityActions.get({ securityActionId: 'a' });
  },
  'sites.list': (validator) => new NocCdn({ ...createFakeNocCdn().clientOptions, validator }).sites.list(),
  'apis.list': (validator) => new PingAse({ ...createFakePingAse().clientOptions, validator }).apis.list(),
  'events.list': (validator) =>
    new RackCorpSecurity({ ...createFakeRackCorpSecurity().clientOptions, validator }).events.list(),
};

test('the README of each vendor holds a response to a zod type', () => {
  expect(documented.toSorted()).toEqual(Object.keys(calls).toSorted());
});

test.each(documented)('a stricter zod type fails %s, and one that fits does not', async (operation) => {
  const call = calls[operation];
  await expect(call?.(zodValidator({ [operation]: z.looseObject({ mine: z.string() }) }))).rejects.toMatchObject({
    kind: 'response-validation',
    operation,
  });
  await expect(call?.(zodValidator({ [operation]: z.looseObject({}) }))).resolves.toBeDefined();
});

test.each(Object.entries({ akamaiZod, apigeeZod, nocZod, aseZod, rackcorpZod }))(
  "every export of %s is a type of the program's own zod",
  (_, models) => {
    const types: readonly unknown[] = Object.values(models);
    expect(types.length).toBeGreaterThan(5);
    expect(types.filter((type) => !(type instanceof z.ZodType))).toEqual([]);
  },
);
