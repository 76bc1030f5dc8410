import { recording } from '@edgeward/test-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { securityActionInputSchema, securityActionSchema } from '../src/generated/schemas.js';
import { ApigeeSecurityActions, type ClientEvent, type SecurityAction, unknownFields } from '../src/index.js';
import { fakeWith, stored } from './support/actions.js';
import { overHttp, routes } from './support/routes.js';

/** An action of a newer service: with another member, enum value, condition and kind. */
const novel = {
  ...stored('block', { state: 'SHADOWED', riskScore: { level: 7, since: null } }),
  conditionConfig: { ipAddressRanges: ['192.0.2.7'], botReasons: ['Quantum Crawler'], tlsFingerprints: ['a', 'b'] },
  deny: { responseCode: 403, body: 'Go away', retryAfter: '60s' },
};

function known(members: object): object {
  const { name: _name, createTime: _createTime, updateTime: _updateTime, ...rest } = { ...novel, ...members };
  return rest;
}

describe.each(routes)('a client %s', (route, connect) => {
  it('keeps an unknown member, enum value and condition through get, a spread with one change, and update', async () => {
    const fake = fakeWith(novel);
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const { securityActions } = await connect(fake, { fetch });
    const action = await securityActions.get({ securityActionId: 'block' });
    expect(action).toEqual(novel);
    const updated = await securityActions.update({
      securityActionId: 'block',
      body: { ...action, description: 'Scraper' },
    });
    expect(sent.at(-1)?.body).toEqual(known({ description: 'Scraper' }));
    expect(updated).toEqual({ ...novel, description: 'Scraper' });
    expect(fake.state.securityActions.get('block')).toEqual(updated);
  });

  it('keeps the order of members', async () => {
    const reversed: SecurityAction = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(novel).reverse())));
    const { securityActions } = await connect(fakeWith(reversed));
    expect(JSON.stringify(await securityActions.get({ securityActionId: 'block' }))).toBe(JSON.stringify(reversed));
  });

  it('reports unknown members by place, never by value', async () => {
    const events: ClientEvent[] = [];
    const apigee = await connect(fakeWith(novel), { onEvent: (event) => events.push(event) });
    await apigee.securityActions.get({ securityActionId: 'block' });
    const drift = events.filter((event) => event.type === 'drift');
    expect(drift.flatMap(({ differences }) => differences.map(({ pointer }) => pointer)).sort()).toEqual([
      '/conditionConfig/botReasons/0',
      '/conditionConfig/tlsFingerprints',
      '/deny/body',
      '/deny/retryAfter',
      '/riskScore',
      '/state',
    ]);
    expect(JSON.stringify(drift)).not.toMatch(/Quantum|Go away|SHADOWED/);
  });
});

it('unknownFields returns the unknown members', () => {
  expect(unknownFields(securityActionSchema, novel)).toEqual({ riskScore: { level: 7, since: null } });
});

const described: ReadonlySet<string> = new Set(
  `name description state createTime updateTime apiProxies conditionConfig allow deny flag expireTime ttl responseCode
  ipAddressRanges botReasons apiKeys accessTokens apiProducts developers developerApps userAgents httpMethods
  regionCodes asns`.split(/\s+/),
);

/** Members whose names this version does not know, in no spelling; a JSON text has no `__proto__` of its own kind. */
const unknownMembers = fc
  .dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 })
  .map((members): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(members)))
  .filter((members) =>
    Object.keys(members).every(
      (name) =>
        name !== '__proto__' &&
        !described.has(name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())),
    ),
  );

const anyAction = fc
  .record({
    top: unknownMembers,
    condition: unknownMembers,
    kind: unknownMembers,
    reason: fc.string(),
    region: fc.string(),
  })
  .map(
    ({ top, condition, kind, reason, region }): SecurityAction => ({
      ...stored('block'),
      ...top,
      conditionConfig: { ...condition, botReasons: [reason], regionCodes: [region] },
      deny: { ...kind, responseCode: 403 },
    }),
  );

it('keeps arbitrary unknown data through get, a spread with one change, and update over HTTP', async () => {
  const fake = fakeWith(stored('block'));
  const { securityActions } = await overHttp(fake);
  await fc.assert(
    fc.asyncProperty(anyAction, fc.string({ minLength: 1 }), async (action, description) => {
      fake.state.securityActions.set('block', action);
      const read = await securityActions.get({ securityActionId: 'block' });
      expect(read).toEqual(action);
      const updated = await securityActions.update({ securityActionId: 'block', body: { ...read, description } });
      expect(updated).toEqual({ ...action, description });
      expect(fake.state.securityActions.get('block')).toEqual({ ...action, description });
    }),
    { numRuns: 60 },
  );
});

it('accepts arbitrary unknown data in what it sends', () => {
  fc.assert(
    fc.property(anyAction, ({ name: _, ...action }) => {
      expect(securityActionInputSchema.safeParse(action).success).toBe(true);
    }),
  );
});

it('leaves out what the server assigns, and nothing else', async () => {
  const fake = fakeWith(stored('block'));
  const { fetch, sent } = recording(fake.fetch);
  const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, fetch });
  const whole = stored('block', { expireTime: '2028-01-01T00:00:00Z' });
  const { name: _name, createTime: _createTime, updateTime: _updateTime, ...rest } = whole;
  fake.state.securityActions.set('block', whole);
  await securityActions.update({ securityActionId: 'block', body: { ...whole } });
  expect(sent[0]?.body).toEqual(rest);
});
