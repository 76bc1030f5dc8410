import type { Effect, Evidence, HttpMethod } from '@edgeward/core';
import type { Model, Type } from './ir/models.ts';

/** A document as plain data, for the emitters. */
export interface Api {
  readonly title: string;
  readonly description: string;
  readonly resources: readonly Resource[];
  readonly models: readonly Model[];
  readonly workflows: readonly Workflow[];
  readonly untyped: readonly Untyped[];

  /** The types emitted for the models. */
  readonly declarations: readonly Declaration[];
}

/** Whether a type is what answers have or what requests send. */
export type Variant = 'answer' | 'input';

/** A type that is emitted: a model, as answers have it or as requests send it. */
export interface Declaration {
  readonly name: string;
  readonly model: Model;
  readonly variant: Variant;

  /** Whether this is the type of requests beside the one of answers: both have one schema. */
  readonly twin: boolean;

  /** The name of the schema that reads the one of answers as requests must keep to it, if that is something else. */
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

  /** Name of the generated class: another one where a class written by hand extends it and has the public name. */
  readonly generatedName: string;

  /** Name of the file without its ending; nested resources are in a folder of their parent. */
  readonly fileName: string;
  readonly description: string;
  readonly operations: readonly ApiOperation[];

  /** The resources it has as members. */
  readonly nested: readonly Nested[];
}

/** A resource that is a member of another one. */
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

  /** What the query always holds, which tells the operation from others with its method and path. */
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

  /** Whether its answers may hold secrets that no schema names. */
  readonly secretResponses: boolean;
  readonly params: readonly Param[];
  readonly body: Body | undefined;
  readonly adapt: Adapt | undefined;

  /** One, or several that are JSON or have no body. */
  readonly answers: readonly Answer[];
  readonly errors: readonly ErrorAnswer[];
  readonly page: Page | undefined;
}

/** A method of the client written by hand over operations. */
export interface Workflow {
  /** How it is reached, `resource.method`. */
  readonly name: string;
  readonly summary: string;

  /** Every operation it can call. */
  readonly calls: readonly ApiOperation[];

  /** The operations whose documentation points to it, because most programs want it instead. */
  readonly insteadOf: readonly ApiOperation[];
}

/** How an answer in another form is read as the described one. */
export interface Adapt {
  /** The member that stands for a bare list. */
  readonly list: string | undefined;

  /** The member that is a list, if the one thing may stand in its place. */
  readonly listed: string | undefined;
  readonly none: string | undefined;

  /** The member that is one thing, if a list of it alone may stand in its place. */
  readonly only: string | undefined;

  /** The code of a failure that stands for a bare list that is empty. */
  readonly absent: string | undefined;

  /** By status: the member that stands for the last segment of `Location` if there is no body. */
  readonly location: Readonly<Record<number, string>>;
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

  /** Whether it is a client option and no parameter of a call. */
  readonly clientOnly: boolean;
  readonly secret: boolean;

  /** The separator of the items of a list; repeated if it is absent. */
  readonly separator: ' ' | undefined;
  readonly type: Type;
  readonly description: string | undefined;
  readonly evidence: Evidence;
}

export interface Body {
  readonly model: string;

  /** Whether it is a list of that model; a member wraps it then. */
  readonly list: boolean;
  readonly mediaType: 'application/json' | 'multipart/form-data';

  /** The member that wraps it on the wire. */
  readonly wrapper: string | undefined;
  readonly description: string | undefined;

  /** Members with one value, which tell the operation from others with its method and path. */
  readonly constants: Readonly<Record<string, string | number | boolean>>;

  /** Path parameters the body repeats. */
  readonly pathParams: readonly string[];
}

/** An answer that means success: JSON of a model (or a text instead), a text, a stream of bytes, or no body. */
export type Answer =
  | { readonly status: number; readonly form: 'json'; readonly model: string; readonly orText: boolean }
  | { readonly status: number; readonly form: 'text' | 'stream' | 'empty' };

/** A described failure. */
/** A part of the service that has no operation here. */
export interface Untyped {
  readonly name: string;

  /** The call of `request` that reaches it. */
  readonly example: string;
}

export interface ErrorAnswer {
  readonly status: number;
  readonly errorClass: string;
  readonly description: string;
}

export interface Page {
  /** JSON pointer to the items. */
  readonly items: string;
  readonly itemType: Type;
  readonly next: NextPage;
}

/** How the next page is asked for. Locations in the answer are JSON pointers, `to` is the parameter that takes it. */
export type NextPage =
  | { readonly by: 'cursor'; readonly from: string; readonly to: string }
  | { readonly by: 'offset'; readonly to: string; readonly total: string | readonly string[] | undefined }
  | {
      readonly by: 'number';
      readonly to: string;
      readonly total: string | undefined;

      /** The number of the first page, if it is not 1. */
      readonly first: 0 | undefined;

      /** Where the answer has the number of pages. */
      readonly pages: string | undefined;

      /** The size of a page that is always asked for. */
      readonly size: { readonly to: string; readonly items: number } | undefined;
    };
