export type { ObjectOutput, OptionalMember } from './define.js';
export {
  anyOf,
  array,
  boolean,
  define,
  integer,
  nullable,
  number,
  object,
  openEnum,
  optional,
  secret,
  string,
  unknown,
} from './define.js';
export type {
  ArrayLimits,
  Issue,
  NumberLimits,
  ObjectRules,
  ParseResult,
  Schema,
  SchemaNode,
  StandardIssue,
  StandardResult,
  StringLimits,
} from './schema.js';
