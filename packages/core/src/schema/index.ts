export type { ObjectOutput, OptionalMember } from './define.js';
export {
  anyOf,
  array,
  boolean,
  define,
  input,
  integer,
  literal,
  map,
  nullable,
  number,
  object,
  openEnum,
  openObject,
  openUnion,
  optional,
  response,
  secret,
  string,
  tolerant,
  unknown,
} from './define.js';
export type {
  Descriptions,
  JsonSchema,
  ModelDescription,
  OperationDescription,
  OperationJsonSchema,
  ParamDescription,
} from './json-schema.js';
export { jsonSchemaOf } from './json-schema.js';
export type {
  ArrayLimits,
  Direction,
  Issue,
  NumberLimits,
  ObjectRules,
  ParseResult,
  Schema,
  SchemaNode,
  StandardIssue,
  StandardResult,
  StringLimits,
  TaggedVariants,
} from './schema.js';
export { validate } from './validate.js';
