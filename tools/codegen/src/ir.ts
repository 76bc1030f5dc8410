import type { Effect, Evidence, HttpMethod } from '@edgeward/core';

/** A document as plain data: what the emitters read. */
export interface Api {
  readonly title: string;
  readonly description: string;
  readonly resources: readonly Resource[];
  readonly models: readonly Model[];
}

/** A group of operations: one class in one file. */
export interface Resource {
  /** Member of the client, for example `securityActions`. */
  readonly name: string;
  readonly className: string;
  readonly fileName: string;
  readonly description: string;
  readonly operations: readonly ApiOperation[];
}

export interface ApiOperation {
  /** `resource.method`. */
  readonly id: string;
  readonly methodName: string;

  /** Name of the exported operation constant. */
  readonly constant: string;

  /** Name of the interface of the params object. */
  readonly paramsName: string;

  readonly http: HttpMethod;
  readonly path: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly example: string | undefined;
  readonly documentedAs: string | undefined;
  readonly source: Source | undefined;
  readonly effect: Effect;
  readonly effectReason: string | undefined;
  readonly idempotent: boolean;
  readonly evidence: Evidence;
  readonly rejectedBeforeExecution: readonly number[];
  readonly params: readonly Param[];
  readonly body: Body | undefined;
  readonly response: Answer;
  readonly errors: readonly ErrorAnswer[];
  readonly page: Page | undefined;
}

/** Where a description of an operation can be read. */
export interface Source {
  readonly url: string;
  readonly title: string;
}

export interface Param {
  /** Our name, a member of the params object. */
  readonly name: string;
  readonly wire: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;

  /** Whether client options can default it; then it is optional in the params object. */
  readonly client: boolean;
  readonly type: Type;
  readonly description: string | undefined;
  readonly evidence: Evidence;
}

export interface Body {
  readonly model: string;
  readonly description: string | undefined;
}

/** The answer that means success. */
export interface Answer {
  readonly status: number;
  readonly model: string;
}

/** A described failure. */
export interface ErrorAnswer {
  readonly status: number;
  readonly errorClass: string;
  readonly description: string;
}

export interface Page {
  /** JSON pointer to the items. */
  readonly items: string;
  readonly itemType: Type;

  /** JSON pointer to the cursor of the next page. */
  readonly from: string;

  /** Parameter that takes the cursor. */
  readonly to: string;
}

/** A named schema. */
export type Model = ObjectModel | EnumModel;

export interface EnumModel {
  readonly kind: 'enum';
  readonly name: string;
  readonly description: string;
  readonly evidence: Evidence;
  readonly known: readonly string[];
}

export interface ObjectModel {
  readonly kind: 'object';
  readonly name: string;
  readonly description: string;
  readonly evidence: Evidence;
  readonly members: readonly Member[];
  readonly exactlyOne: readonly Group[];
  readonly atMostOne: readonly Group[];

  /** Whether the groups are checked at run time only, so that a spread of an answer compiles. */
  readonly spreadable: boolean;
  readonly minMembers: number | undefined;
}

/** Names of members of which only one may be present. */
export type Group = readonly string[];

export interface Member {
  readonly name: string;
  readonly type: Type;

  /** Whether answers always have it. */
  readonly required: boolean;

  /** Whether requests must have it. */
  readonly requiredInInput: boolean;

  /** Assigned by the server: not in requests. */
  readonly readOnly: boolean;

  /** Never in answers. */
  readonly writeOnly: boolean;
  readonly secret: boolean;
  readonly description: string | undefined;
  readonly evidence: Evidence;
}

/** The form of a value. Limits hold for requests only. */
export type Type =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'string'; readonly format?: string; readonly limits: Limits<'minLength' | 'maxLength'> }
  | { readonly kind: 'integer'; readonly format?: string; readonly limits: Limits<'minimum' | 'maximum'> }
  | { readonly kind: 'array'; readonly items: Type; readonly limits: Limits<'minItems' | 'maxItems'> }
  | { readonly kind: 'anyOf'; readonly options: readonly Type[] }
  | { readonly kind: 'nullable'; readonly inner: Type }
  | { readonly kind: 'ref'; readonly model: string };

export type Limits<Name extends string> = { readonly [K in Name]?: number };
