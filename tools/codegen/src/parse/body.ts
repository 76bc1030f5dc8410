import type { Model } from '../ir/models.ts';
import type { Body, Param } from '../ir.ts';
import {
  asMap,
  asTexts,
  closedMap,
  demanded,
  flag,
  type Located,
  type LocatedMap,
  member,
  oneOf,
  text,
} from '../read/located.ts';
import { SpecError } from '../read/spec-error.ts';
import { jsonModel, membersOfModel } from './json-model.ts';
import type { Shared } from './shared.ts';

/** Parses the body of an operation, and the keywords for its wire form. */
export function parseBody(map: LocatedMap, params: readonly Param[], { models }: Shared): Body | undefined {
  const node = member(map, 'requestBody');
  const constantsNode = member(map, 'x-body-constants');
  if (node === undefined) {
    const about = constantsNode ?? member(map, 'x-body-member') ?? member(map, 'x-body-params');
    if (about === undefined) return undefined;
    throw new SpecError(
      about.at,
      '`x-body-constants`, `x-body-member` and `x-body-params` are about a body: describe it, or remove them',
    );
  }
  const body = closedMap(node, '`requestBody`', ['required', 'description', 'content']);
  if (flag(body, 'required') !== true) throw new SpecError(node.at, 'a request body must have `required: true`');
  const wrapper = text(map, 'x-body-member');
  const { model, list, mediaType } = modelOf(demanded(body, '`requestBody`', 'content'), models, wrapper !== undefined);
  return {
    model,
    list,
    mediaType,
    description: text(body, 'description'),
    wrapper,
    constants: parseConstants(constantsNode, model, models),
    pathParams: parseBodyParams(member(map, 'x-body-params'), params, model, models),
  };
}

function parseConstants(node: Located | undefined, model: string, models: readonly Model[]): Body['constants'] {
  if (node === undefined) return {};
  const constants = [...asMap(node, '`x-body-constants`').entries].map(([name, { at, value }]) => {
    if (membersOfModel(model, models).some((each) => each.name === name && !each.readOnly)) {
      throw new SpecError(
        at,
        `\`${name}\` is a constant, so callers must not pass it: make it \`readOnly\` in \`${model}\``,
      );
    }
    if (value.kind === 'scalar' && ['string', 'number', 'boolean'].includes(typeof value.value)) {
      return [name, value.value] as const;
    }
    throw new SpecError(at, `the constant \`${name}\` must be a string, a number or a boolean`);
  });
  return Object.fromEntries(constants) as Body['constants'];
}

/** The path parameters the body repeats. */
function parseBodyParams(
  node: Located | undefined,
  params: readonly Param[],
  model: string,
  models: readonly Model[],
): readonly string[] {
  if (node === undefined) return [];
  return asTexts(node, '`x-body-params`').map((name) => {
    const inPath = params.some((param) => param.in === 'path' && param.name === name);
    if (inPath && membersOfModel(model, models).some((other) => other.name === name && other.readOnly)) return name;
    throw new SpecError(
      node.at,
      `\`x-body-params\` names \`${name}\`: it must be a path parameter and a \`readOnly\` member of \`${model}\``,
    );
  });
}

/** A list can only be a body if a member wraps it: nothing could be added to it later otherwise. */
function modelOf(
  content: Located,
  models: readonly Model[],
  isWrapped: boolean,
): Pick<Body, 'model' | 'list' | 'mediaType'> {
  const media = closedMap(content, '`content`', ['application/json', 'multipart/form-data']);
  const form = member(media, 'multipart/form-data');
  if (form === undefined) {
    const json = demanded(media, '`content`', 'application/json');
    const items = isWrapped ? itemsOf(json) : undefined;
    const model = jsonModel(json, models, ['object', 'union'], items);
    return { model, list: items !== undefined, mediaType: 'application/json' };
  }
  if (media.entries.size > 1) throw new SpecError(media.at, '`content` must have one media type');
  const model = jsonModel(form, models);
  if (membersOfModel(model, models).some(({ type }) => type.kind !== 'string')) {
    throw new SpecError(form.at, `the members of \`${model}\` are sent as files: each must be a string`);
  }
  return { model, list: false, mediaType: 'multipart/form-data' };
}

/** Returns the items of a list body. */
function itemsOf(media: Located): LocatedMap | undefined {
  const schema = asMap(demanded(asMap(media, 'a media type'), 'a media type', 'schema'), 'the schema of a body');
  if (!schema.entries.has('items')) return undefined;
  closedMap(schema, 'the schema of a body', ['type', 'items']);
  oneOf(demanded(schema, 'the schema of a body', 'type'), '`type`', ['array']);
  return asMap(demanded(schema, 'the schema of a body', 'items'), '`items`');
}
