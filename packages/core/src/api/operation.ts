import type { Schema } from '../schema/schema.js';

/**
 * The worst an operation can do: `read` changes nothing; `destroy` deletes, clears, replaces a whole list or can
 * switch protection off; `write` is every other change.
 */
export type Effect = 'read' | 'write' | 'destroy';

/** Where an operation is known from: the vendor's documentation, another text or client of the vendor, or neither. */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** HTTP methods that operations use. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * The content of an answer: JSON, a text whatever its media type, JSON or else plain text, a stream of
 * bytes, or whatever comes (JSON where it is JSON, else a text, `undefined` if it is empty).
 */
export type AnswerForm = 'json' | 'text' | 'json-or-text' | 'stream' | 'any';

/** How the body of a request is written. */
export interface RequestBody {
  /** The schema of the body; also names the members assigned by the server, which are not sent. */
  readonly schema: Schema<unknown>;

  /** JSON, or a form whose every member is sent as a file: a text is its content, the name of the member its name. */
  readonly mediaType: 'application/json' | 'multipart/form-data';

  /** The member that wraps it on the wire, `{ [member]: body }`. Callers, guards and events see it unwrapped. */
  readonly member?: string;

  /** Whether the caller must give a body. Default: `true`. */
  readonly required?: boolean;

  /** Members that tell this operation from others with the same method and path. The caller cannot change them. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;

  /** Path parameters the body repeats. The caller gives them once. */
  readonly pathParams?: readonly string[];
}

/** How a query parameter is written. */
export interface QueryParameter {
  readonly name: string;
  readonly wire: string;

  /** The separator of the items of a list. Default: a list is repeated. */
  readonly separator?: ' ';
}

/** The type of a query parameter; `any` only in raw requests. */
export type QueryType = 'boolean' | 'number' | 'list' | 'any';

/** How an answer in another form than the described one is read as that. Such an answer is not what was received. */
export interface Adapt {
  /** The member that stands for an answer that is a bare list. */
  readonly list?: string;

  /** The member that is a list; the answer may have a single item or a map of items by their ids in its place. */
  readonly listed?: string;

  /** `null`, if the member `listed` is `null` when there are no items. */
  readonly none?: 'null';

  /** The member that is one item; the answer may have a list or a map of this item alone in its place. */
  readonly only?: string;

  /** The code of a failure that stands for a bare list that is empty. */
  readonly absent?: string;

  /** By status: the member that stands for the last segment of `Location` if the answer has no body. */
  readonly location?: Readonly<Record<number, string>>;
}

/**
 * One call a vendor's API offers, as data. Everything that the SDK does is read from it: requests, retries,
 * validation, guards, events, fakes and the reference pages.
 */
export interface Operation<out Result = unknown> {
  /** Resource and method, for example `securityActions.create`. */
  readonly id: string;

  /** The heading in the vendor's documentation; absent for operations it does not describe. */
  readonly documentedAs?: string;

  readonly method: HttpMethod;

  /** Path below the base URL, with a `{name}` for each path parameter. */
  readonly path: string;

  /** Path and query parameters that client options can default. */
  readonly clientParams?: readonly string[];

  /** Constant query parameters: they distinguish operations with the same method and path. */
  readonly queryConstants?: Readonly<Record<string, string>>;

  /** Query parameters: our name, or our name and how it is written. */
  readonly query?: readonly (string | QueryParameter)[];

  /** The types of query parameters other than a single text or a list with a separator. */
  readonly queryTypes?: Readonly<Record<string, QueryType>>;

  /** Query parameters that must be given. */
  readonly requiredQuery?: readonly string[];

  readonly body?: RequestBody;

  /** The answer for each described status; `null` if it has no body. Other 2xx answers are read alike. */
  readonly responses: Readonly<Record<number, Schema<Result> | null>>;

  /** Default: `json`. */
  readonly answer?: AnswerForm;

  readonly adapt?: Adapt;

  readonly effect: Effect;

  /** Whether sending it twice leaves the same state as sending it once. */
  readonly idempotent: boolean;

  readonly evidence: Evidence;

  /** Statuses that the vendor answers before it executes anything, so a resend cannot apply twice. */
  readonly rejectedBeforeExecution?: readonly number[];

  /** Whether its responses may hold secrets although no schema names them: then errors do not show unreadable ones. */
  readonly secretResponses?: boolean;

  /** Path and query parameters whose values are redacted in errors and events. */
  readonly secretParams?: readonly string[];
}

/** Where the items of an answer are, and how the next page is asked for. Locations are JSON pointers. */
export type Paging = CursorPaging | OffsetPaging | NumberPaging;

/** The answer has a cursor that leads to the next page. */
export interface CursorPaging {
  /** Where the array of items is; an absent array is an empty page. */
  readonly items: string;

  /** The next page's cursor: where the answer has it, and the query parameter that takes it. */
  readonly cursor: { readonly from: string; readonly to: string };
}

/** The next page starts after the items received so far; an empty page is the last. */
export interface OffsetPaging {
  /** Where the array of items is; an absent array is an empty page. */
  readonly items: string;

  /**
   * The query parameter that takes the offset, and where the answer has the number of all items, if it has it: the
   * first place that has a number counts.
   */
  readonly offset: { readonly to: string; readonly total?: string | readonly string[] };
}

/** Pages are numbered; the last is the one that completes the number of all items or of all pages, or an empty one. */
export interface NumberPaging {
  /** Where the array of items is; an absent array is an empty page. */
  readonly items: string;

  readonly number: {
    /** The query parameter that takes the number of the page. A number below the first stands for all items at once. */
    readonly to: string;

    /** Where the answer has the number of all items. */
    readonly total?: string;

    /** The number of the first page, if it is not 1. */
    readonly first?: 0;

    /** Where the answer has the number of all pages. An answer without it is the only page. */
    readonly pages?: string;

    /**
     * The query parameter that takes the size of a page, and the size asked for if the caller names none; the
     * number of the first page is sent with it. For services that may take a request without both for one that wants
     * a few items only.
     */
    readonly size?: { readonly to: string; readonly items: number };
  };
}

/** An {@link Operation} whose answer is one page of items. */
export interface PagedOperation<out Body = unknown, out Item = unknown> extends Operation<Body> {
  readonly page: Paging;

  /** Carries the item type; absent at run time. */
  readonly '~item'?: Item;
}
