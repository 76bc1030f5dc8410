import type { Member, Model, ObjectModel, Type } from './ir/models.ts';
import type { Api, ApiOperation, Declaration, Variant } from './ir.ts';
import { baseName, inputName, schemaName } from './naming.ts';

/**
 * Lists the types of a document. A model shared by responses and requests gets an input twin if requests have another
 * type; a model used only by requests is emitted as input under its own name; any other model has one type.
 */
export function declarationsOf(api: Pick<Api, 'resources' | 'models'>): readonly Declaration[] {
  const operations = api.resources.flatMap((resource) => resource.operations);
  const answers = reachable(operations.flatMap(answerModels), api.models, (member) => !member.writeOnly);
  const requests = reachable(
    operations.flatMap(({ body, params }) => [
      ...(body === undefined ? [] : [body.model]),
      ...params.flatMap(({ type }) => refsOf(type)),
    ]),
    api.models,
    (member) => !member.readOnly,
  );
  const differentTypes = differing(api.models, differsInType);
  const differentRules = differing(api.models, (model) => differsInType(model) || differsInRules(model));
  return api.models.flatMap((model): readonly Declaration[] => {
    const { name } = model;
    const use = { model, inAnswers: answers.has(name), inRequests: requests.has(name), inputSchema: undefined };
    if (!use.inAnswers && !use.inRequests) return [];
    if (!use.inAnswers) return [{ ...use, name, variant: 'input', twin: false, names: namesOf(model, name) }];
    const twin = inputName(name);
    const inputSchema = use.inRequests && differentRules.has(name) ? schemaName(twin) : undefined;
    const answer: Declaration = { ...use, name, variant: 'answer', twin: false, inputSchema, names: [name] };
    if (!use.inRequests || !differentTypes.has(name)) return [answer];
    return [answer, { ...use, name: twin, variant: 'input', twin: true, names: namesOf(model, twin) }];
  });
}

function namesOf(model: Model, name: string): readonly string[] {
  return isPresenceUnion(model) ? [name, baseName(name)] : [name];
}

/** Returns whether requests type the model as a union of mutually exclusive arms. */
export function isPresenceUnion(model: Model): model is ObjectModel {
  return model.kind === 'object' && !model.spreadable && model.exactlyOne.length + model.atMostOne.length > 0;
}

/** Returns the members of a declaration. */
export function membersOf({ members }: ObjectModel, variant: Variant): readonly Member[] {
  return members.filter((member) => (variant === 'input' ? !member.readOnly : !member.writeOnly));
}

/** Whether a member of a declaration must be there. */
export function isRequired(member: Member, variant: Variant): boolean {
  return variant === 'input' ? member.requiredInInput : member.required;
}

/** Returns the type name of a model in responses or requests. */
export type NameOf = (model: string, variant: Variant) => string;

export function nameFinder(declarations: readonly Declaration[]): NameOf {
  return (model, variant) => {
    const named = declarations.filter((declaration) => declaration.model.name === model);
    const name = named.find((declaration) => declaration.variant === variant)?.name ?? model;
    return variant === 'answer' && named.some((declaration) => isClosed(declaration.model))
      ? `OpenEnum<${name}>`
      : name;
  };
}

/** Whether requests take the known texts of a model only. */
export function isClosed(model: Model): boolean {
  return model.kind === 'enum' && model.closed;
}

/** The models of an operation's answers, each once; none if it answers with a text or with bytes. */
export function answerModels({ answers }: ApiOperation): readonly string[] {
  return [...new Set(answers.flatMap((answer) => (answer.form === 'json' ? [answer.model] : [])))];
}

/** The models a type names. */
export function refsOf(type: Type): readonly string[] {
  switch (type.kind) {
    case 'ref':
      return [type.model];
    case 'array':
      return refsOf(type.items);
    case 'map':
      return refsOf(type.values);
    case 'nullable':
      return refsOf(type.inner);
    case 'anyOf':
      return type.options.flatMap(refsOf);
    default:
      return [];
  }
}

function reachable(
  start: readonly string[],
  models: readonly Model[],
  follow: (member: Member) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const model = models.find((candidate) => candidate.name === name);
    if (model?.kind === 'object') {
      open.push(...typesOf(model, model.members.filter(follow)).flatMap(refsOf));
    }
    if (model?.kind === 'union') open.push(...model.variants.map((variant) => variant.model));
  }
  return found;
}

/** Finds models differing between requests and responses, directly or through another model. */
function differing(models: readonly Model[], differsItself: (model: ObjectModel) => boolean): ReadonlySet<string> {
  const objects = models.filter((model) => model.kind === 'object');
  const different = new Set(objects.filter(differsItself).map(({ name }) => name));
  for (let before = -1; before !== different.size; ) {
    before = different.size;
    for (const model of models) {
      if (partsOf(model).some((part) => different.has(part))) different.add(model.name);
    }
  }
  return different;
}

/** The models a model names. */
function partsOf(model: Model): readonly string[] {
  if (model.kind === 'union') return model.variants.map((variant) => variant.model);
  return model.kind === 'object' ? typesOf(model, model.members).flatMap(refsOf) : [];
}

/** Returns the types of a model's named and additional members. */
export function typesOf({ values }: ObjectModel, members: readonly Member[]): readonly Type[] {
  return [...members.map(({ type }) => type), ...(values === undefined ? [] : [values])];
}

/** Limits and optional members are no difference: limits have no type, and any optional member may be `undefined`. */
function differsInType(model: ObjectModel): boolean {
  return (
    model.open ||
    model.members.some((member) => member.readOnly || member.writeOnly || member.required !== member.requiredInInput) ||
    isPresenceUnion(model)
  );
}

/** Whether requests must keep to more than their type says. */
function differsInRules(model: ObjectModel): boolean {
  return (
    model.exactlyOne.length + model.atMostOne.length > 0 ||
    model.minMembers !== undefined ||
    model.members.some((member) => member.demandedInInput && !member.required) ||
    typesOf(model, model.members).some(hasLimits)
  );
}

function hasLimits(type: Type): boolean {
  switch (type.kind) {
    case 'array':
      return Object.keys(type.limits).length > 0 || hasLimits(type.items);
    case 'string':
    case 'integer':
    case 'number':
      return Object.keys(type.limits).length > 0;
    case 'nullable':
      return hasLimits(type.inner);
    case 'map':
      return hasLimits(type.values);
    case 'anyOf':
      return type.options.some(hasLimits);
    default:
      return false;
  }
}
