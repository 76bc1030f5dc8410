import {
  type Declaration,
  declarationsOf,
  isRequired,
  membersOf,
  type NameOf,
  nameFinder,
  type Variant,
} from './declarations.ts';
import { header } from './header.ts';
import type { Api, Group, Member, ObjectModel, Type } from './ir.ts';
import { schemaName } from './naming.ts';
import { propertyText, quoted } from './type-text.ts';

/** Writes `schemas.ts`: a check for each type of `models.ts`. */
export function emitSchemas(api: Api): string {
  const declarations = declarationsOf(api);
  const nameOf = nameFinder(declarations);
  const imports = "import * as s from '@edgeward/core/schema';\nimport type * as models from './models.js';\n\n";
  const schemas = declarations.map((declaration) => {
    const { name } = declaration;
    const schema = schemaText(declaration, nameOf);
    return `export const ${schemaName(name)}: s.Schema<models.${name}> = /* @__PURE__ */ s.define(() => ${schema});\n`;
  });
  return `${header}${imports}${schemas.join('\n')}`;
}

function schemaText({ model, variant }: Declaration, nameOf: NameOf): string {
  if (model.kind === 'enum') return `s.openEnum(${model.known.map(quoted).join(', ')})`;
  if (model.kind === 'union') {
    const variants = model.variants.map(
      ({ text, model: name }) => `${propertyText(text)}: ${schemaName(nameOf(name, variant))},\n`,
    );
    return `s.openUnion(${quoted(model.tag)}, {\n${variants.join('')}})`;
  }
  if (model.values !== undefined) return `s.map(${typeSchema(model.values, variant, nameOf)})`;
  const members = membersOf(model, variant).map(
    (member) => `${propertyText(member.name)}: ${memberSchema(member, variant, nameOf)},\n`,
  );
  const rules = variant === 'input' ? rulesText(model) : model.open ? ['open: true'] : [];
  const object = members.length === 0 ? '{}' : `{\n${members.join('')}}`;
  return rules.length === 0 ? `s.object(${object})` : `s.object(${object}, { ${rules.join(', ')} })`;
}

function rulesText(model: ObjectModel): readonly string[] {
  const readOnly = model.members.filter((member) => member.readOnly).map(({ name }) => name);
  const groups = (list: readonly Group[]): string => `[${list.map(namesText).join(', ')}]`;
  return [
    ...(readOnly.length > 0 ? [`readOnly: ${namesText(readOnly)}`] : []),
    ...(model.exactlyOne.length > 0 ? [`exactlyOne: ${groups(model.exactlyOne)}`] : []),
    ...(model.atMostOne.length > 0 ? [`atMostOne: ${groups(model.atMostOne)}`] : []),
    ...(model.minMembers === undefined ? [] : [`minMembers: ${model.minMembers}`]),
  ];
}

function namesText(names: readonly string[]): string {
  return `[${names.map(quoted).join(', ')}]`;
}

function memberSchema(member: Member, variant: Variant, nameOf: NameOf): string {
  const type = typeSchema(member.type, variant, nameOf);
  const value = member.secret ? `s.secret(${type})` : type;
  return isRequired(member, variant) ? value : `s.optional(${value})`;
}

function typeSchema(type: Type, variant: Variant, nameOf: NameOf): string {
  switch (type.kind) {
    case 'boolean':
      return 's.boolean()';
    case 'string':
      return `s.string(${limitsText(type.limits, variant).join('')})`;
    case 'number':
      return `s.number(${limitsText(type.limits, variant).join('')})`;
    case 'literal':
      return `s.literal(${quoted(type.text)})`;
    case 'openObject':
      return 's.openObject()';
    case 'map':
      return `s.map(${typeSchema(type.values, variant, nameOf)})`;
    case 'integer':
      return `s.integer(${limitsText(type.limits, variant).join('')})`;
    case 'ref':
      return schemaName(nameOf(type.model, variant));
    case 'nullable':
      return `s.nullable(${typeSchema(type.inner, variant, nameOf)})`;
    case 'anyOf':
      return `s.anyOf(${type.options.map((option) => typeSchema(option, variant, nameOf)).join(', ')})`;
    case 'array': {
      const items = typeSchema(type.items, variant, nameOf);
      return `s.array(${[items, ...limitsText(type.limits, variant)].join(', ')})`;
    }
  }
}

/** Limits hold for requests: an answer that goes beyond them is still an answer. */
function limitsText(limits: Readonly<Record<string, number | undefined>>, variant: Variant): readonly string[] {
  const entries = Object.entries(limits);
  if (variant === 'answer' || entries.length === 0) return [];
  return [`{ ${entries.map(([name, limit]) => `${name}: ${limit}`).join(', ')} }`];
}
