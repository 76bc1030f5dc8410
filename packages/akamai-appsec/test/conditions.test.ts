import * as akamaiAppSec from '@edgeward/akamai-appsec';
import {
  type CustomRuleCondition,
  type CustomRuleInput,
  clientCertPresentMatch,
  clientCertValidMatch,
  cookieMatch,
  headerOrderMatch,
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

/** What a builder must be given: nothing, a value, or a name and a value. */
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

  test.each(types)('of the type %s have a builder', (type) => {
    const condition = builderOf(type)(...valuesFor(type));
    expect(condition).toMatchObject({ type, positiveMatch: true });
    expect(issuesOf(condition)).toEqual([]);
  });

  test('are built as the documentation writes them', () => {
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

  test('take one value for a list of one, and the lack of a match for a match', () => {
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
  ])('of a wrong shape do not leave: %j', async (condition, pointers) => {
    expect(issuesOf(condition)).toEqual(pointers);
    const { akamai, sent } = answeringWith({});
    const body = { name: 'A', conditions: [condition] };
    // What the type checker refuses, a program without types may still do.
    const error = await failureOf(akamai.customRules.create({ configId: 1, body: body as CustomRuleInput }));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ pointer: `/body/conditions/0${pointers[0]}` }] });
    expect(sent).toEqual([]);
  });

  test('of types that are not known are sent as they are, and reported when they come', async () => {
    const condition = unknownVariant({ type: 'ja4FingerprintMatch', positiveMatch: true, value: ['t13d'] });
    const { akamai, sent, events } = answeringWith({ id: 1, name: 'A', conditions: [condition] });
    const rule = await akamai.customRules.create({ configId: 1, body: { name: 'A', conditions: [condition] } });
    expect(JSON.parse(sent[0]?.body ?? '').conditions).toEqual([condition]);
    expect(rule.conditions).toEqual([condition]);
    expect(driftIn(events)).toEqual(['/conditions/0/type unknown-value']);
  });
});

test.each([
  [{ name: 'A', samplingRate: 101 }, '/samplingRate'],
  [{ name: 'A', samplingRate: -1 }, '/samplingRate'],
  [{ conditions: [] }, '/name'],
])('a custom rule that breaks a documented limit is refused: %j', (rule, pointer) => {
  const result = customRuleInputSchema.safeParse(rule);
  expect(result.success ? [] : result.issues.map((issue) => issue.pointer)).toEqual([pointer]);
});
