import type { Evidence } from '@edgeward/core';

/** A named schema. */
export type Model = ObjectModel | EnumModel | UnionModel;

export interface EnumModel {
  readonly kind: 'enum';
  readonly name: string;
  readonly description: string;
  readonly evidence: Evidence;
  readonly known: readonly string[];

  /** Whether requests take the known texts only. Answers may have others all the same. */
  readonly closed: boolean;
}

/** Objects of several forms, distinguished by one member. */
export interface UnionModel {
  readonly kind: 'union';
  readonly name: string;
  readonly description: string;
  readonly evidence: Evidence;

  /** Name of the discriminator. */
  readonly tag: string;
  readonly variants: readonly Variation[];
}

/** One variant of a union: the text of its tag, and its object. */
export interface Variation {
  readonly text: string;
  readonly model: string;
}

export interface ObjectModel {
  readonly kind: 'object';
  readonly name: string;
  readonly description: string;
  readonly evidence: Evidence;
  readonly members: readonly Member[];
  readonly exactlyOne: readonly Group[];
  readonly atMostOne: readonly Group[];

  /**
   * Whether groups and additional requirements of requests are checked only at run time, so a spread of a response
   * compiles.
   */
  readonly spreadable: boolean;
  readonly minMembers: number | undefined;

  /** Whether members beyond the described ones are expected. */
  readonly open: boolean;

  /** Type of the values if member names are arbitrary; then no member is named. */
  readonly values: Type | undefined;
}

/** Names of mutually exclusive members. */
export type Group = readonly string[];

export interface Member {
  readonly name: string;
  readonly type: Type;

  /** Whether answers always have it. */
  readonly required: boolean;

  /** Whether requests must have it, by their type. */
  readonly requiredInInput: boolean;

  /** Whether it is required in requests, checked at run time. */
  readonly demandedInInput: boolean;

  /** Assigned by the server: not in requests. */
  readonly readOnly: boolean;

  /** Never in answers. */
  readonly writeOnly: boolean;
  readonly secret: boolean;
  readonly description: string | undefined;
  readonly evidence: Evidence;

  /** Whether its form is unproven, so any other form is accepted in responses. */
  readonly tolerant: boolean;
}

/** The form of a value. Limits hold for requests only. */
export type Type =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'string'; readonly format?: string; readonly limits: Limits<'minLength' | 'maxLength'> }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'number'; readonly limits: Limits<'minimum' | 'maximum'> }
  | { readonly kind: 'integer'; readonly format?: string; readonly limits: Limits<'minimum' | 'maximum'> }
  | { readonly kind: 'array'; readonly items: Type; readonly limits: Limits<'minItems' | 'maxItems'> }
  | { readonly kind: 'anyOf'; readonly options: readonly Type[] }
  | { readonly kind: 'nullable'; readonly inner: Type }
  | { readonly kind: 'openObject' }
  | { readonly kind: 'map'; readonly values: Type }
  | { readonly kind: 'ref'; readonly model: string };

export type Limits<Name extends string> = { readonly [K in Name]?: number };
