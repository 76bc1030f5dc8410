import { describe, expect, test } from 'vitest';
import { rawKind, type UnknownVariant, unknownFields, unknownVariant } from '../../src/index.js';
import { findDrift } from '../../src/schema/drift.js';
import { encodeBody } from '../../src/schema/encode.js';
import * as s from '../../src/schema/index.js';
import { redactValue, secretTexts } from '../../src/schema/redact.js';

interface Key {
  readonly type: 'key';
  readonly secret: string;
  readonly assigned?: string;
}

interface All {
  readonly type: 'all';
  readonly conditions: readonly Condition[];
}

type Condition = Key | All | UnknownVariant<'type'>;

const keySchema: s.Schema<Key> = s.define(() =>
  s.object(
    { type: s.literal('key'), secret: s.secret(s.string()), assigned: s.optional(s.string()) },
    { readOnly: ['assigned'] },
  ),
);
const allSchema: s.Schema<All> = s.define(() =>
  s.object({ type: s.literal('all'), conditions: s.array(conditionSchema) }),
);
const conditionSchema: s.Schema<Condition> = s.define(() => s.openUnion('type', { key: keySchema, all: allSchema }));

const node = conditionSchema['~node'];
const key = { type: 'key', secret: 'hidden', assigned: 'by the server' };
const added = { type: 'added', weight: 7 };
const nested = { type: 'all', conditions: [key, { type: 'all', conditions: [added] }] };

describe('a tagged union', () => {
  test('accepts known variants at any depth, and unknown ones unchanged', () => {
    expect(conditionSchema.parse(nested)).toBe(nested);
    expect(conditionSchema.parse(added)).toBe(added);
  });

  test('holds a known tag to the shape of its variant', () => {
    const wrong = { type: 'all', conditions: [{ type: 'key', secret: 7 }] };
    expect(conditionSchema.safeParse(wrong)).toEqual({
      success: false,
      issues: [
        { pointer: '/conditions/0/secret', message: expect.stringContaining('expected string, received number') },
      ],
    });
  });

  test.each([[{}], [{ type: 7 }]])('requires a discriminator: %j has none', (value) => {
    expect(conditionSchema.safeParse(value)).toEqual({
      success: false,
      issues: [{ pointer: '/type', message: expect.stringContaining('expected string') }],
    });
  });

  test.each([[null], ['key'], [[]]])('requires an object: %j is rejected', (value) => {
    expect(conditionSchema.safeParse(value).success).toBe(false);
  });

  test('treats a tag named like an inherited member as unknown', () => {
    expect(conditionSchema.safeParse({ type: 'constructor' }).success).toBe(true);
  });

  test('reports an unknown tag as drift, and unknown members of known variants', () => {
    const value = { type: 'all', conditions: [{ ...key, size: 1 }, added] };
    expect(findDrift(node, value)).toEqual([
      { pointer: '/conditions/0/size', kind: 'unknown-member' },
      { pointer: '/conditions/1/type', kind: 'unknown-value' },
    ]);
  });

  test('takes out of bodies what the server assigns to a variant', () => {
    expect(encodeBody(node, nested)).toEqual({
      type: 'all',
      conditions: [
        { type: 'key', secret: 'hidden' },
        { type: 'all', conditions: [added] },
      ],
    });
  });

  test('redacts the secrets of a variant', () => {
    expect(secretTexts(node, nested)).toEqual(['hidden']);
    expect(redactValue(node, nested)).toMatchObject({ conditions: [{ type: 'key', secret: '[redacted]' }, {}] });
  });

  test('is found among several forms', () => {
    const loose = s.anyOf(s.string(), conditionSchema)['~node'];
    expect(redactValue(loose, key)).toMatchObject({ secret: '[redacted]' });
    expect(findDrift(loose, 'text')).toEqual([]);
  });

  test('rawKind and unknownFields describe an unknown variant', () => {
    const condition = conditionSchema.parse(added);
    expect(rawKind(condition)).toBe('added');
    expect(unknownFields(conditionSchema, condition)).toEqual({ weight: 7 });
    expect(unknownFields(conditionSchema, { ...key, size: 1 })).toEqual({ size: 1 });
    expect(rawKind({ kind: 'other' }, 'kind')).toBe('other');
  });

  test('takes an unknown variant that a program makes', () => {
    const condition: Condition = unknownVariant(added);
    expect(condition).toBe(added);
  });
});

describe('an open object', () => {
  test('has no unknown members', () => {
    const schema = s.define(() => s.object({ id: s.integer(), extra: s.optional(s.openObject()) }, { open: true }));
    expect(findDrift(schema['~node'], { id: 1, name: 'a', extra: { deep: { deeper: 1 } } })).toEqual([]);
    expect(schema.safeParse({ id: 'a' }).success).toBe(false);
    expect(schema.safeParse({ id: 1, extra: [] }).success).toBe(false);
  });
});
