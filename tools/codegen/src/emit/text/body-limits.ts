import type { Model, ObjectModel, Type } from '../../ir/models.ts';
import type { Body } from '../../ir.ts';

/** A member of a body, or the body itself, with its limits and its default. */
export interface BodyLimit {
  readonly path: string;
  readonly text: string;
}

const deepest = 6;

/** Lists the limits and defaults of a body: those checked by the client, and those only mentioned in descriptions. */
export function bodyLimits({ model, list }: Body, models: readonly Model[]): readonly BodyLimit[] {
  const byName = new Map(models.map((each) => [each.name, each]));
  const found: BodyLimit[] = [];
  const note = (path: string, texts: readonly string[]): void => {
    if (texts.length > 0) found.push({ path, text: texts.join(' ') });
  };

  const visitModel = (name: string, path: string, above: readonly string[]): void => {
    const of = byName.get(name);
    if (of === undefined || above.includes(name) || above.length >= deepest) return;
    const next = [...above, name];
    if (of.kind === 'object') {
      note(path, groupTexts(of));
      for (const { name: member, type, readOnly, description } of of.members) {
        if (readOnly) continue;
        const at = `${path}.${member}`;
        note(at, [...typeTexts(type, byName), ...toldTexts(description)]);
        visit(type, at, next);
      }
      if (of.values !== undefined) visit(of.values, `${path}.*`, next);
    }
    if (of.kind === 'union') for (const variant of of.variants) visitModel(variant.model, path, next);
  };
  const visit = (type: Type, path: string, above: readonly string[]): void => {
    if (type.kind === 'ref') visitModel(type.model, path, above);
    else if (type.kind === 'nullable') visit(type.inner, path, above);
    else if (type.kind === 'map') visit(type.values, `${path}.*`, above);
    else if (type.kind === 'anyOf') for (const option of type.options) visit(option, path, above);
    else if (type.kind === 'array') {
      note(`${path}[]`, typeTexts(type.items, byName));
      visit(type.items, `${path}[]`, above);
    }
  };

  visitModel(model, list ? 'body[]' : 'body', []);
  // Two variants of a union can have the same member.
  return found.filter(
    ({ path, text }, index) => found.findIndex((other) => other.path === path && other.text === text) === index,
  );
}

function groupTexts({ exactlyOne, atMostOne, minMembers }: ObjectModel): readonly string[] {
  const names = (group: readonly string[]): string => group.map((name) => `\`${name}\``).join(', ');
  return [
    ...exactlyOne.map((group) => `Exactly one of ${names(group)}.`),
    ...atMostOne.map((group) => `At most one of ${names(group)}.`),
    ...(minMembers === undefined ? [] : [`At least ${counted(minMembers, 'member')}.`]),
  ];
}

function typeTexts(type: Type, models: ReadonlyMap<string, Model>): readonly string[] {
  switch (type.kind) {
    case 'ref': {
      const of = models.get(type.model);
      return of?.kind === 'enum' && of.closed ? [`One of ${of.known.map((text) => `\`${text}\``).join(', ')}.`] : [];
    }
    case 'nullable':
      return typeTexts(type.inner, models);
    case 'string': {
      const { minLength, maxLength } = type.limits;
      return rangeTexts(minLength, maxLength, (count) => counted(count, 'character'));
    }
    case 'number':
    case 'integer': {
      const { minimum, maximum } = type.limits;
      return rangeTexts(minimum, maximum, String);
    }
    case 'array': {
      const { minItems, maxItems } = type.limits;
      return rangeTexts(minItems, maxItems, (count) => counted(count, 'item'));
    }
    default:
      return [];
  }
}

function rangeTexts(
  least: number | undefined,
  most: number | undefined,
  write: (count: number) => string,
): readonly string[] {
  if (least === undefined && most === undefined) return [];
  if (least === undefined) return [`At most ${write(most ?? 0)}.`];
  return [most === undefined ? `At least ${write(least)}.` : `${least} to ${write(most)}.`];
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The sentences of a description about a limit or a default. */
function toldTexts(description = ''): readonly string[] {
  const sentences = description
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.;]) /);
  return sentences.filter((sentence) => /\b(?:at most|at least|defaults?|maximum|minimum|up to)\b/i.test(sentence));
}
