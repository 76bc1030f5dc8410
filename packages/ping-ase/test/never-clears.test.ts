import { recording } from '@edgeward/test-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallOptions, isEdgewardError, unknownVariant } from '../src/index.js';
import { clientOf, fakeNode } from './support/nodes.js';

const kept = { type: 'ip', value: '203.0.113.9' } as const;
const lists = ['denyList', 'allowList'] as const;

/** Texts that could break a query, a path or a header. */
const hostile = fc.oneof(
  fc.constantFrom(
    'tag=all',
    '?tag=all',
    '&tag=all',
    '#?tag=all',
    'v4/ase/firewall/blacklist?tag=all',
    'v4?tag=all',
    'v4%3Ftag%3Dall',
    '%3Ftag=all',
    'x\r\nGET /v4/ase/firewall/blacklist?tag=all',
    'all',
  ),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
});

const entries = fc.oneof(
  fc.record({ type: fc.constantFrom('ip', 'token', 'username'), value: hostile }),
  fc.record({ type: fc.constantFrom('cookie', 'api_key'), name: hostile, value: hostile }),
  fc.record({ type: hostile, value: anything }),
  fc.record({ type: fc.constant('ip'), value: hostile, tag: fc.constant('all'), '?tag': fc.constant('all') }),
  anything,
);

/** Parameters as a program without types can give them. */
const params = fc.oneof(
  fc.record({ body: entries }),
  fc.record({ body: entries, apiVersion: hostile }),
  fc.record(
    {
      body: entries,
      apiVersion: anything,
      tag: fc.oneof(fc.constant('all'), hostile, anything),
      query: fc.constant({ tag: 'all' }),
      'tag=all': anything,
      queryConstants: fc.constant({ tag: 'all' }),
      params: fc.constant({ tag: 'all' }),
      operation: fc.constant({ queryConstants: { tag: 'all' } }),
    },
    { requiredKeys: ['body'] },
  ),
);

const tricks = ['x-http-method-override', 'x-original-url', 'x-rewrite-url', 'content-type', ':path', 'tag'];

const options = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      headers: fc.dictionary(fc.oneof(fc.constantFrom(...tricks), hostile), hostile),
      query: fc.constant({ tag: 'all' }),
      searchParams: fc.constant('tag=all'),
      validation: fc.constantFrom('off', 'warn', 'strict'),
    },
    { requiredKeys: [] },
  ),
);

describe.each(lists)('%s.remove', (list) => {
  it('never sends tag=all, whatever types or JavaScript allow', async () => {
    let sentAny = 0;
    await fc.assert(
      fc.asyncProperty(params, options, async (given, callOptions) => {
        const fake = fakeNode({ seed: { denyList: { manual_blacklist: [kept] }, allowList: { whitelist: [kept] } } });
        const { fetch, sent } = recording(fake.fetch);
        const ase = clientOf(fake, { fetch, maxRetries: 0 });
        // Values possible in a program without types.
        const call = ase[list].remove(given as never, callOptions as CallOptions);
        await call.catch((error: unknown) => expect(isEdgewardError(error), String(error)).toBe(true));
        for (const { path, method } of sent) {
          sentAny += 1;
          expect(method).toBe('DELETE');
          expect(path).not.toContain('?');
          expect(path).not.toContain('#');
        }
        expect(fake.requests.every(({ operation }) => operation === undefined || operation === `${list}.remove`)).toBe(
          true,
        );
        const left = list === 'denyList' ? fake.state.denyList.get('manual_blacklist') : fake.state.allowList;
        expect(left).toEqual([kept]);
      }),
      { numRuns: 400 },
    );
    expect(sentAny).toBeGreaterThan(20);
  });

  it('sends an entry of a type that is not known yet, and nothing else', async () => {
    const fake = fakeNode();
    const { fetch, sent } = recording(fake.fetch);
    await clientOf(fake, { fetch })
      [list].remove({ body: unknownVariant({ type: 'all', tag: 'all' }) })
      .catch(() => {});
    expect(sent).toMatchObject([{ path: expect.not.stringContaining('tag'), body: { type: 'all', tag: 'all' } }]);
  });

  it('is another operation than clear', async () => {
    const fake = fakeNode({ seed: { denyList: { manual_blacklist: [kept] }, allowList: { whitelist: [kept] } } });
    await clientOf(fake)[list].clear();
    expect(fake.requests).toMatchObject([{ operation: `${list}.clear`, query: { tag: 'all' } }]);
    expect(list === 'denyList' ? fake.state.denyList.get('manual_blacklist') : fake.state.allowList).toEqual([]);
  });
});
