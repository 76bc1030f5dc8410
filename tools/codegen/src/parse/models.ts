import type { Group, Member, Model, ObjectModel, UnionModel } from '../ir/models.ts';
import { isModelName, isReservedMember, isReservedType } from '../naming.ts';
import {
  asList,
  asMap,
  asTexts,
  closedMap,
  count,
  demanded,
  demandedText,
  type Entry,
  flag,
  type Located,
  type LocatedMap,
  member,
  text,
  texts,
} from '../read/located.ts';
import { type Place, SpecError } from '../read/spec-error.ts';
import { componentName, type HasModel, parseEvidence, parseType } from './types.ts';

const memberKeywords = ['description', 'readOnly', 'writeOnly', 'x-secret', 'x-evidence'];
const enumKeywords = ['type', 'enum', 'description', 'x-evidence', 'x-closed'];
const unionKeywords = ['oneOf', 'discriminator', 'description', 'x-evidence'];
const objectKeywords = [
  'type',
  'description',
  'properties',
  'required',
  'minProperties',
  'additionalProperties',
  'x-required-in-input',
  'x-optional-in-input',
  'x-exactly-one',
  'x-at-most-one',
  'x-spreadable',
  'x-evidence',
];

/** Reads the named schemas of `components/schemas`. */
export function parseModels(schemas: LocatedMap): readonly Model[] {
  const hasModel: HasModel = (name) => schemas.entries.has(name);
  const models = [...schemas.entries].map(([name, { at, value }]) => {
    if (!isModelName(name)) throw new SpecError(at, `the schema \`${name}\` must have a name in Pascal case`);
    if (isReservedType(name)) throw new SpecError(at, `the schema name \`${name}\` is reserved: choose another`);
    return parseModel(name, asMap(value, `the schema \`${name}\``), hasModel);
  });
  for (const model of models) {
    if (model.kind === 'union') checkVariants(model, models, schemas.entries.get(model.name)?.at ?? schemas.at);
  }
  return models;
}

function parseModel(name: string, map: LocatedMap, hasModel: HasModel): Model {
  const what = `the schema \`${name}\``;
  const description = demandedText(map, what, 'description');
  const evidence = parseEvidence(map) ?? 'documented';
  if (map.entries.has('oneOf')) return parseUnion(name, description, evidence, map, hasModel);
  const type = demandedText(map, what, 'type');
  if (type === 'string' && map.entries.has('enum')) {
    closedMap(map, what, enumKeywords);
    const known = texts(map, 'enum');
    return { kind: 'enum', name, description, evidence, known, closed: flag(map, 'x-closed') === true };
  }
  if (type !== 'object') {
    throw new SpecError(map.at, `${what} must be an object, a union or an enum of strings: inline other types`);
  }
  closedMap(map, what, objectKeywords);
  return parseObject(name, description, evidence, map, hasModel);
}

function parseUnion(
  name: string,
  description: string,
  evidence: UnionModel['evidence'],
  map: LocatedMap,
  hasModel: HasModel,
): UnionModel {
  const what = `the schema \`${name}\``;
  closedMap(map, what, unionKeywords);
  const options = asList(demanded(map, what, 'oneOf'), '`oneOf`').map((node) => {
    const option = closedMap(node, 'an option of `oneOf`', ['$ref']);
    return componentName(demanded(option, 'an option of `oneOf`', '$ref'), 'schemas', hasModel);
  });
  const discriminator = closedMap(demanded(map, what, 'discriminator'), '`discriminator`', ['propertyName', 'mapping']);
  const mapping = asMap(demanded(discriminator, '`discriminator`', 'mapping'), '`mapping`');
  const variants = [...mapping.entries].map(([key, { value }]) => ({
    text: key,
    model: componentName(value, 'schemas', hasModel),
  }));
  if (options.length < 2 || options.join() !== variants.map(({ model }) => model).join()) {
    throw new SpecError(map.at, `${what} must have the same variants, two or more, in \`oneOf\` and in \`mapping\``);
  }
  const tag = demandedText(discriminator, '`discriminator`', 'propertyName');
  return { kind: 'union', name, description, evidence, tag, variants };
}

function checkVariants({ tag, variants }: UnionModel, models: readonly Model[], at: Place): void {
  for (const { text: key, model: name } of variants) {
    const model = models.find((candidate) => candidate.name === name);
    const own = model?.kind === 'object' ? model.members.find((candidate) => candidate.name === tag) : undefined;
    if (own?.required && own.type.kind === 'literal' && own.type.text === key) continue;
    throw new SpecError(at, `the variant \`${name}\` must require \`${tag}\` with \`const: ${key}\``);
  }
}

function parseObject(
  name: string,
  description: string,
  evidence: ObjectModel['evidence'],
  map: LocatedMap,
  hasModel: HasModel,
): ObjectModel {
  const properties = member(map, 'properties');
  const entries = properties === undefined ? new Map<string, Entry>() : asMap(properties, '`properties`').entries;
  const required = knownMembers(map, 'required', entries);
  const requiredInInput = knownMembers(map, 'x-required-in-input', entries);
  const optionalInInput = knownMembers(map, 'x-optional-in-input', entries);
  const inInput = new Set([...required.filter((other) => !optionalInInput.includes(other)), ...requiredInInput]);
  const members = [...entries].map(([memberName, { at, value }]): Member => {
    if (isReservedMember(memberName)) throw new SpecError(at, `the member name \`${memberName}\` is reserved`);
    return parseMember(memberName, value, required, inInput, evidence, hasModel);
  });
  const exactlyOne = groups(map, 'x-exactly-one', members);
  const atMostOne = groups(map, 'x-at-most-one', members);
  const all = [...exactlyOne, ...atMostOne].flat();
  if (new Set(all).size !== all.length) throw new SpecError(map.at, 'a member can be in one group only');
  const spreadable = flag(map, 'x-spreadable') ?? false;
  if (spreadable && all.length === 0 && requiredInInput.length === 0) {
    const message = '`x-spreadable` says how groups and `x-required-in-input` are checked: without them, remove it';
    throw new SpecError(map.at, message);
  }
  return {
    kind: 'object',
    name,
    description,
    evidence,
    members: spreadable ? members.map(spread) : members,
    exactlyOne,
    atMostOne,
    spreadable,
    minMembers: count(map, 'minProperties'),
    ...parseRest(map, hasModel),
  };
}

/** The request type makes members optional if responses may lack them. */
function spread(given: Member): Member {
  return { ...given, requiredInInput: given.requiredInInput && given.required };
}

/** Parses an object's additional members: none known, anything, or values of one form. */
function parseRest(map: LocatedMap, hasModel: HasModel): Pick<ObjectModel, 'open' | 'values'> {
  const node = member(map, 'additionalProperties');
  if (node?.kind !== 'map') return { open: flag(map, 'additionalProperties') ?? false, values: undefined };
  if (map.entries.has('properties')) {
    throw new SpecError(node.at, 'an object whose members have names of their own cannot name some: choose one');
  }
  return { open: true, values: parseType(node, '`additionalProperties`', [], hasModel) };
}

function parseMember(
  name: string,
  node: Located,
  required: readonly string[],
  inInput: ReadonlySet<string>,
  evidenceOfModel: ObjectModel['evidence'],
  hasModel: HasModel,
): Member {
  const what = `the member \`${name}\``;
  const map = asMap(node, what);
  const type = parseType(map, what, memberKeywords, hasModel);
  const evidence = parseEvidence(map);
  const readOnly = flag(map, 'readOnly') ?? false;
  const writeOnly = flag(map, 'writeOnly') ?? false;
  if (readOnly && writeOnly) throw new SpecError(map.at, `${what} is both readOnly and writeOnly: keep one`);
  return {
    name,
    type,
    required: required.includes(name),
    requiredInInput: inInput.has(name),
    demandedInInput: inInput.has(name),
    readOnly,
    writeOnly,
    secret: flag(map, 'x-secret') ?? false,
    description: text(map, 'description'),
    evidence: evidence ?? 'documented',
    // A discriminator is never a guess.
    tolerant: (evidence ?? evidenceOfModel) === 'inferred' && type.kind !== 'literal',
  };
}

function knownMembers(map: LocatedMap, key: string, entries: ReadonlyMap<string, unknown>): readonly string[] {
  const node = member(map, key);
  if (node === undefined) return [];
  return asTexts(node, `\`${key}\``).map((name) => knownMember(node.at, key, name, (other) => entries.has(other)));
}

function groups(map: LocatedMap, key: string, members: readonly Member[]): readonly Group[] {
  const node = member(map, key);
  if (node === undefined) return [];
  return asList(node, `\`${key}\``).map((item) => {
    const names = asTexts(item, `a group of \`${key}\``);
    if (names.length < 2) throw new SpecError(item.at, `a group of \`${key}\` must have two members or more`);
    return names.map((name) => {
      knownMember(item.at, key, name, (other) => members.some((candidate) => candidate.name === other));
      const found = members.find((candidate) => candidate.name === name);
      if (found?.requiredInInput) {
        throw new SpecError(item.at, `\`${name}\` is required, so it cannot be in a group of \`${key}\``);
      }
      return name;
    });
  });
}

function knownMember(at: Place, key: string, name: string, exists: (name: string) => boolean): string {
  if (exists(name)) return name;
  throw new SpecError(at, `\`${key}\` names \`${name}\`, a missing property`);
}
