import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { NocCdn } from '../src/index.js';
import { createFakeNocCdn } from '../src/testing/index.js';

function scene(): { readonly fake: ReturnType<typeof createFakeNocCdn>; readonly noc: NocCdn } {
  const fake = createFakeNocCdn();
  return { fake, noc: new NocCdn({ ...fake.clientOptions, website: 'example.com' }) };
}

describe('a value with another meaning for the service', () => {
  it.each([
    '0 days',
    '-1 week',
    '1.5 days',
    '2026-13-01',
    '2026-02-30',
    'never',
    '7',
    '',
    ' ',
    '1 week ago',
    '6 moths',
    '1 b',
  ])('is refused as an expiry: "%s"', async (expire) => {
    const { fake, noc } = scene();
    expect(await failureOf(noc.apiUsers.create({ username: 'partner', expire }))).toMatchObject({
      name: 'RequestValidationError',
    });
    expect(fake.requests).toEqual([]);
  });

  it.each(['1 week', '6 months', '1 year', '12 Hours', '2027-01-31'])(
    'is accepted as an expiry: "%s"',
    async (expire) => {
      const { fake, noc } = scene();
      await noc.apiUsers.create({ website: 'acme-corp.com', username: 'partner', expire }).catch(() => {});
      expect(fake.requests.map(({ query }) => query['expire'])).toEqual([expire]);
    },
  );

  it.each([0, -1, Number.NaN, 1.5])('is refused as a number of requests: %s', async (maxRequests) => {
    const { fake, noc } = scene();
    expect(await failureOf(noc.apiUsers.create({ username: 'partner', maxRequests }))).toMatchObject({
      name: 'RequestValidationError',
    });
    expect(fake.requests).toEqual([]);
  });

  it.each(['//evil.test', '/\\evil.test', 'https:///evil.test', 'javascript:alert(1)', 'ftp://a.test', 'a b'])(
    'is refused as the target of a redirect: "%s"',
    async (to) => {
      const { fake, noc } = scene();
      expect(await failureOf(noc.customRules.redirect({ urls: ['/old'], to }))).toMatchObject({
        name: 'RequestValidationError',
      });
      expect(fake.requests).toEqual([]);
    },
  );

  it('is refused as a certificate: a private key', async () => {
    const { fake, noc } = scene();
    const key = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n';
    const error = await failureOf(noc.certificates.upload({ body: { public_key: key, private_key: key } }));
    expect(error).toMatchObject({ name: 'RequestValidationError', mayHaveApplied: false });
    expect(JSON.stringify(error)).not.toContain('MC4CAQAwBQYDK2Vw');
    expect(fake.requests).toEqual([]);
  });

  it('is refused as a list: one with a hole', async () => {
    const { fake, noc } = scene();
    const holes: string[] = [];
    holes[1] = 'US';
    for (const call of [
      noc.customRules.blockCountries({ countries: holes }),
      noc.urlLists.replaceAllowed({ urls: holes }),
      noc.ipLists.addDeniedIp({ ip: '192.0.2.1', current: holes }),
    ]) {
      expect(await failureOf(call)).toMatchObject({ name: 'RequestValidationError' });
    }
    expect(fake.requests).toEqual([]);
  });
});

it('a PEM file that cannot be read is a parameter that has to change', async () => {
  const { fake, noc } = scene();
  const broken = async function* (): AsyncGenerator<string> {
    yield '-----BEGIN CERTIFICATE-----';
    throw new Error('the disk is gone');
  };
  const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  for (const source of [
    { path: '/no/such/file.pem' },
    { path: new URL('https://service.test/file.pem') },
    broken(),
    undefined,
    null,
    {},
    7,
  ]) {
    for (const params of [
      { certificate: pem, privateKey: source },
      { certificate: source, privateKey: pem },
    ]) {
      const error = await failureOf(noc.certificates.uploadFrom(params as never));
      expect(error).toMatchObject({ name: 'RequestValidationError', mayHaveApplied: false });
    }
  }
  expect(fake.requests).toEqual([]);
});
