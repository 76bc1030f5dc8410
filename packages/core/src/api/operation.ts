import type { Schema } from '../schema/schema.js';

/**
 * The worst an operation can do: `read` changes nothing; `destroy` deletes, clears, replaces a whole list or can
 * switch protection off; `write` is every other change.
 */
export type Effect = 'read' | 'write' | 'destroy';

/** Source of an operation: the vendor's documentation, another text or client of the vendor, or neither. */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** HTTP methods used by operations. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Content of a response: JSON; text, whatever its media type; JSON or else plain text; a stream of bytes; or anything
 * (JSON if it parses, else text, `undefined` if empty).
 */
export type AnswerForm = 'json' | 'text' | 'json-or-text' | 'stream' | 'any';

/** How the body of a request is written. */
export interface RequestBody {
  /** The schema of the body. Members assigned by the server are not sent. */
  readonly schema: Schema<unknown>;

  /** JSON, or a form with every member sent as a file: the member's value is the content, its name the file name. */
  readonly mediaType: 'application/json' | 'multipart/form-data';

  /**
   * The member wrapping the body on the wire, `{ [member]: body }`. Callers, guards and events see the body without it.
   */
  readonly member?: string;

  /** Whether the caller must give a body. Default: `true`. */
  readonly required?: boolean;

  /** Members telling this operation from others with the same method and path. The caller cannot change them. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;

  /** Path parameters the body repeats. The caller gives them once. */
  readonly pathParams?: readonly string[];
}

/** How a query parameter is written. */
export interface QueryParameter {
  readonly name: string;
  readonly wire: string;

  /** The separator of the items of a list. Default: a list is repeated. */
  readonly separator?: ' ' | ',';
}

/** The type of a query parameter; `any` only in raw requests. */
export type QueryType = 'boolean' | 'number' | 'list' | 'any';

/** How to turn a response of another form into the described one. The result differs from the received body. */
export interface Adapt {
  /** The member to wrap a bare list in. */
  readonly list?: string;

  /** The member holding a list. The response may hold a single item instead, or a map of items by id. */
  readonly listed?: string;

  /** `null`, if the member `listed` is `null` when there are no items. */
  readonly none?: 'null';

  /** The member holding one item. The response may hold a list or a map of just this item instead. */
  readonly only?: string;

  /** The failure code meaning an empty bare list. */
  readonly absent?: string;

  /** By status: the member set to the last segment of `Location` if the response has no body. */
  readonly location?: Readonly<Record<number, string>>;
}

/**
 * One operation of a vendor's API, as data. Requests, retries, validation, guards, events, fakes and the reference
 * pages all derive from it.
 */
export interface Operation<out Result = unknown> {
  /** Resource and method, for example `securityActions.create`. */
  readonly id: string;

  /** The heading in the vendor's documentation; absent for operations it does not describe. */
  readonly documentedAs?: string;

  readonly method: HttpMethod;

  /** Path below the base URL, with a `{name}` for each path parameter. */
  readonly path: string;

  /** Path parameters that may contain slashes. A value that is percent-encoded already is sent as it is. */
  readonly encodedParams?: readonly string[];

  /** Path and query parameters with a default among the client options. */
  readonly clientParams?: readonly string[];

  /** Constant query parameters: they distinguish operations with the same method and path. */
  readonly queryConstants?: Readonly<Record<string, string>>;

  /** Query parameters: our name, or our name and how it is written. */
  readonly query?: readonly (string | QueryParameter)[];

  /** The types of query parameters other than a single text or a list with a separator. */
  readonly queryTypes?: Readonly<Record<string, QueryType>>;

  /** Required query parameters. */
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

  /** Statuses the vendor sends before executing anything, so a resend cannot apply the change twice. */
  readonly rejectedBeforeExecution?: readonly number[];

  /** Whether its responses may hold secrets although no schema names them: then errors do not show unreadable ones. */
  readonly secretResponses?: boolean;

  /** Path and query parameters redacted in errors and events. */
  readonly secretParams?: readonly string[];
}

/** How a list is paged: the location of its items, and the request for the next page. Locations are JSON pointers. */
export type Paging = CursorPaging | OffsetPaging | NumberPaging;

/** Each response has a cursor for the next page. */
export interface CursorPaging {
  /** Location of the array of items. An absent array is an empty page. */
  readonly items: string;

  /** Location of the next page's cursor in the response, and the query parameter for it. */
  readonly cursor: { readonly from: string; readonly to: string };
}

/** The next page starts after the items received so far; an empty page is the last. */
export interface OffsetPaging {
  /** Location of the array of items. An absent array is an empty page. */
  readonly items: string;

  /**
   * The query parameter for the offset, and the locations of the total number of items, if any. The first location
   * holding a number counts.
   */
  readonly offset: {
    readonly to: string;
    readonly total?: string | readonly string[];

    /**
     * The query parameter for the page size, and the service's own size without it. If a full first page has as many
     * items as the total, another page is requested: the total may count the page.
     */
    readonly size?: { readonly to: string; readonly items: number };
  };
}

/** Pages are numbered. The last page is an empty one, or the one completing the total number of items or pages. */
export interface NumberPaging {
  /** Location of the array of items. An absent array is an empty page. */
  readonly items: string;

  readonly number: {
    /** The query parameter for the page number. A number below the first means all items at once. */
    readonly to: string;

    /** Location of the total number of items. */
    readonly total?: string;

    /** The number of the first page, if it is not 1. */
    readonly first?: 0;

    /** Location of the total number of pages. A response without it is the only page. */
    readonly pages?: string;

    /**
     * The query parameter for the page size, and the size to request if the caller gives none. The number of the first
     * page is sent too, for services returning only a few items if both are missing.
     */
    readonly size?: { readonly to: string; readonly items: number };
  };
}

/** An {@link Operation} returning one page of items. */
export interface PagedOperation<out Body = unknown, out Item = unknown> extends Operation<Body> {
  readonly page: Paging;

  /** Carries the item type; absent at run time. */
  readonly '~item'?: Item;
}
