import { declarationsOf } from '../declarations.ts';
import type { Model } from '../ir/models.ts';
import { type Api, classesOf, type Resource } from '../ir.ts';
import {
  inputName,
  isMemberName,
  isModelName,
  isReservedMember,
  isReservedType,
  kebabCase,
  lastPart,
  resourceClassName,
  resourceFileName,
  schemaName,
} from '../naming.ts';
import {
  asCount,
  asList,
  asMap,
  asText,
  closedMap,
  demanded,
  demandedText,
  flag,
  type Located,
  type LocatedMap,
  member,
} from '../read/located.ts';
import { type Place, SpecError } from '../read/spec-error.ts';
import { parseModels } from './models.ts';
import { type LocatedOperation, parseOperations, parseSource } from './operations.ts';
import { parseUntyped } from './untyped.ts';
import { parseWorkflows } from './workflows.ts';

const keywords = [
  'openapi',
  'info',
  'externalDocs',
  'servers',
  'security',
  'tags',
  'paths',
  'components',
  'x-client-base',
  'x-fragment-in-query',
  'x-rejected-before-execution',
  'x-untyped',
  'x-workflows',
];

/** Parses a document for the emitters. Throws a {@link SpecError} for anything unknown. */
export function parse(root: Located): Api {
  const map = closedMap(root, 'the document', keywords);
  const version = demandedText(map, 'the document', 'openapi');
  if (!version.startsWith('3.1.')) {
    throw new SpecError(demanded(map, 'the document', 'openapi').at, `OpenAPI ${version} is not supported: use 3.1`);
  }
  const info = closedMap(demanded(map, 'the document', 'info'), '`info`', [
    'title',
    'version',
    'summary',
    'description',
    'license',
  ]);
  const components = closedMap(demanded(map, 'the document', 'components'), '`components`', [
    'schemas',
    'parameters',
    'responses',
    'securitySchemes',
  ]);
  const schemas = asMap(demanded(components, '`components`', 'schemas'), '`schemas`');
  const models = parseModels(schemas);
  const operations = parseOperations(asMap(demanded(map, 'the document', 'paths'), '`paths`'), {
    models,
    parameters: optionalMap(components, 'parameters'),
    responses: optionalMap(components, 'responses'),
    rejectedBeforeExecution: rejectedBeforeExecution(map),
    fragmentInQuery: flag(map, 'x-fragment-in-query') ?? false,
    source: parseSource(map),
  });
  const described = operations.map(({ operation }) => operation);
  const resources = parseResources(map, operations);
  const api = {
    title: demandedText(info, '`info`', 'title'),
    description: demandedText(info, '`info`', 'description'),
    resources,
    clientBase: parseClientBase(map, resources),
    models,
    untyped: parseUntyped(map, described),
    workflows: parseWorkflows(map, described),
    declarations: declarationsOf({ resources, models }),
  };
  checkNames(api, operations, schemas);
  return api;
}

function optionalMap(owner: LocatedMap, key: string): LocatedMap | undefined {
  const node = member(owner, key);
  return node === undefined ? undefined : asMap(node, `\`${key}\``);
}

function rejectedBeforeExecution(map: LocatedMap): readonly number[] {
  const key = 'x-rejected-before-execution';
  const node = member(map, key);
  return node === undefined ? [] : asList(node, `\`${key}\``).map((item) => asCount(item, `an item of \`${key}\``));
}

function parseResources(map: LocatedMap, operations: readonly LocatedOperation[]): readonly Resource[] {
  const tags = asList(demanded(map, 'the document', 'tags'), '`tags`').map((node) => {
    const tag = closedMap(node, 'a tag', ['name', 'description', 'x-extended']);
    const name = demandedText(tag, 'a tag', 'name');
    const description = demandedText(tag, `the tag \`${name}\``, 'description');
    return { at: tag.at, name, description, extended: flag(tag, 'x-extended') ?? false };
  });
  for (const { at, resource } of operations) {
    if (!tags.some(({ name }) => name === resource)) {
      throw new SpecError(at, `the resource \`${resource}\` is not described: add it to the \`tags\` of the document`);
    }
  }
  return tags.map(({ at, name, description, extended }) => {
    checkTag(name, extended, at, tags);
    const own = operations.filter(({ resource }) => resource === name).map(({ operation }) => operation);
    const nested = tags
      .filter((tag) => parentOf(tag.name) === name)
      .map((tag) => ({ ...namesOf(tag.name), member: lastPart(tag.name), description: tag.description }));
    if (own.length + nested.length === 0) throw new SpecError(at, `the tag \`${name}\` has no operation: remove it`);
    const { className, fileName } = namesOf(name);
    for (const { member: resource } of nested) {
      if (!own.some(({ methodName }) => methodName === resource)) continue;
      throw new SpecError(at, `\`${name}.${resource}\` is both a method and a resource: rename one`);
    }
    const generatedName = extended ? `${className}Operations` : className;
    return { name, className, generatedName, fileName, description, operations: own, nested };
  });
}

/** Makes the base class of the client. It cannot refer to hand-written classes, so those are left to the client. */
function parseClientBase(map: LocatedMap, resources: readonly Resource[]): Resource | undefined {
  const node = member(map, 'x-client-base');
  if (node === undefined) return undefined;
  const className = asText(node, '`x-client-base`');
  if (!isModelName(className))
    throw new SpecError(node.at, `\`${className}\` must be named like a class: \`ClientBase\``);
  const nested = resources
    .filter((resource) => parentOf(resource.name) === undefined && resource.generatedName === resource.className)
    .map((resource) => ({ ...resource, member: resource.name }));
  return {
    name: className,
    className,
    generatedName: className,
    fileName: kebabCase(className),
    description: 'The resources of the client without hand-written code.',
    operations: [],
    nested,
  };
}

function namesOf(resource: string): Pick<Resource, 'className' | 'fileName'> {
  return { className: resourceClassName(resource), fileName: resourceFileName(resource) };
}

/** Returns the resource another one is nested in; `undefined` for a member of the client. */
function parentOf(resource: string): string | undefined {
  const end = resource.lastIndexOf('.');
  return end < 0 ? undefined : resource.slice(0, end);
}

function checkTag(name: string, extended: boolean, at: Place, tags: readonly { readonly name: string }[]): void {
  const parent = parentOf(name);
  const parts = name.split('.');
  if (!parts.every(isMemberName) || parts.some(isReservedMember)) {
    throw new SpecError(at, `the tag \`${name}\` must be named like a resource: \`rules\`, \`policies.rules\``);
  }
  if (tags.filter((tag) => tag.name === name).length > 1) {
    throw new SpecError(at, `the tag \`${name}\` is described twice: remove one`);
  }
  if (parent !== undefined && !tags.some((tag) => tag.name === parent)) {
    throw new SpecError(at, `\`${name}\` is nested in \`${parent}\`, an undescribed resource: add it to the \`tags\``);
  }
  // It is created by the generated class of its parent, which cannot refer to hand-written classes.
  if (parent !== undefined && extended) {
    throw new SpecError(at, `\`${name}\` is nested, so its class cannot be extended by hand: remove \`x-extended\``);
  }
}

/** Every exported name must be the only one of its kind; a collision is an error, never a suffix. */
function checkNames(api: Api, operations: readonly LocatedOperation[], schemas: LocatedMap): void {
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string, at: Place): void => {
    const other = owners.get(name);
    if (other !== undefined)
      throw new SpecError(at, `${owner} and ${other} have the same name \`${name}\`: rename one`);
    owners.set(name, owner);
  };
  const placeOf = (model: Model): Place => schemas.entries.get(model.name)?.at ?? schemas.at;

  const ids = new Set<string>();
  for (const { at, operation } of operations) {
    if (ids.has(operation.id)) throw new SpecError(at, `the operationId \`${operation.id}\` is used twice: rename one`);
    ids.add(operation.id);
  }

  const { declarations } = api;
  for (const { model, name, names, twin, inputSchema } of declarations) {
    const owner = `the schema \`${model.name}\``;
    const types = names.filter((other) => !twin || other !== name);
    const checked = twin ? [] : [schemaName(model.name)];
    // The name of the input type is kept free even while it is not needed.
    const inputs = inputSchema === undefined ? [] : [inputName(model.name), inputSchema];
    for (const claimed of [...types, ...checked, ...inputs]) claim(claimed, owner, placeOf(model));
  }
  for (const { model, variant } of declarations) {
    if (variant === 'answer' || model.kind !== 'object' || !model.open) continue;
    const message = `requests send the schema \`${model.name}\`, so it must not have \`additionalProperties\``;
    throw new SpecError(placeOf(model), `${message}: a typo would pass`);
  }
  for (const model of api.models) {
    if (declarations.some((declaration) => declaration.model === model)) continue;
    throw new SpecError(placeOf(model), `the schema \`${model.name}\` is not used by any operation: remove it`);
  }
  for (const { at, operation } of operations) {
    claim(operation.paramsName, `the parameters of \`${operation.id}\``, at);
    claim(operation.constant, `the operation \`${operation.id}\``, at);
  }
  for (const { name, className, generatedName, operations: own } of classesOf(api)) {
    const at = operations.find(({ operation }) => operation === own[0])?.at ?? schemas.at;
    if (isReservedType(className)) throw new SpecError(at, `the resource name \`${name}\` is reserved: choose another`);
    for (const claimed of new Set([className, generatedName])) claim(claimed, `the resource \`${name}\``, at);
  }
  const files = new Map(classesOf(api).map((resource) => [resource.fileName, resource.name]));
  for (const { fileName, name } of classesOf(api)) {
    const other = files.get(fileName);
    if (other !== undefined && other !== name) {
      throw new SpecError(schemas.at, `the resources \`${name}\` and \`${other}\` share the file \`${fileName}.ts\``);
    }
  }
}
