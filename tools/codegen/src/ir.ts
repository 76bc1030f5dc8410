import type { Effect, Evidence, HttpMethod } from '@edgeward/core';
import type { Model, Type } from './ir/models.ts';

/** A document as plain data, for the emitters. */
export interface Api {
  readonly title: string;
  readonly description: string;
  readonly resources: readonly Resource[];

  /** The base class of the client, if the document names one: its members are the resources without hand-written code. */
  readonly clientBase: Resource | undefined;
  readonly models: readonly Model[];
  readonly workflows: readonly Workflow[];
  readonly untyped: readonly Untyped[];

  /** The types emitted for the models. */
  readonly declarations: readonly Declaration[];
}

/** Lists the generated classes. */
export function classesOf({ resources, clientBase }: Pick<Api, 'resources' | 'clientBase'>): readonly Resource[] {
  return clientBase === undefined ? resources : [...resources, clientBase];
}

/** Whether a type is for responses or requests. */
export type Variant = 'answer' | 'input';

/** An emitted type: a model in its response or request form. */
export interface Declaration {
  readonly name: string;
  readonly model: Model;
  readonly variant: Variant;

  /** Whether this is the type of requests beside the one of answers: both have one schema. */
  readonly twin: boolean;

  /** Name of the schema for requests, if it differs from the one for responses. */
  readonly inputSchema: string | undefined;

  /** Whether answers have the model, and whether requests send it. */
  readonly inAnswers: boolean;
  readonly inRequests: boolean;

  /** The names it exports: its own, and the base of a presence union. */
  readonly names: readonly string[];
}

/** A group of operations: one class in one file. */
export interface Resource {
  /** How the client has it: `securityActions`, or `policies.rules` if it is nested in another one. */
  readonly name: string;
  readonly className: string;

  /** Name of the generated class, which differs if a hand-written class extends it under the public name. */
  readonly generatedName: string;

  /** Name of the file without its ending; nested resources are in a folder of their parent. */
  readonly fileName: string;
  readonly description: string;
  readonly operations: readonly ApiOperation[];

  /** The resources it has as members. */
  readonly nested: readonly Nested[];
}

/** A resource nested in another one. */
export interface Nested {
  /** The last part of its name. */
  readonly member: string;
  readonly className: string;
  readonly fileName: string;
  readonly description: string;
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

  /** Constant query parameters, distinguishing the operation from others with its method and path. */
  readonly queryConstants: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly description: string | undefined;
  readonly example: string;
  readonly documentedAs: string | undefined;
  readonly source: Source | undefined;
  readonly effect: Effect;
  readonly effectReason: string | undefined;
  readonly idempotent: boolean;
  readonly evidence: Evidence;
  readonly rejectedBeforeExecution: readonly number[];

  /** Whether its responses may hold secrets not marked in a schema. */
  readonly secretResponses: boolean;
  readonly params: readonly Param[];
  readonly body: Body | undefined;
  readonly adapt: Adapt | undefined;

  /** One, or several with JSON or no body. */
  readonly answers: readonly Answer[];
  readonly errors: readonly ErrorAnswer[];
  readonly page: Page | undefined;
}

/** A hand-written client method over operations. */
export interface Workflow {
  /** How it is reached, `resource.method`. */
  readonly name: string;
  readonly summary: string;

  /** Every operation it can call. */
  readonly calls: readonly ApiOperation[];

  /** Operations with a reference to it, because most programs should use it instead. */
  readonly insteadOf: readonly ApiOperation[];
}

/** How an answer in another form is read as the described one. */
export interface Adapt {
  /** The member to wrap a bare list in. */
  readonly list: string | undefined;

  /** The member holding a list, if the response may hold a single item instead. */
  readonly listed: string | undefined;
  readonly none: string | undefined;

  /** The member holding one item, if the response may hold a list of just this item instead. */
  readonly only: string | undefined;

  /** The failure code meaning an empty bare list. */
  readonly absent: string | undefined;

  /** By status: the member set to the last segment of `Location` if there is no body. */
  readonly location: Readonly<Record<number, string>>;
}

/** Location of an operation's description. */
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

  /** Whether it is a client option and no parameter of a call. */
  readonly clientOnly: boolean;
  readonly secret: boolean;

  /** Whether it may contain slashes, and may be percent-encoded by the caller. */
  readonly encoded: boolean;

  /** The separator of the items of a list; repeated if it is absent. */
  readonly separator: ' ' | ',' | undefined;
  readonly type: Type;
  readonly description: string | undefined;
  readonly evidence: Evidence;
}

export interface Body {
  readonly model: string;

  /** Whether it is a list of this model, wrapped in a member. */
  readonly list: boolean;
  readonly mediaType: 'application/json' | 'multipart/form-data';

  /** The member wrapping it on the wire. */
  readonly wrapper: string | undefined;
  readonly description: string | undefined;

  /** Constant members, distinguishing the operation from others with its method and path. */
  readonly constants: Readonly<Record<string, string | number | boolean>>;

  /** Path parameters the body repeats. */
  readonly pathParams: readonly string[];
}

/** A success response: JSON of a model (or text instead), text, a stream of bytes, or no body. */
export type Answer =
  | { readonly status: number; readonly form: 'json'; readonly model: string; readonly orText: boolean }
  | { readonly status: number; readonly form: 'text' | 'stream' | 'empty' };

/** A part of the service without an operation. */
export interface Untyped {
  readonly name: string;

  /** A call of `request` for it. */
  readonly example: string;
}

/** A described failure. */
export interface ErrorAnswer {
  /** `undefined` for a failure whose status is not known. */
  readonly status: number | undefined;
  readonly errorClass: string;
  readonly description: string;
}

export interface Page {
  /** JSON pointer to the items. */
  readonly items: string;
  readonly itemType: Type;
  readonly next: NextPage;
}

/** How to request the next page. Locations in the response are JSON pointers; `to` is the query parameter. */
export type NextPage =
  | { readonly by: 'cursor'; readonly from: string; readonly to: string }
  | {
      readonly by: 'offset';
      readonly to: string;
      readonly total: string | readonly string[] | undefined;

      /** The parameter for the page size, and the service's own size without it. */
      readonly size: { readonly to: string; readonly items: number } | undefined;
    }
  | {
      readonly by: 'number';
      readonly to: string;
      readonly total: string | undefined;

      /** The number of the first page, if it is not 1. */
      readonly first: 0 | undefined;

      /** Location of the number of pages. */
      readonly pages: string | undefined;

      /** The page size sent in every request. */
      readonly size: { readonly to: string; readonly items: number } | undefined;
    };
