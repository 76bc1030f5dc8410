import { type Auth, basic, bearer, isConfigurationError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { strategies } from '../canary/strategies.ts';
import { type Vendor, vendors } from '../options/vendors.ts';

/** The schemes of each client; the tests try all pairs of a client and a strategy. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  '@edgeward/akamai-appsec': ['edgeGrid'],
  '@edgeward/akamai-appsec/lists': ['edgeGrid'],
  '@edgeward/apigee-security-actions': ['bearer'],
  '@edgeward/noc-cdn': ['apiKeyQuery'],
  '@edgeward/ping-ase': ['headerKeys'],
  '@edgeward/security-v29': ['basic', 'bearer', 'bodyCredentials'],
};

const read = { method: 'GET', path: '/anything', effect: 'read' };
const all = await vendors();
const pairs = all.flatMap((vendor) =>
  strategies.map((strategy) => ({ vendor, strategy, name: vendor.name, file: strategy.file })),
);

function counting(vendor: Vendor): { readonly options: Readonly<Record<string, unknown>>; readonly sent: unknown[] } {
  const sent: unknown[] = [];
  const fetch = async (...request: readonly unknown[]): Promise<Response> => {
    sent.push(request);
    return Response.json({});
  };
  return { options: { ...vendor.createFake().clientOptions, fetch }, sent };
}

describe('the schemes of clients', () => {
  test.each(pairs)('$name with $file', async ({ vendor, strategy }) => {
    const { options, sent } = counting(vendor);
    const auth = strategy.make();
    const made = [
      () => new vendor.Client({ ...options, auth }),
      () => new vendor.Client(options).withOptions({ auth }),
      () => vendor.Client.fromEnv({ ...options, auth }, {}),
    ];
    for (const make of made) {
      const isAccepted = accepted[vendor.name]?.includes(auth.scheme) === true;
      let refusal: unknown;
      try {
        // Whatever the answer is worth: it counts whether something was sent.
        await Promise.resolve(make().request(read)).catch(() => {});
      } catch (error) {
        refusal = error;
      }
      expect(isConfigurationError(refusal)).toBe(!isAccepted);
      if (isConfigurationError(refusal)) expect(`${refusal.message} ${refusal.hint}`).toMatch(/auth[\s\S]*scheme/);
      for (const secret of strategy.secrets) expect(JSON.stringify(refusal) ?? '').not.toContain(secret);
    }
    if (!accepted[vendor.name]?.includes(auth.scheme)) expect(sent).toEqual([]);
  });

  test('every client has an entry, and each pair but eight is refused', () => {
    expect(Object.keys(accepted).sort()).toEqual(all.map(({ name }) => name).sort());
    const kinds = new Set(strategies.map(({ make }) => make().scheme));
    expect(all.length * kinds.size - Object.values(accepted).flat().length).toBe(28);
  });

  test.each(all.flatMap((vendor) => all.map((other) => ({ vendor, other, name: vendor.name, others: other.name }))))(
    '$name with the options of the fake of $others',
    ({ vendor, other }) => {
      const { clientOptions } = other.createFake();
      const isOfOneVendor = vendor.name.split('/')[1] === other.name.split('/')[1];
      if (isOfOneVendor) expect(new vendor.Client(clientOptions)).toBeDefined();
      else expect(() => new vendor.Client(clientOptions)).toThrow(expect.toSatisfy(isConfigurationError));
    },
  );

  test.each(all)('$name takes a custom Auth only if it states a scheme of this client', async (vendor) => {
    const { options, sent } = counting(vendor);
    const scheme = accepted[vendor.name]?.[0] ?? '';
    const custom = (stated: unknown): unknown => ({ scheme: stated, authenticate: () => ({}), secrets: () => [] });
    for (const stated of [
      undefined,
      null,
      '',
      'custom',
      scheme.toUpperCase(),
      `${scheme} `,
      [scheme],
      { toString: () => scheme },
    ]) {
      expect(() => new vendor.Client({ ...options, auth: custom(stated) })).toThrow(/auth/);
    }
    expect(sent).toEqual([]);
    expect(new vendor.Client({ ...options, auth: custom(scheme) })).toBeDefined();
  });

  test('a derived client checks the scheme again', async () => {
    const [vendor] = all.filter(({ name }) => name === '@edgeward/apigee-security-actions');
    if (vendor === undefined) throw new Error('there is no client of Apigee');
    const { options } = counting(vendor);
    const auth: Auth = { ...bearer('token-of-this-test') };
    const client = new vendor.Client({ ...options, auth });
    Object.assign(auth, basic({ username: 'a', password: 'another-secret' }));
    expect(() => client.withOptions({ maxRetries: 0 })).toThrow(/scheme basic/);
  });
});
