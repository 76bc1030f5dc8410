import { expectTypeOf, test } from 'vitest';
import { rawKind, type UnknownVariant, unknownVariant } from '../../src/index.js';
import * as s from '../../src/schema/index.js';

type Shape = { readonly kind: 'circle'; readonly radius: number } | UnknownVariant<'kind'>;

declare const shape: Shape;

test('a comparison with a known tag leaves its variant alone', () => {
  if (shape.kind === 'circle') expectTypeOf(shape.radius).toEqualTypeOf<number>();
  else expectTypeOf(shape).toEqualTypeOf<UnknownVariant<'kind'>>();
  // @ts-expect-error only one variant has it
  expectTypeOf(shape.radius).toBeNumber();
});

test('an unknown variant is made with its tag only', () => {
  const other: Shape = unknownVariant<'kind'>({ kind: 'square', side: 2 });
  // @ts-expect-error it has no `kind`
  const wrong: Shape = unknownVariant<'kind'>({ side: 2 });
  // @ts-expect-error a typo in a known variant does not compile
  const typo: Shape = { kind: 'circle', radios: 2 };
  expectTypeOf([other, wrong, typo]).toEqualTypeOf<Shape[]>();
});

test('the text of a tag is any text', () => {
  expectTypeOf(rawKind(shape, 'kind')).toEqualTypeOf<string>();
});

test('the schema of a union is checked against its type', () => {
  const circle = s.object({ kind: s.literal('circle'), radius: s.number() });
  expectTypeOf(s.openUnion('kind', { circle })).toExtend<s.Schema<Shape>>();
  expectTypeOf(s.openUnion('type', { circle })).not.toExtend<s.Schema<Shape>>();
});
