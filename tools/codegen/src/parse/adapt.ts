import type { Model } from '../ir/models.ts';
import type { Adapt, Answer } from '../ir.ts';
import { asMap, asText, closedMap, type LocatedMap, member, oneOf, text } from '../read/located.ts';
import { type Place, SpecError } from '../read/spec-error.ts';
import { membersOfModel } from './json-model.ts';

/** Reads how an answer is brought into the form of its model. */
export function parseAdapt(map: LocatedMap, answers: readonly Answer[], models: readonly Model[]): Adapt | undefined {
  const node = member(map, 'x-adapt');
  if (node === undefined) return undefined;
  const adapt = closedMap(node, '`x-adapt`', ['list', 'listed', 'none', 'only', 'absent', 'location']);
  const checked = (at: Place, name: string, kinds: readonly string[], statuses?: readonly number[]): string => {
    const described = answers.filter(({ status }) => statuses === undefined || statuses.includes(status));
    const types = described.flatMap((answer) =>
      answer.form === 'json' ? membersOfModel(answer.model, models).filter((other) => other.name === name) : [],
    );
    if (types.some(({ type }) => kinds.includes(type.kind))) return name;
    throw new SpecError(at, `\`x-adapt\` names \`${name}\`, but its response has no fitting member`);
  };
  const list = text(adapt, 'list');
  const listed = text(adapt, 'listed');
  const only = text(adapt, 'only');
  const absent = text(adapt, 'absent');
  if (absent !== undefined && list === undefined) {
    throw new SpecError(node.at, '`absent` replaces an empty bare list: add `list`');
  }
  const none = member(adapt, 'none');
  if (none !== undefined && listed === undefined) {
    throw new SpecError(node.at, '`none` replaces a list without items: add `listed`');
  }
  const locations = member(adapt, 'location');
  const location = locations === undefined ? [] : [...asMap(locations, '`location`').entries];
  return {
    list: list === undefined ? undefined : checked(node.at, list, ['array']),
    listed: listed === undefined ? undefined : checked(node.at, listed, ['array']),
    none: none === undefined ? undefined : oneOf(none, '`none`', ['null']),
    only: only === undefined ? undefined : checked(node.at, only, ['ref']),
    absent,
    location: Object.fromEntries(
      location.map(([status, { at, value }]) => [
        Number(status),
        checked(at, asText(value, `\`${status}\``), ['string', 'integer'], [Number(status)]),
      ]),
    ),
  };
}
