import type { Context } from '../context.ts';
import { isPresenceUnion, isRequired, membersOf } from '../declarations.ts';
import type { EnumModel, Group, Member, Model, ObjectModel, UnionModel } from '../ir/models.ts';
import type { Api, Declaration, Variant } from '../ir.ts';
import { baseName } from '../naming.ts';
import { secretNotes, withNotes } from './behaviour.ts';
import { propertyText, quoted, typeText } from './text/type-text.ts';

/** Writes `models.ts`: the interfaces of responses and requests. */
export function emitModels(context: Context): string {
  const { api, header } = context;
  const has = (kind: Model['kind']): boolean => api.models.some((model) => model.kind === kind);
  const core = [...(has('enum') ? ['OpenEnum'] : []), ...(has('union') ? ['UnknownVariant'] : [])];
  const imports = core.length === 0 ? '' : `import type { ${core.join(', ')} } from '@edgeward/core';\n\n`;
  const types = context.declarations.map((declaration) => {
    const { model, name, variant } = declaration;
    const comment = context.comment(describe(declaration, api), 0);
    if (model.kind === 'enum') return `${comment}export type ${name} = ${enumText(model)};\n`;
    if (model.kind === 'union') return `${comment}export type ${name} = ${unionText(model, variant, context)};\n`;
    if (variant === 'input' && isPresenceUnion(model)) return presenceUnion(name, model, comment, context);
    if (model.values !== undefined) {
      return `${comment}export type ${name} = ${typeText({ kind: 'map', values: model.values }, variant, context.nameOf)};\n`;
    }
    const members = membersOf(model, variant);
    if (members.length === 0 && !model.open)
      return `${comment}export type ${name} = Readonly<Record<string, never>>;\n`;
    const rest = model.open ? `\n${context.comment(['Undocumented members.'], 2)}${openMember}` : '';
    return `${comment}export interface ${name} {\n${memberList(members, variant, context)}${rest}}\n`;
  });
  return `${header}${imports}${types.join('\n')}`;
}

const openMember = 'readonly [member: string]: unknown;\n';

function unionText({ tag, variants }: UnionModel, variant: Variant, { nameOf }: Context): string {
  const names = variants.map(({ model }) => nameOf(model, variant));
  return [...names, `UnknownVariant<${quoted(tag)}>`].join(' | ');
}

/** A text ending in a placeholder matches every text with its prefix: `deny_custom_{id}`. */
function knownText(text: string): string {
  return text.endsWith('}') ? `\`${text.replace(/\{\w+\}$/, '')}\${string}\`` : quoted(text);
}

function enumText({ known, closed }: EnumModel): string {
  const texts = known.map(knownText).join(' | ');
  return closed ? texts : `OpenEnum<${texts}>`;
}

function describe({ name, model, variant }: Declaration, api: Api): readonly (string | undefined)[] {
  const isTwin = name !== model.name;
  return [
    withNotes(isTwin ? describeTwin(model.name, model, api) : model.description, model.evidence),
    model.kind === 'object' ? describeGroups(model, variant) : undefined,
  ];
}

function describeTwin(name: string, model: Declaration['model'], api: Api): string {
  const users = api.resources.flatMap(({ className, operations }) =>
    operations.filter(({ body }) => body?.model === name).map(({ methodName }) => `{@link ${className}.${methodName}}`),
  );
  if (users.length === 0) return `The request form of {@link ${name}}.`;
  const article = /^[AEIOU]/.test(name) ? 'an' : 'a';
  const assigned = model.kind === 'object' && model.members.some(({ readOnly }) => readOnly);
  const without = assigned ? ' without the members assigned by the server' : '';
  return `Body of ${users.join(' and ')}: ${article} {@link ${name}}${without}.`;
}

function describeGroups({ exactlyOne, atMostOne }: ObjectModel, variant: Variant): string | undefined {
  const verb = variant === 'input' ? 'must be' : 'is';
  const unknown = variant === 'input' ? '' : '; none if the kind is unknown to this version';
  const rules = [
    ...exactlyOne.map((group) => `Exactly one of ${listText(group)} ${verb} present${unknown}.`),
    ...atMostOne.map((group) => `At most one of ${listText(group)} ${variant === 'input' ? 'may be' : 'is'} present.`),
  ];
  return rules.length === 0 ? undefined : rules.join(' ');
}

function listText(names: readonly string[]): string {
  const quotedNames = names.map((name) => `\`${name}\``);
  return `${quotedNames.slice(0, -1).join(', ')} and ${quotedNames.at(-1)}`;
}

function presenceUnion(name: string, model: ObjectModel, comment: string, context: Context): string {
  const grouped = [...model.exactlyOne, ...model.atMostOne].flat();
  const members = membersOf(model, 'input');
  const shared = members.filter((member) => !grouped.includes(member.name));
  const base = baseName(name);
  const unions = [
    ...model.exactlyOne.map((group) => arms(group, members, true, context)),
    ...model.atMostOne.map((group) => arms(group, members, false, context)),
  ];
  return [
    context.comment([`The members common to all alternatives of {@link ${name}}.`], 0),
    `export interface ${base} {\n${memberList(shared, 'input', context)}}\n\n`,
    comment,
    `export type ${name} = ${[base, ...unions.map((union) => `(${union})`)].join(' & ')};\n`,
  ].join('');
}

/** Emits one arm per member of a group: with this member and without the others. */
function arms(group: Group, members: readonly Member[], demanded: boolean, context: Context): string {
  return group
    .map((chosen) => {
      const lines = group.map((name) => {
        const member = members.find((candidate) => candidate.name === name);
        if (member === undefined || name !== chosen) return `readonly ${propertyText(name)}?: undefined;\n`;
        return memberText({ ...member, requiredInInput: demanded }, 'input', context);
      });
      return `| {\n${lines.join('')}}`;
    })
    .join('\n');
}

function memberList(members: readonly Member[], variant: Variant, context: Context): string {
  const texts = members.map((member) => memberText(member, variant, context));
  return texts.map((text, index) => (index > 0 && separated(text, texts[index - 1]) ? `\n${text}` : text)).join('');
}

/** A documented member stands apart from its neighbours. */
function separated(text: string, before: string | undefined): boolean {
  return text.startsWith('/**') || before?.startsWith('/**') === true;
}

function memberText(member: Member, variant: Variant, { comment, nameOf }: Context): string {
  const type = typeText(member.type, variant, nameOf);
  const text = comment(
    [
      withNotes(member.description, member.evidence, ...secretNotes(member)),
      member.readOnly ? '@readonly Assigned by the server.' : undefined,
    ],
    2,
  );
  const name = propertyText(member.name);
  if (isRequired(member, variant)) return `${text}readonly ${name}: ${type};\n`;
  return `${text}readonly ${name}?: ${type} | undefined;\n`;
}
