import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import type { ChangeAddressParams } from '../src/index.js';
import { answeredWith, nocWith } from './support/noc.js';

const ip = '198.51.100.7';
const documented = '^198.51.100.7';
const exact = '^198\\.51\\.100\\.7$';

/** An account whose block list and allow list have the same entries. */
function withEntries(entries: readonly string[], showsAll = true) {
  const lists = { blacklistedips: entries, whitelistedips: entries };
  const { fake, noc } = nocWith({ seed: { 'example.com': { lists } }, showsAll });
  const changes = (): number => fake.requests.filter(({ operation }) => operation?.startsWith('ipLists.')).length;
  return { noc, fake, changes, list: (name: string) => fake.sites.get('example.com')?.lists.get(name) };
}

describe('a change of an address list', () => {
  it.each<readonly [string, unknown]>([
    ['/website', { ip, website: '' }],
    ['/website', { ip, website: 7 }],
    ['/ip', {}],
    ['/ip', { exact: undefined }],
    ['/ip', { ip, pattern: '^10.' }],
    ['/pattern', { pattern: 'a b' }],
    ['/pattern', { pattern: '' }],
    ['/pattern', { pattern: 7 }],
    ['/exact', { ip, exact: 'yes' }],
    ['/exact', { pattern: '^10.', exact: true }],
    ['/current', { ip, current: 'text' }],
    ['/current', { ip, current: null }],
    ['/current', { ip, current: 7 }],
    ['/current', { ip, current: ['^10.', 'a b'] }],
    ['/current', { ip, current: ['^10.', ''] }],
    ['/current', { ip, current: ['^10.', 7] }],
    ['/current', { ip, current: [undefined, '^10.'] }],
    ['/currnet', { ip, currnet: [] }],
  ])('is refused before a request for %s in %j', async (pointer, params) => {
    const { fake, noc } = withEntries([]);
    for (const method of ['addDeniedIp', 'removeDeniedIp', 'addAllowedIp', 'removeAllowedIp'] as const) {
      const failure = await failureOf(noc.ipLists[method](params as ChangeAddressParams));
      expect(failure).toMatchObject({ kind: 'request-validation', vendor: 'noc', operation: `ipLists.${method}` });
      expect(failure).toMatchObject({ issues: [{ pointer }], message: expect.stringContaining(pointer) });
    }
    expect(fake.requests).toEqual([]);
  });

  it('blocks the documented form of an address, and allows the exact one, by default', async () => {
    const { noc, list } = withEntries([]);
    await noc.ipLists.addDeniedIp({ ip });
    await noc.ipLists.addAllowedIp({ ip });
    expect([list('blacklistedips'), list('whitelistedips')]).toEqual([[documented], [exact]]);
    await noc.ipLists.addDeniedIp({ ip: '192.0.2.1', exact: true });
    await noc.ipLists.addAllowedIp({ ip: '192.0.2.1', exact: false });
    expect(list('blacklistedips')?.at(-1)).toBe('^192\\.0\\.2\\.1$');
    expect(list('whitelistedips')?.at(-1)).toBe('^192.0.2.1');
  });

  it('accepts the documented pattern of an address as the exact one, but not the reverse', async () => {
    const { noc, changes } = withEntries([documented]);
    expect(await noc.ipLists.addAllowedIp({ ip })).toEqual({ outcome: 'unchanged', patterns: [documented] });
    expect(changes()).toBe(0);
    const other = withEntries([exact]);
    expect((await other.noc.ipLists.addDeniedIp({ ip })).patterns).toEqual([exact, documented]);
    expect((await other.noc.ipLists.addAllowedIp({ ip })).outcome).toBe('unchanged');
  });

  it('names other patterns that match an address only after its removal', async () => {
    const { noc } = withEntries(['^198.51.', '^10.']);
    expect(await noc.ipLists.removeDeniedIp({ ip })).toEqual({
      outcome: 'unchanged',
      patterns: ['^198.51.', '^10.'],
      stillMatchedBy: ['^198.51.'],
    });
    expect(await noc.ipLists.removeDeniedIp({ ip: '192.0.2.1' })).toEqual({
      outcome: 'unchanged',
      patterns: ['^198.51.', '^10.'],
    });
    expect(await noc.ipLists.removeDeniedIp({ pattern: '^10.' })).toEqual({
      outcome: 'updated',
      patterns: ['^198.51.'],
    });
    expect(await noc.ipLists.addDeniedIp({ ip })).toEqual({ outcome: 'updated', patterns: ['^198.51.', documented] });
  });

  it('removes one pattern and keeps each other', async () => {
    const { noc, list } = withEntries(['^10.', '^10.1.', documented]);
    await noc.ipLists.removeAllowedIp({ pattern: '^10.' });
    expect(list('whitelistedips')).toEqual(['^10.1.', documented]);
    expect(list('blacklistedips')).toEqual(['^10.', '^10.1.', documented]);
  });

  it.each([
    ['a list', ['^10.', '^11.'], ['^10.', '^11.', documented]],
    ['a text', ' ^10. ^11.\n', ['^10.', '^11.', documented]],
    ['an empty text', '', [documented]],
    ['numbers', ['^10.', 7], undefined],
    ['nothing', undefined, undefined],
  ])('reads settings that show the list as %s', async (_form, shown, patterns) => {
    const { noc, urls } = answeredWith(() =>
      Response.json({ status: 'success', config: { blacklistedips: shown }, notice: 'ok' }),
    );
    const call = noc.ipLists.addDeniedIp({ ip });
    if (patterns === undefined) await expect(call).rejects.toThrow('does not return the list blacklistedips');
    // These settings never change, which the workflow notices.
    else await expect(call).rejects.toThrow('differs from the request');
    const sent = urls.find((url) => url.searchParams.has('value'))?.searchParams.get('value');
    expect(sent?.split(/\s+/)).toEqual(patterns);
  });

  it('fails if the service confirms a removal and still shows the address among others', async () => {
    const config = { blacklistedips: ['^10.', documented] };
    const { noc } = answeredWith(() => Response.json({ status: 'success', config, notice: 'ok' }));
    const failure = await failureOf(noc.ipLists.removeDeniedIp({ ip }));
    expect(failure).toMatchObject({ kind: 'operation-failed', mayHaveApplied: true });
  });

  it('takes an answer with settings as the list, if the service shows it no more', async () => {
    const answer = await withEntries(['^10.']).noc.sites.get();
    const { noc, list } = withEntries(['^10.'], false);
    await noc.ipLists.addDeniedIp({ ip, current: answer });
    expect(list('blacklistedips')).toEqual(['^10.', documented]);
    const failure = await failureOf(noc.ipLists.addAllowedIp({ ip, current: { ...answer, config: {} } as never }));
    expect(failure).toMatchObject({ kind: 'operation-failed', vendor: 'noc', mayHaveApplied: false });
    expect(failure).toMatchObject({ hint: expect.stringContaining('lacks it, too') });
  });
});

describe('a client after writing a hidden list', () => {
  const [a, b, c, d] = ['^10.1.', '^10.2.', '^10.3.', '^10.4.'];

  /** A client that has added b and then c to a. */
  async function afterTwoChanges() {
    const { noc, list } = withEntries([a], false);
    await noc.ipLists.addDeniedIp({ pattern: b, current: [a] });
    await noc.ipLists.addDeniedIp({ pattern: c, current: [a, b] });
    return { noc, list: () => list('blacklistedips') };
  }

  it.each([
    ['its last write', [c, b, a]],
    ['the list before its last write', [a, b]],
    ['the list before its first write', [a]],
  ])('continues from its last write if `current` is %s', async (_name, current) => {
    const { noc, list } = await afterTwoChanges();
    expect((await noc.ipLists.addDeniedIp({ pattern: d, current })).patterns).toEqual([a, b, c, d]);
    expect(list()).toEqual([a, b, c, d]);
  });

  it('continues from `current` if it has more entries than the last write', async () => {
    const { noc } = await afterTwoChanges();
    const current = ['^7.', a, b, c];
    expect((await noc.ipLists.addDeniedIp({ pattern: d, current })).patterns).toEqual([...current, d]);
  });

  it('refuses a stated list that lacks an entry of its last write', async () => {
    const { noc } = await afterTwoChanges();
    await expect(noc.ipLists.addDeniedIp({ pattern: d, current: ['^7.', a, b] })).rejects.toThrow('contradicts');
  });

  it('refuses a stated list with an entry that it removed, until it added that again', async () => {
    const { noc } = await afterTwoChanges();
    await noc.ipLists.removeDeniedIp({ pattern: a, current: [a, b, c] });
    await noc.ipLists.addDeniedIp({ pattern: d, current: [b, c] });
    const current = ['^7.', a, b, c, d];
    await expect(noc.ipLists.addDeniedIp({ pattern: '^8.', current })).rejects.toThrow('contradicts');
    await noc.ipLists.addDeniedIp({ pattern: a, current: [b, c, d] });
    expect((await noc.ipLists.addDeniedIp({ pattern: '^8.', current })).patterns).toEqual([...current, '^8.']);
  });
});
