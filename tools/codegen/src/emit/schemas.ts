import type { Context } from '../context.ts';
import { isClosed } from '../declarations.ts';
import type { Group, Member, ObjectModel, Type } from '../ir/models.ts';
import type { Declaration } from '../ir.ts';
import { schemaName } from '../naming.ts';
import { propertyText, quoted } from './text/type-text.ts';

/**
 * Writes `schemas.ts`: one schema per model with the rules of responses and requests, and a second constant for
 * requests if they differ.
 */
export function emitSchemas({ declarations, nameOf, schemaOf, header }: Context): string {
  const core = declarations.some(({ model }) => isClosed(model))
    ? "import type { OpenEnum } from '@edgeward/core';\n"
    : '';
  const imports = `${core}import * as s from '@edgeward/core/schema';\nimport type * as m from './models.js';\n\n`;
  const constant = (name: string, type: string, code: string): string =>
    `export const ${name}: s.Schema<${type}> = /* @__PURE__ */ ${code};\n`;
  const schemas = declarations
    .filter(({ twin }) => !twin)
    .flatMap((declaration) => {
      const { name, inAnswers, inputSchema } = declaration;
      // A schema used only by requests refers to the request form of others.
      const refer = (model: string): string => schemaOf(model, inAnswers ? 'answer' : 'input');
      const code = `s.${inAnswers ? 'response' : 'define'}(() => ${schemaText(declaration, refer)})`;
      const own = constant(schemaName(name), isClosed(declaration.model) ? `OpenEnum<m.${name}>` : `m.${name}`, code);
      if (inputSchema === undefined) return [own];
      return [own, constant(inputSchema, `m.${nameOf(name, 'input')}`, `s.input(() => ${schemaName(name)})`)];
    });
  return `${header}${imports}${schemas.join('\n')}`;
}

type Refer = (model: string) => string;

function schemaText(declaration: Declaration, refer: Refer): string {
  const { model } = declaration;
  if (model.kind === 'enum') return `s.openEnum(${model.known.map(quoted).join(', ')})`;
  if (model.kind === 'union') {
    const variants = model.variants.map(({ text, model: name }) => `${propertyText(text)}: ${refer(name)},\n`);
    return `s.openUnion(${quoted(model.tag)}, {\n${variants.join('')}})`;
  }
  if (model.values !== undefined) return `s.map(${typeSchema(model.values, declaration, refer)})`;
  const members = model.members
    .filter((member) => declaration.inRequests || !member.writeOnly)
    .map((member) => `${propertyText(member.name)}: ${memberSchema(member, declaration, refer)},\n`);
  const rules = [
    ...(declaration.inRequests ? rulesText(model, declaration) : []),
    ...(model.open ? ['open: true'] : []),
  ];
  const object = members.length === 0 ? '{}' : `{\n${members.join('')}}`;
  return rules.length === 0 ? `s.object(${object})` : `s.object(${object}, { ${rules.join(', ')} })`;
}

/**
 * Emits the rules of requests; if responses use the model too, members required only in requests are listed separately.
 */
function rulesText(model: ObjectModel, { inAnswers }: Declaration): readonly string[] {
  const names = (key: string, found: (member: Member) => boolean): readonly string[] => {
    const list = model.members.filter(found).map(({ name }) => name);
    return list.length === 0 ? [] : [`${key}: ${namesText(list)}`];
  };
  const groups = (list: readonly Group[]): string => `[${list.map(namesText).join(', ')}]`;
  return [
    ...names('readOnly', (member) => member.readOnly),
    ...(inAnswers ? names('writeOnly', (member) => member.writeOnly) : []),
    ...(inAnswers ? names('requiredInRequests', (member) => member.demandedInInput && !member.required) : []),
    ...(inAnswers
      ? names('optionalInRequests', (member) => member.required && !member.demandedInInput && !member.readOnly)
      : []),
    ...(model.exactlyOne.length > 0 ? [`exactlyOne: ${groups(model.exactlyOne)}`] : []),
    ...(model.atMostOne.length > 0 ? [`atMostOne: ${groups(model.atMostOne)}`] : []),
    ...(model.minMembers === undefined ? [] : [`minMembers: ${model.minMembers}`]),
  ];
}

function namesText(names: readonly string[]): string {
  return `[${names.map(quoted).join(', ')}]`;
}

function memberSchema(member: Member, declaration: Declaration, refer: Refer): string {
  const type = typeSchema(member.type, declaration, refer);
  const value = member.secret ? `s.secret(${type})` : type;
  const form = member.tolerant ? `s.tolerant(${value})` : value;
  return (declaration.inAnswers ? member.required : member.demandedInInput) ? form : `s.optional(${form})`;
}

/** Writes the schema of a type; `refer` writes how it names a model. */
export function typeSchema(type: Type, use: Pick<Declaration, 'inRequests'>, refer: Refer = schemaName): string {
  switch (type.kind) {
    case 'boolean':
      return 's.boolean()';
    case 'string':
    case 'number':
    case 'integer':
      return `s.${type.kind}(${limitsText(type.limits, use).join('')})`;
    case 'literal':
      return `s.literal(${quoted(type.text)})`;
    case 'openObject':
      return 's.openObject()';
    case 'map':
      return `s.map(${typeSchema(type.values, use, refer)})`;
    case 'ref':
      return refer(type.model);
    case 'nullable':
      return `s.nullable(${typeSchema(type.inner, use, refer)})`;
    case 'anyOf':
      return `s.anyOf(${type.options.map((option) => typeSchema(option, use, refer)).join(', ')})`;
    case 'array': {
      const items = typeSchema(type.items, use, refer);
      return `s.array(${[items, ...limitsText(type.limits, use)].join(', ')})`;
    }
  }
}

/** Limits apply to requests only: a response beyond them is still valid. */
function limitsText(
  limits: Readonly<Record<string, number | undefined>>,
  { inRequests }: Pick<Declaration, 'inRequests'>,
): readonly string[] {
  const entries = Object.entries(limits);
  if (!inRequests || entries.length === 0) return [];
  return [`{ ${entries.map(([name, limit]) => `${name}: ${limit}`).join(', ')} }`];
}
