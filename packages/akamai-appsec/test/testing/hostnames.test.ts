import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '../../src/testing/index.js';
import { bodyOf, call, problem } from './call.js';
import { draft, shop, version } from './small-seed.js';

const path = `${version()}/selected-hostnames`;

const names = (...hostnames: readonly string[]): object => ({
  hostnameList: hostnames.map((hostname) => ({ hostname })),
});

function fakeWith(...hostnames: readonly string[]): FakeAkamaiAppSec {
  const selectedHostnames = hostnames.map((hostname) => ({ hostname }));
  return createFakeAkamaiAppSec({ seed: shop({ ...draft, selectedHostnames }) });
}

describe('selected hostnames', () => {
  it.each([
    ['append', ['b', 'c'], ['a', 'b', 'c']],
    ['remove', ['b', 'c'], ['a']],
    ['replace', ['b', 'c'], ['b', 'c']],
    ['replace', [], []],
  ])('are changed by the mode %s', async (mode, given, left) => {
    const fake = fakeWith('a', 'b');
    expect(await bodyOf(fake, `PUT ${path}`, { ...names(...given), mode })).toEqual({ ...names(...left), mode });
    expect(await bodyOf(fake, `GET ${path}`)).toEqual(names(...left));
  });

  it('are replaced if no mode is given', async () => {
    const fake = fakeWith('a', 'b');
    expect(await bodyOf(fake, `PUT ${path}`, names('c'))).toEqual(names('c'));
    expect(await bodyOf(fake, `GET ${path}`)).toEqual(names('c'));
  });

  it('are selected once', async () => {
    expect(await bodyOf(fakeWith(), `PUT ${path}`, names('a', 'a'))).toEqual(names('a'));
  });

  it.each([
    {},
    { hostnameList: 'a' },
    { hostnameList: ['a'] },
    { hostnameList: [{ hostname: '' }] },
    { hostnameList: [], mode: 'merge' },
    [],
  ])('stay as they are when asked for %j', async (body) => {
    const fake = fakeWith('a');
    expect(await call(fake, `PUT ${path}`, body)).toMatchObject(problem(400, 'INVALID-INPUT-ERROR'));
    expect(await bodyOf(fake, `GET ${path}`)).toEqual(names('a'));
  });

  it('are asked for as the operation that the mode says', async () => {
    const fake = fakeWith('a');
    for (const mode of ['remove', 'append', 'replace']) await bodyOf(fake, `PUT ${path}`, { ...names('a'), mode });
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      'selectedHostnames.remove',
      'selectedHostnames.append',
      'selectedHostnames.replace',
    ]);
  });
});

describe('selectable hostnames', () => {
  const known = { activeInProduction: true, activeInStaging: true, arlInclusion: true };

  it('move between the sets as they are selected', async () => {
    const selectableHostnames = {
      configId: 8277,
      configVersion: 1,
      protectARLInclusionHost: true,
      availableSet: [
        { hostname: 'a', ...known },
        { hostname: 'd', ...known },
      ],
      selectedSet: [{ hostname: 'b', ...known }],
      errorSet: [{ hostname: 'c', reason: 'gone', reasonCode: 400 }],
    };
    const fake = createFakeAkamaiAppSec({ seed: shop({ version: { version: 1 }, selectableHostnames }) });
    expect(await bodyOf(fake, `GET ${path}`)).toEqual(names('b'));
    await bodyOf(fake, `PUT ${path}`, names('a', 'd'));
    expect(await bodyOf(fake, `GET ${version()}/selectable-hostnames`)).toEqual({
      ...selectableHostnames,
      availableSet: [{ hostname: 'b', ...known }],
      selectedSet: [
        { hostname: 'a', ...known },
        { hostname: 'd', ...known },
      ],
    });
  });

  it('are the selected ones if no others are known', async () => {
    expect(await bodyOf(fakeWith('a'), `GET ${version()}/selectable-hostnames`)).toMatchObject({
      configId: 8277,
      configVersion: 1,
      protectARLInclusionHost: false,
      availableSet: [],
      selectedSet: [{ hostname: 'a' }],
    });
  });
});
