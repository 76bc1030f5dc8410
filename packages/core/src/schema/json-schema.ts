import type { Operation } from '../api/operation.js';
import { pathNames } from '../http/request/path.js';
import { isRequired } from './object-rules.js';
import type { Direction, Schema, SchemaNode } from './schema.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An operation as tools and documents describe it. */
export interface OperationJsonSchema {
  /** A sentence about the operation. */
  readonly description?: string;

  /** The params object its method takes. */
  readonly input: JsonSchema;

  /** The schema of the result; absent for streams and empty responses. */
  readonly output?: JsonSchema;
}

/** The texts of a vendor's models and operations. Programs that only call the service do not load them. */
export interface Descriptions {
  readonly models: Readonly<Record<string, ModelDescription>>;

  /** By operation id. */
  readonly operations: Readonly<Record<string, OperationDescription>>;
}

/** A model, its text, and the texts of its members. */
export interface ModelDescription {
  readonly schema: Schema<unknown>;
  readonly text?: string;
  readonly members?: Readonly<Record<string, string>>;

  /** Documented formats of its texts and lists of texts, for example `date-time`. Values are not checked against them. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** The texts of an operation, its body and its parameters. */
export interface OperationDescription {
  readonly text?: string;
  readonly body?: string;
  readonly params?: Readonly<Record<string, ParamDescription>>;
}

/** A path or query parameter. */
export interface ParamDescription {
  readonly schema: Schema<unknown>;
  readonly text?: string;
  readonly format?: string;
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Computes self-contained JSON Schemas for the parameters and result of an operation from its validation schemas. A
 * paged result is described as the body of one page.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from '@edgeward/core/schema';
 *
 * const { input } = jsonSchemaOf(operation);
 * ```
 */
export function jsonSchemaOf(operation: Operation, descriptions?: Descriptions): OperationJsonSchema {
  const text = descriptions?.operations[operation.id]?.text;
  const output = outputOf(operation, descriptions);
  return {
    ...(text === undefined ? {} : { description: text }),
    input: inputOf(operation, descriptions),
    ...(output === undefined ? {} : { output }),
  };
}

function inputOf(operation: Operation, descriptions: Descriptions | undefined): JsonSchema {
  const { params: texts = {}, body: bodyText } = descriptions?.operations[operation.id] ?? {};
  const { body, clientParams = [], requiredQuery = [], secretParams = [] } = operation;
  const writer = new Writer('request', descriptions);
  const path = pathNames(operation.path);
  const query = (operation.query ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.name));
  const properties = Object.fromEntries(
    [...path, ...query].map((name) => {
      const { schema, text, format } = texts[name] ?? {};
      const form = schema === undefined ? { type: ['string', 'number', 'boolean'] } : writer.write(schema['~node']);
      return [
        name,
        {
          ...formatted(form, format),
          ...described(text),
          ...(secretParams.includes(name) ? { 'x-secret': true } : {}),
        },
      ];
    }),
  );
  const demanded = [...path, ...requiredQuery].filter((name) => !clientParams.includes(name));
  if (body !== undefined) {
    properties['body'] = { ...writer.write(body.schema['~node']), ...described(bodyText) };
    if (body.required !== false) demanded.push('body');
  }
  return {
    $schema: draft,
    type: 'object',
    properties,
    ...(demanded.length === 0 ? {} : { required: demanded }),
    additionalProperties: false,
    ...writer.definitions(),
  };
}

function outputOf(operation: Operation, descriptions: Descriptions | undefined): JsonSchema | undefined {
  const { answer = 'json' } = operation;
  if (answer === 'stream' || answer === 'any') return undefined;
  if (answer === 'text') return { $schema: draft, type: 'string' };
  const schemas = new Set(Object.values(operation.responses).filter((schema) => schema !== null));
  if (schemas.size === 0) return undefined;
  const writer = new Writer('response', descriptions);
  const forms = [...schemas].map((schema) => writer.write(schema['~node']));
  if (answer === 'json-or-text') forms.push({ type: 'string' });
  const [only, ...others] = forms;
  const form = others.length === 0 ? { type: 'object', ...only } : { anyOf: forms };
  return { $schema: draft, ...form, ...writer.definitions() };
}

function described(text: string | undefined): JsonSchema {
  return text === undefined ? {} : { description: text };
}

/** Adds a format to the texts of a schema: its own, its items', or those of its alternatives. */
function formatted(schema: JsonSchema, format: string | undefined): JsonSchema {
  if (format === undefined) return schema;
  const inner = (value: unknown): unknown => (isJsonSchema(value) ? formatted(value, format) : value);
  if (Array.isArray(schema['anyOf'])) return { ...schema, anyOf: schema['anyOf'].map(inner) };
  if (schema['type'] === 'array') return { ...schema, items: inner(schema['items']) };
  return schema['type'] === 'string' ? { ...schema, format } : schema;
}

function isJsonSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

/** Writes nodes as JSON Schema. A named node becomes a definition, written once. */
class Writer {
  readonly #direction: Direction;
  readonly #models: ReadonlyMap<SchemaNode, readonly [name: string, model: ModelDescription]>;
  readonly #names = new Map<SchemaNode, string>();
  readonly #definitions = new Map<string, JsonSchema>();

  constructor(direction: Direction, descriptions: Descriptions | undefined) {
    this.#direction = direction;
    this.#models = new Map(
      Object.entries(descriptions?.models ?? {}).map(([name, model]) => [target(model.schema['~node']), [name, model]]),
    );
  }

  definitions(): JsonSchema {
    return this.#definitions.size === 0 ? {} : { $defs: Object.fromEntries(this.#definitions) };
  }

  write(node: SchemaNode): JsonSchema {
    switch (node.kind) {
      case 'lazy':
        return { $ref: `#/$defs/${this.#define(target(node))}` };
      case 'unknown':
        return {};
      case 'boolean':
        return { type: 'boolean' };
      case 'enum':
        // Only examples, because a service may add values.
        return { type: 'string', examples: node.known };
      case 'literal':
        return { type: 'string', const: node.value };
      case 'string':
        return { type: 'string', ...this.#limits(node, ['minLength', 'maxLength']) };
      case 'number':
        return { type: node.integer ? 'integer' : 'number', ...this.#limits(node, ['minimum', 'maximum']) };
      case 'array':
        return { type: 'array', items: this.write(node.items), ...this.#limits(node, ['minItems', 'maxItems']) };
      case 'object':
        return this.#object(node, undefined);
      case 'anyOf':
        return { anyOf: node.options.map((option) => this.write(option)) };
      case 'union':
        return this.#union(node);
      case 'nullable':
        return { anyOf: [this.write(node.inner), { type: 'null' }] };
      case 'secret':
        return { ...this.write(node.inner), 'x-secret': true };
      case 'optional':
        return this.write(node.inner);
      case 'tolerant':
        // The form is a guess: show it, but accept any value.
        return this.#direction === 'request' ? this.write(node.inner) : { anyOf: [this.write(node.inner), {}] };
    }
  }

  /** Returns the name of a definition. */
  #define(node: SchemaNode): string {
    const known = this.#names.get(node);
    if (known !== undefined) return known;
    const [name, model] = this.#models.get(node) ?? [`Schema${this.#names.size + 1}`, undefined];
    this.#names.set(node, name);
    // Reserve the name before writing the definition, because it may refer to itself.
    this.#definitions.set(name, {});
    const form = node.kind === 'object' ? this.#object(node, model) : this.write(node);
    this.#definitions.set(name, { ...form, ...described(model?.text) });
    return name;
  }

  #object(node: Extract<SchemaNode, { kind: 'object' }>, model: ModelDescription | undefined): JsonSchema {
    // A service in PHP writes an object without members as an empty list.
    if (node.values !== undefined) {
      const map = { type: 'object', additionalProperties: this.write(node.values) };
      return this.#direction === 'request' ? map : { anyOf: [map, { type: 'array', maxItems: 0 }] };
    }
    const { readOnly = [], writeOnly = [] } = node;
    const absent = this.#direction === 'request' ? readOnly : writeOnly;
    const members = Object.entries(node.members).filter(([name]) => !absent.includes(name));
    const required = members.map(([name]) => name).filter((name) => isRequired(node, name, this.#direction));
    const demanded = required.filter(
      (name) => this.#direction === 'request' || node.members[name]?.kind !== 'tolerant',
    );
    const properties = members.map(([name, member]): readonly [string, JsonSchema] => [
      name,
      {
        ...formatted(this.write(member), model?.formats?.[name]),
        ...described(model?.members?.[name]),
        ...(readOnly.includes(name) ? { readOnly: true } : {}),
      },
    ]);
    return {
      type: 'object',
      ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
      ...(demanded.length === 0 ? {} : { required: demanded }),
      ...(this.#direction === 'request' ? rulesOf(node) : {}),
    };
  }

  /** The known variants, and an object of any other tag: a known one must have the shape of its variant. */
  #union({ tag, variants }: Extract<SchemaNode, { kind: 'union' }>): JsonSchema {
    const other = { type: 'string', not: { enum: Object.keys(variants) } };
    return {
      anyOf: [
        ...Object.values(variants).map((variant) => this.write(variant)),
        { type: 'object', properties: { [tag]: other }, required: [tag] },
      ],
    };
  }

  /** Limits hold for requests only. */
  #limits<Name extends string>(
    node: { readonly [K in Name]?: number | undefined },
    names: readonly Name[],
  ): JsonSchema {
    if (this.#direction === 'response') return {};
    return Object.fromEntries(names.filter((name) => node[name] !== undefined).map((name) => [name, node[name]]));
  }
}

/** Follows references to the node with a form: a schema and its twin for requests share one. */
function target(node: SchemaNode): SchemaNode {
  return node.kind === 'lazy' ? target(node.get()) : node;
}

function rulesOf({ exactlyOne = [], atMostOne = [], minMembers }: Extract<SchemaNode, { kind: 'object' }>): JsonSchema {
  const groups = [
    ...exactlyOne.map((group) => ({ oneOf: group.map((name) => ({ required: [name] })) })),
    ...atMostOne.map((group) => ({ not: { anyOf: pairs(group).map((pair) => ({ required: pair })) } })),
  ];
  return {
    ...(minMembers === undefined ? {} : { minProperties: minMembers }),
    ...(groups.length === 0 ? {} : { allOf: groups }),
  };
}

function pairs(names: readonly string[]): readonly (readonly string[])[] {
  return names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other]));
}
