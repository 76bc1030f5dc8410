import * as akamaiAppSec from '@edgeward/akamai-appsec';
import {
  asNumberMatch,
  type CustomRuleCondition,
  type CustomRuleInput,
  clientCertPresentMatch,
  clientCertValidMatch,
  clientListMatch,
  cookieMatch,
  customRuleId,
  geoMatch,
  headerOrderMatch,
  hostMatch,
  ipAddressMatch,
  ipMatch,
  isRequestValidationError,
  pathMatch,
  requestHeaderMatch,
  requestMethodMatch,
  unknownVariant,
  uriQueryMatch,
} from '@edgeward/akamai-appsec';
import {
  customRuleConditionInputSchema,
  customRuleConditionSchema,
  customRuleInputSchema,
} from '@edgeward/akamai-appsec/schemas';
import { describe, expect, test } from 'vitest';
import { answeringWith, driftIn, failureOf } from './support/answering.js';
import { fixture } from './support/fixtures.js';
import { resolveUnion } from './support/resolve-union.js';

const types = Object.keys(resolveUnion(customRuleConditionSchema).variants);

function builderOf(type: string): (...values: readonly string[]) => unknown {
  const name = type.replace('JSON', 'Json').replace('XML', 'Xml');
  const builder: unknown = Reflect.get(akamaiAppSec, name);
  if (typeof builder !== 'function') throw new Error(`there is no ${name}`);
  return (...values) => Reflect.apply(builder, undefined, values);
}

/** The arguments of a builder: none, a value, or a name and a value. */
function valuesFor(type: string): readonly string[] {
  if (type.startsWith('clientCert')) return [];
  return /^(cookie|uriQuery|requestHeader|argsPost(JSON|XML)?)Match$/.test(type) ? ['a', 'b'] : ['a'];
}

function issuesOf(condition: unknown): readonly string[] {
  const result = customRuleConditionInputSchema.safeParse(condition);
  return result.success ? [] : result.issues.map(({ pointer }) => pointer);
}

describe('the conditions of custom rules', () => {
  test('are all known, in answers and in requests', () => {
    expect(types).toHaveLength(23);
    expect(Object.keys(resolveUnion(customRuleConditionInputSchema).variants)).toEqual(types);
  });

  test.each(types)('builds a condition of the type %s', (type) => {
    const condition = builderOf(type)(...valuesFor(type));
    expect(condition).toMatchObject({ type, positiveMatch: true });
    expect(issuesOf(condition)).toEqual([]);
  });

  test('builds conditions as documented', () => {
    const { conditions } = fixture<{ conditions: readonly unknown[] }>('create-a-custom-rule.request.json');
    const built: readonly CustomRuleCondition[] = [
      requestMethodMatch(['GET', 'CONNECT', 'TRACE', 'PUT', 'POST', 'OPTIONS', 'DELETE', 'HEAD']),
      pathMatch(['/H', '/Li', '/He']),
      requestHeaderMatch(['H', 'He'], ['Li', 'He', 'H'], { valueCase: true, valueWildcard: true, nameWildcard: true }),
      headerOrderMatch('H:He'),
      cookieMatch('H', ['H', 'He', 'Li'], { nameWildcard: true, nameCase: true, valueCase: true, valueWildcard: true }),
      uriQueryMatch('N', ['Nitrogen', 'N'], {
        nameCase: false,
        nameWildcard: false,
        valueWildcard: false,
        valueCase: false,
      }),
    ];
    for (const condition of built) expect(conditions).toContainEqual(condition);
  });

  test('accept a single value as a list, and match positively by default', () => {
    expect(ipMatch('192.0.2.0/24', { positiveMatch: false })).toEqual({
      type: 'ipMatch',
      positiveMatch: false,
      value: ['192.0.2.0/24'],
    });
    expect(clientCertPresentMatch()).toEqual({ type: 'clientCertPresentMatch', positiveMatch: true });
    expect(clientCertValidMatch({ positiveMatch: false })).toEqual({
      type: 'clientCertValidMatch',
      positiveMatch: false,
    });
  });

  test.each([
    [{ type: 'pathMatch', value: ['/a'] }, ['/positiveMatch']],
    [{ type: 'pathMatch', positiveMatch: 'yes', value: ['/a'] }, ['/positiveMatch']],
    [{ type: 'pathMatch', positiveMatch: true, value: [] }, ['/value']],
    [{ type: 'pathMatch', positiveMatch: true, value: 7 }, ['/value']],
    [{ type: 'pathMatch', positiveMatch: true, value: ['/a'], valueCase: 'no' }, ['/valueCase']],
    [{ type: 'cookieMatch', positiveMatch: true, name: [], value: 'a' }, ['/name']],
    [{ positiveMatch: true, value: ['/a'] }, ['/type']],
  ])('rejects a condition of a wrong shape before sending: %j', async (condition, pointers) => {
    expect(issuesOf(condition)).toEqual(pointers);
    const { akamai, sent } = answeringWith({});
    const body = { name: 'A', conditions: [condition] };
    // A program without types can do things refused by the type checker.
    const error = await failureOf(akamai.customRules.create({ configId: 1, body: body as CustomRuleInput }));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ pointer: `/body/conditions/0${pointers[0]}` }] });
    expect(sent).toEqual([]);
  });

  test('sends conditions of unknown types unchanged, and reports them in responses', async () => {
    const condition = unknownVariant({ type: 'ja4FingerprintMatch', positiveMatch: true, value: ['t13d'] });
    const { akamai, sent, events } = answeringWith({ id: 1, name: 'A', conditions: [condition] });
    const rule = await akamai.customRules.create({ configId: 1, body: { name: 'A', conditions: [condition] } });
    expect(JSON.parse(sent[0]?.body ?? '').conditions).toEqual([condition]);
    expect(rule.conditions).toEqual([condition]);
    expect(driftIn(events)).toEqual(['/conditions/0/type unknown-value']);
  });
});

describe('misleading values', () => {
  const refused: readonly (readonly [name: string, pointer: string, build: () => unknown])[] = [
    ['an empty list', '/value', () => pathMatch([])],
    ['an empty text', '/value', () => pathMatch('')],
    ['white space', '/value/1', () => pathMatch(['/a', ' '])],
    ['an unset variable', '/value', () => Reflect.apply(pathMatch, undefined, [undefined])],
    ['an unset variable in a list', '/value/0', () => Reflect.apply(pathMatch, undefined, [[undefined]])],
    ['a number', '/value', () => Reflect.apply(pathMatch, undefined, [7])],
    ['an empty name', '/name', () => cookieMatch('', 'a')],
    ['no names', '/name', () => requestHeaderMatch([], 'a')],
    ['an empty order', '/value', () => headerOrderMatch('')],
    ['two addresses in one text', '/value', () => ipMatch('192.0.2.1, 192.0.2.2')],
    ['an address with a number above 255', '/value/0', () => ipMatch(['192.0.2.300'])],
    ['a prefix above 32', '/value', () => ipAddressMatch('192.0.2.0/33')],
    ['two countries in one text', '/value/1', () => geoMatch(['AQ', 'US GB'])],
    ['two countries with a comma', '/value', () => geoMatch('US,GB')],
    ['two methods in one text', '/value', () => requestMethodMatch('GET POST')],
    ['two hostnames in one text', '/value', () => hostMatch('a.example.com,b.example.com')],
    ['two lists in one text', '/value', () => clientListMatch('1_A 2_B')],
    ['NaN for a network', '/value/0', () => asNumberMatch(Number.NaN)],
    ['a negative network', '/value/0', () => asNumberMatch([-1])],
  ];
  test.each(refused)('are refused: %s', (_, pointer, build) => {
    try {
      build();
      expect.fail('it was built');
    } catch (error) {
      if (!isRequestValidationError(error)) throw error;
      expect(error.issues).toEqual([{ pointer, message: expect.stringContaining('must') }]);
    }
  });

  test('rejects wrong flags with the nearest name', () => {
    const flags: object = { valueWildCard: true };
    expect(() => requestHeaderMatch('A', 'b', flags)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('valueWildcard') }),
    );
    const texts: object = { positiveMatch: 'false' };
    expect(() => pathMatch('/a', texts)).toThrow(/positiveMatch/);
    const other: object = { type: 'ipMatch', value: ['*'] };
    expect(() => pathMatch('/a', other)).toThrow(/type/);
  });

  test('such as an unset flag leave the default', () => {
    const flags: object = { positiveMatch: undefined, valueCase: undefined };
    expect(pathMatch('/a', flags)).toEqual({ type: 'pathMatch', positiveMatch: true, value: ['/a'] });
  });

  test('are not addresses in another form, which are written in their own', () => {
    expect(ipMatch(['::ffff:192.0.2.1', '192.0.2.77/24', '2001:DB8::0/32']).value).toEqual([
      '192.0.2.1',
      '192.0.2.0/24',
      '2001:db8::/32',
    ]);
    expect(asNumberMatch([64_500, '64501']).value).toEqual(['64500', '64501']);
    expect(geoMatch(['AD', 'Argentina', 'United States']).value).toEqual(['AD', 'Argentina', 'United States']);
  });
});

test.each([
  [{ ruleId: 5, id: 6 }, 5],
  [{ id: 6 }, 6],
  [{ ruleId: Number.NaN, id: 6 }, 6],
  [{ ruleId: '622918' }, 622_918],
  [{ ruleId: 0 }, 0],
  [{ ruleId: -1 }, undefined],
  [{ ruleId: 'x' }, undefined],
  [{}, undefined],
])('the rule of %j is %s', (action, id) => {
  expect(Reflect.apply(customRuleId, undefined, [action])).toBe(id);
});

test.each([
  [{ name: 'A', samplingRate: 101 }, '/samplingRate'],
  [{ name: 'A', samplingRate: -1 }, '/samplingRate'],
  [{ conditions: [] }, '/name'],
])('a custom rule that breaks a documented limit is refused: %j', (rule, pointer) => {
  const result = customRuleInputSchema.safeParse(rule);
  expect(result.success ? [] : result.issues.map((issue) => issue.pointer)).toEqual([pointer]);
});
