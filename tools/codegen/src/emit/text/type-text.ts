import { answerModels, type NameOf } from '../../declarations.ts';
import type { Type } from '../../ir/models.ts';
import type { ApiOperation, Body, Variant } from '../../ir.ts';

/** Writes a type as TypeScript. */
export function typeText(type: Type, variant: Variant, nameOf: NameOf): string {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'literal':
      return quoted(type.text);
    case 'openObject':
      return 'Readonly<Record<string, unknown>>';
    case 'map':
      return `Readonly<Record<string, ${typeText(type.values, variant, nameOf)}>>`;
    case 'ref':
      return nameOf(type.model, variant);
    case 'nullable':
      return `${typeText(type.inner, variant, nameOf)} | null`;
    case 'anyOf':
      return type.options.map((option) => typeText(option, variant, nameOf)).join(' | ');
    case 'array': {
      const items = typeText(type.items, variant, nameOf);
      return `readonly ${items.includes(' ') ? `(${items})` : items}[]`;
    }
  }
}

/** Writes the type of a body. */
export function bodyType({ model, list }: Body, nameOf: NameOf): string {
  const type = nameOf(model, 'input');
  return list ? `readonly ${type}[]` : type;
}

/** Writes the type of an operation's answer. */
export function resultText(operation: ApiOperation, nameOf: NameOf): string {
  const [form] = operation.answers.map((answer) => answer.form);
  if (form === 'text') return 'string';
  if (form === 'stream') return 'ByteStream';
  const models = answerModels(operation).map((model) => nameOf(model, 'answer'));
  const orText = operation.answers.some((answer) => answer.form === 'json' && answer.orText);
  const isEmpty = operation.answers.some((answer) => answer.form === 'empty');
  return [...models, ...(orText ? ['string'] : []), ...(isEmpty ? ['undefined'] : [])].join(' | ');
}

/** Writes the name of a member, in quotes if it is no identifier. */
export function propertyText(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quoted(name);
}

/** Writes a text as a literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** Writes an object of texts, numbers and booleans as a literal. */
export function recordText(record: Readonly<Record<string, string | number | boolean>>): string {
  const entries = Object.entries(record).map(
    ([name, value]) => `${propertyText(name)}: ${typeof value === 'string' ? quoted(value) : value}`,
  );
  return `{ ${entries.join(', ')} }`;
}
