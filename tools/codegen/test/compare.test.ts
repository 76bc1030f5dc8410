import { readFileSync } from 'node:fs';
import * as s from '@edgeward/core/schema';
import { expect, test } from 'vitest';
import { compareSchemas } from '../src/emit/text/compare.ts';
import * as anyOf from './snapshots/any-of/src/generated/schemas.ts';
import * as inputMembers from './snapshots/input-members/src/generated/schemas.ts';
import * as limits from './snapshots/limits/src/generated/schemas.ts';
import * as openEnum from './snapshots/open-enum/src/generated/schemas.ts';
import * as openObject from './snapshots/open-object/src/generated/schemas.ts';
import * as presenceUnion from './snapshots/presence-union/src/generated/schemas.ts';
import * as readOnly from './snapshots/read-only/src/generated/schemas.ts';
import * as secret from './snapshots/secret/src/generated/schemas.ts';
import * as taggedUnion from './snapshots/tagged-union/src/generated/schemas.ts';

function feature(name: string): string {
  return readFileSync(new URL(`./features/${name}.yaml`, import.meta.url), 'utf8');
}

test.for([
  ['any-of', anyOf],
  ['input-members', inputMembers],
  ['limits', limits],
  ['open-enum', openEnum],
  ['open-object', openObject],
  ['presence-union', presenceUnion],
  ['read-only', readOnly],
  ['secret', secret],
  ['tagged-union', taggedUnion],
] as const)('the generated schemas of %s are what its document says', ([name, schemas]) => {
  expect(compareSchemas(feature(name), { ...schemas })).toEqual([]);
});

test('an optional member that was forgotten is found', () => {
  const ruleSchema = s.define(() =>
    s.object(
      {
        label: s.string(),
        allow: s.optional(presenceUnion.allowSchema),
        deny: s.optional(s.integer()),
        until: s.optional(s.string()),
      },
      { exactlyOne: [['allow', 'deny']], atMostOne: [['until', 'seconds']] },
    ),
  );
  const ruleInputSchema = s.input(() => ruleSchema);
  expect(compareSchemas(feature('presence-union'), { ...presenceUnion, ruleSchema, ruleInputSchema })).toEqual([
    'ruleSchema .seconds: the document says integer?, the schema has nothing',
  ]);
});

test('a member that has another form, is not optional or should not be there is found', () => {
  const scopeSchema = s.define(() => s.object({ doors: s.array(s.integer()), windows: s.string() }));
  const keySchema = s.response(() =>
    s.object({
      keyId: s.string(),
      label: s.optional(s.string()),
      lifetime: s.integer(),
      scope: s.optional(scopeSchema),
    }),
  );
  expect(compareSchemas(feature('read-only'), { ...readOnly, scopeSchema, keySchema })).toEqual([
    // It still reads the generated one.
    'keyInputSchema is not keySchema',
    'keySchema .created: the document says string?, the schema has nothing',
    'keySchema .label: the document says string, the schema has string?',
    'keySchema .lifetime: the document says integer?, the schema has integer',
    'keySchema readOnly: the document says keyId, created, the schema has ',
    'keySchema writeOnly: the document says lifetime, the schema has ',
    'keySchema requiredInRequests: the document says lifetime, the schema has ',
    'scopeSchema .doors: the document says array(string), the schema has array(integer)',
    'scopeSchema .windows: the document says nothing, the schema has string',
  ]);
});

test('groups, limits, secrets and known texts that differ are found', () => {
  const ruleSchema = s.response(() =>
    s.object(
      {
        label: s.string(),
        allow: s.optional(presenceUnion.allowSchema),
        deny: s.optional(s.integer()),
        until: s.optional(s.string()),
        seconds: s.optional(s.integer()),
      },
      { atMostOne: [['allow', 'deny']] },
    ),
  );
  const ruleInputSchema = s.input(() => ruleSchema);
  expect(compareSchemas(feature('presence-union'), { ...presenceUnion, ruleSchema, ruleInputSchema })).toEqual([
    'ruleSchema exactlyOne: the document says allow|deny, the schema has ',
    'ruleSchema atMostOne: the document says until|seconds, the schema has allow|deny',
  ]);

  const listSchema = s.response(() =>
    s.object({ label: s.string({ minLength: 1 }), weight: s.integer(), entries: s.array(s.string(), { minItems: 1 }) }),
  );
  expect(compareSchemas(feature('limits'), { listSchema, listInputSchema: s.input(() => listSchema) })).toEqual([
    'listSchema .label: the document says string[maxLength 64, minLength 1], the schema has string[minLength 1]',
    'listSchema .weight: the document says integer[maximum 100, minimum 0], the schema has integer',
    'listSchema .entries: the document says array(string[maxLength 3])[maxItems 5, minItems 1], the schema has array(string)[minItems 1]',
    'listSchema minMembers: the document says 3, the schema has 0',
  ]);

  const guessedSchema = s.response(() => s.object({ colour: s.tolerant(openEnum.colourSchema) }));
  expect(compareSchemas(feature('open-enum'), { ...openEnum, lightSchema: guessedSchema })).toEqual([
    'lightSchema .colour: the document says colourSchema, the schema has tolerant(colourSchema)',
  ]);

  const hookSchema = s.define(() =>
    s.object({ token: s.string(), previousTokens: s.optional(s.secret(s.array(s.string()))) }),
  );
  expect(compareSchemas(feature('secret'), { hookSchema })).toEqual([
    'hookSchema .token: the document says secret(string), the schema has string',
  ]);

  const colourSchema = s.define(() => s.openEnum('RED', 'GREEN'));
  const lightSchema = s.define(() => s.object({ colour: colourSchema }));
  expect(compareSchemas(feature('open-enum'), { lightSchema, colourSchema })).toEqual([
    'colourSchema known: the document says RED, AMBER, GREEN, BLINK_{seconds}, the schema has RED, GREEN',
  ]);
});

test('variants, constants, open objects and forms that differ are found', () => {
  const { ipConditionSchema, tokenConditionSchema } = taggedUnion;
  const conditionSchema = s.define(() => s.openUnion('kind', { ip: tokenConditionSchema, tok: ipConditionSchema }));
  const rule = { ...taggedUnion, conditionSchema, allConditionSchema: taggedUnion.ipConditionSchema };
  expect(compareSchemas(feature('tagged-union'), rule)).toEqual(
    expect.arrayContaining([
      'conditionSchema kind ip: the document says ipConditionSchema, the schema has tokenConditionSchema',
      'conditionSchema kind token: the document says tokenConditionSchema, the schema has nothing',
      'conditionSchema kind tok: the document says nothing, the schema has allConditionSchema',
      'allConditionSchema .kind: the document says literal all-of, the schema has literal ip',
    ]),
  );
  const limitSchema = s.define(() => s.object({}));
  expect(compareSchemas(feature('open-object'), { ...openObject, limitSchema })).toContain(
    'limitSchema open: the document says true, the schema has false',
  );
  const ruleSchema = s.define(() => s.object({ value: s.optional(s.string()), score: s.optional(s.integer()) }));
  expect(compareSchemas(feature('any-of'), { ...anyOf, ruleSchema })).toEqual(
    expect.arrayContaining([
      'ruleSchema .value: the document says string[minLength 1]|array(string)[minItems 1]?, the schema has string?',
      'ruleSchema .score: the document says number[maximum 10, minimum 1]?, the schema has integer?',
    ]),
  );
});

test('a schema too few and a schema too many are found', () => {
  const { hookSchema } = secret;
  expect(compareSchemas(feature('secret'), { crookSchema: hookSchema })).toEqual([
    'Hook has no schema hookSchema',
    'crookSchema is not in the document',
  ]);
});
