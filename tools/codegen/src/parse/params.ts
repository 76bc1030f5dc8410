import type { Type } from '../ir/models.ts';
import type { Param } from '../ir.ts';
import { camelCase, isMemberName, isReservedMember } from '../naming.ts';
import {
  asList,
  asMap,
  closedMap,
  demanded,
  demandedText,
  flag,
  type Located,
  type LocatedMap,
  member,
  oneOf,
  text,
} from '../read/located.ts';
import { SpecError } from '../read/spec-error.ts';
import { componentName, type HasModel, parseEvidence, parseType } from './types.ts';

const keywords = [
  'name',
  'in',
  'required',
  'description',
  'schema',
  'style',
  'explode',
  'x-client-param',
  'x-encoded',
  'x-secret',
  'x-evidence',
  'x-name',
];

/** Reads the parameters of a path or of an operation. `shared` is `components/parameters`. */
export function parseParams(
  owner: LocatedMap,
  shared: LocatedMap | undefined,
  hasModel: HasModel,
): readonly { readonly node: Located; readonly param: Param }[] {
  const node = member(owner, 'parameters');
  if (node === undefined) return [];
  return asList(node, '`parameters`').map((item) => ({
    node: item,
    param: parseParam(resolve(asMap(item, 'a parameter'), shared), hasModel),
  }));
}

function resolve(map: LocatedMap, shared: LocatedMap | undefined): LocatedMap {
  const ref = member(map, '$ref');
  if (ref === undefined) return map;
  closedMap(map, 'a parameter', ['$ref']);
  const name = componentName(ref, 'parameters', (candidate) => shared?.entries.has(candidate) ?? false);
  // `componentName` has checked the entry exists.
  return shared === undefined ? map : asMap(demanded(shared, '`components/parameters`', name), 'a parameter');
}

function parseParam(map: LocatedMap, hasModel: HasModel): Param {
  closedMap(map, 'a parameter', keywords);
  const wire = demandedText(map, 'a parameter', 'name');
  const what = `the parameter \`${wire}\``;
  const name = text(map, 'x-name') ?? camelCase(wire);
  const location = oneOf(demanded(map, what, 'in'), '`in`', ['path', 'query']);
  const required = flag(map, 'required') ?? false;
  if (!isMemberName(name) || isReservedMember(name) || name === 'body') {
    throw new SpecError(map.at, `${what} would be called \`${name}\`, a reserved or invalid name: rename it`);
  }
  if (location === 'path' && name !== wire) {
    throw new SpecError(map.at, `${what} is in the path, so choose its name: call it \`${name}\``);
  }
  if (location === 'path' && !required) throw new SpecError(map.at, `${what} is in the path: add \`required: true\``);
  const clientNode = member(map, 'x-client-param');
  const clientOnly = clientNode?.kind === 'scalar' && clientNode.value === 'only';
  const client = clientOnly || (flag(map, 'x-client-param') ?? false);
  if (client && !required) throw new SpecError(map.at, `${what} is optional: remove \`x-client-param\``);
  const type = paramType(demanded(map, what, 'schema'), location, what, hasModel);
  const encoded = flag(map, 'x-encoded') ?? false;
  if (encoded && (location !== 'path' || type.kind !== 'string')) {
    throw new SpecError(map.at, `${what} is not a text in the path: remove \`x-encoded\``);
  }
  return {
    name,
    wire,
    in: location,
    required,
    client,
    clientOnly,
    secret: flag(map, 'x-secret') ?? false,
    encoded,
    separator: parseSeparator(map, type, what),
    type,
    description: text(map, 'description'),
    evidence: parseEvidence(map) ?? 'documented',
  };
}

/** A list is sent as repeated parameters, unless the document delimits it by spaces or commas. */
function parseSeparator(map: LocatedMap, type: Type, what: string): Param['separator'] {
  const style = member(map, 'style');
  const explode = flag(map, 'explode');
  if (style === undefined && explode === undefined) return undefined;
  if (type.kind === 'array' && explode === false && style !== undefined) {
    return oneOf(style, '`style`', ['spaceDelimited', 'form']) === 'form' ? ',' : ' ';
  }
  throw new SpecError(
    map.at,
    `${what} may combine \`style: spaceDelimited\` or \`style: form\` with \`explode: false\`, for a list only`,
  );
}

function paramType(node: Located, location: Param['in'], what: string, hasModel: HasModel): Type {
  const type = parseType(node, `the schema of ${what}`, [], hasModel);
  if (type.kind === 'array') {
    if (location === 'path') throw new SpecError(node.at, `${what} is in the path and cannot be a list`);
    if (isPlain(type.items) && Object.keys(type.limits).length === 0) return type;
  }
  if (isPlain(type)) return type;
  throw new SpecError(
    node.at,
    `${what} must be a string, an integer, a boolean, an enum or a list of one of them, without limits`,
  );
}

function isPlain(type: Type): boolean {
  if (type.kind === 'anyOf') return type.options.every(isPlain);
  if ('limits' in type && Object.keys(type.limits).length > 0) return false;
  return type.kind === 'string' || type.kind === 'integer' || type.kind === 'boolean' || type.kind === 'ref';
}
