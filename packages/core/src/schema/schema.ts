import type { StandardSchemaIssue } from '../api/validation/standard-schema.js';

/** Whether a value is sent or was received: requests keep the documented limits, responses are read tolerantly. */
export type Direction = 'request' | 'response';

/** One problem with a value and its location, without the value itself. */
export interface Issue {
  /** JSON pointer (RFC 6901) to the member; empty for the value itself. */
  readonly pointer: string;

  /** Expected and received, for example `expected integer, received string`. */
  readonly message: string;
}

/** The result of {@link Schema.safeParse}. The check stops after 100 issues; the last one says so. */
export type ParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/** The result of a Standard Schema validation. Paths are names of members and indices, each as a text. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly (StandardSchemaIssue & { readonly path: readonly string[] })[] };

/**
 * A check of a JSON value, in the form of the [Standard Schema](https://standardschema.dev) specification.
 * Parsing returns the value as received: unknown members, their order and unknown variants are kept.
 */
export interface Schema<out T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'edgeward';
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };

  /** The schema as data. */
  readonly '~node': SchemaNode;

  /** How `parse`, `safeParse` and `validate` read a value. Default: `request`, with every documented limit. */
  readonly '~direction'?: Direction;

  /** Returns `value`, or throws a `TypeError` with the list of its issues. */
  parse(value: unknown): T;

  /** Returns `value` or its issues. */
  safeParse(value: unknown): ParseResult<T>;
}

/** A {@link Schema} as data, for encoders, redaction and tools. */
export type SchemaNode =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'boolean' }
  | ({ readonly kind: 'string' } & StringLimits)
  | ({ readonly kind: 'number'; readonly integer: boolean } & NumberLimits)
  | { readonly kind: 'enum'; readonly known: readonly string[] }
  | { readonly kind: 'literal'; readonly value: string }
  | ({ readonly kind: 'array'; readonly items: SchemaNode } & ArrayLimits)
  | ({
      readonly kind: 'object';
      readonly members: Readonly<Record<string, SchemaNode>>;

      /** The schema of additional members, if any. */
      readonly values?: SchemaNode;
    } & ObjectRules)
  | { readonly kind: 'anyOf'; readonly options: readonly SchemaNode[] }
  | ({ readonly kind: 'union' } & TaggedVariants)
  | { readonly kind: 'nullable' | 'optional' | 'secret' | 'tolerant'; readonly inner: SchemaNode }
  | { readonly kind: 'lazy'; readonly get: () => SchemaNode };

/** Objects of several forms, distinguished by one member. */
export interface TaggedVariants {
  /** Name of the discriminator. */
  readonly tag: string;

  /** The known variants by discriminator; any other object passes. */
  readonly variants: Readonly<Record<string, SchemaNode>>;
}

/** Documented limits of a text. Limits hold for requests only: a response beyond them is still a response. */
export interface StringLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Documented limits of a number. */
export interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Documented limits of a list. */
export interface ArrayLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Rules of an object beyond its members. */
export interface ObjectRules {
  /** Members assigned by the server. They are removed from request bodies and not required in them. */
  readonly readOnly?: readonly string[];

  /** Members present only in requests. */
  readonly writeOnly?: readonly string[];

  /** Optional members required in requests. */
  readonly requiredInRequests?: readonly string[];

  /** Members required in responses but optional in requests. */
  readonly optionalInRequests?: readonly string[];

  /** Groups of members; a request must have exactly one of each. */
  readonly exactlyOne?: readonly (readonly string[])[];

  /** Groups of members; a request may have at most one of each. */
  readonly atMostOne?: readonly (readonly string[])[];

  /** Fewest members a request must have. */
  readonly minMembers?: number;

  /** Whether members beyond the described ones are expected, so they are no drift. */
  readonly open?: boolean;
}
