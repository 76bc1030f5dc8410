import type { ApiPromise, Auth, CallOptions, ClientOptions, Operation, RawRequest } from '@edgeward/core';
import type { Role } from './cases/roles.ts';

/** What a case changes in the parameters of a call. */
export interface Given {
  /** Value of the role's path parameter. */
  readonly path?: string;

  /** Value of the role's query parameter; `null` leaves it out. */
  readonly query?: string | readonly string[] | null;
}

/** An operation that stands for a role. */
export interface RoleCall<Client> {
  readonly operation: Operation;

  /** Calls it with valid parameters, but for what the case gives. */
  readonly call: (client: Client, given: Given, options: CallOptions) => ApiPromise<unknown>;

  /** A good answer: JSON, or a text where the operation answers with one. */
  readonly answer: unknown;
}

/** Names a query parameter, for a program and on the wire. */
export interface QueryName {
  readonly name: string;
  readonly wire: string;
}

interface PathRole<Client> extends RoleCall<Client> {
  /** The path parameter that takes {@link Given.path}; absent where the service has one path for everything. */
  readonly pathParam?: string;

  /** A member of the answer that is an open enum. */
  readonly openEnum?: string;
}

interface QueryRole<Client> extends RoleCall<Client> {
  /** The query parameter that takes {@link Given.query}. */
  readonly query: QueryName;
}

/** What a page of a list holds. */
export interface PageContent {
  readonly items: readonly string[];

  /** Cursor of the next page. */
  readonly next?: string;

  /** Number of all items. */
  readonly total?: number;
}

interface ListRole<Client> extends RoleCall<Client> {
  /** Makes a page whose items have these identifiers. */
  readonly page: (content: PageContent) => unknown;

  /** Returns the identifier of an item. */
  readonly idOf: (item: unknown) => unknown;

  /** Query parameter that leads to a page. */
  readonly pageParam: QueryName;
}

/** Says that a package has no operation for a role. */
export interface Absent {
  /** Why. */
  readonly absent: string;
}

/** The operations of a package by role; a role that it lacks is said to be absent. */
export interface RoleCalls<Client> {
  readonly read: PathRole<Client> | Absent;
  readonly list: (ListRole<Client> & QueryRole<Client>) | Absent;
  readonly offsetList: ListRole<Client> | Absent;
  readonly numberList: ListRole<Client> | Absent;
  readonly write: RoleCall<Client> | Absent;
  readonly idempotentWrite: RoleCall<Client> | Absent;
  readonly destroy: RoleCall<Client> | Absent;
  readonly stream: RoleCall<Client> | Absent;
  readonly text: RoleCall<Client> | Absent;
  readonly described303: RoleCall<Client> | Absent;
  readonly keyInQuery:
    | (RoleCall<Client> & { readonly key: { readonly wire: string; readonly value: string } })
    | Absent;
  readonly repeatedQuery: QueryRole<Client> | Absent;
  readonly requiredQuery: QueryRole<Client> | Absent;
  readonly secretQuery: (RoleCall<Client> & { readonly secret: string }) | Absent;
}

/** What a failed answer of a service looks like. */
export interface FailureAnswer {
  readonly body: unknown;

  /** The vendor's code in it, where it has one. */
  readonly code?: string;
}

/** Details that an answer about a failure can have. */
export interface FailureDetails {
  readonly message: string;

  /** How long to wait, where the vendor says so in its answers. */
  readonly waitMs?: number;
}

/** What every client of this project can do beside its resources. */
export interface PublicClient {
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  withOptions(options: Omit<ClientOptions, 'auth'>): PublicClient;
}

/** What the suite has to know about a package. */
export interface ProfileDescription<Client extends PublicClient> {
  /** The vendor's name in errors and events. */
  readonly vendor: string;

  /** Folder of the package, which is its name without the scope; also what `User-Agent` names. */
  readonly packageName: string;
  readonly create: (options: ClientOptions & { readonly auth: Auth<never> }) => Client;
  readonly auth: () => Auth;

  /** The credentials in {@link ProfileDescription.auth}. */
  readonly secrets: readonly string[];

  /** Makes the vendor's own form of a failed answer. */
  readonly failure: (status: number, details: FailureDetails) => FailureAnswer;

  /** Whether a failed answer of the vendor can say how long to wait. */
  readonly waitInBody: boolean;
  readonly roles: RoleCalls<Client>;
}

/** An operation that stands for a role, as the runner needs it. */
export type RoleFacts = Omit<RoleCall<never>, 'call'> &
  Partial<Omit<PathRole<never> & QueryRole<never> & ListRole<never>, keyof RoleCall<never>>> & {
    readonly key?: { readonly wire: string; readonly value: string };
    readonly secret?: string;
  };

/** A client under test. */
export interface OpenClient {
  call(role: Role, given: Given, options: CallOptions): ApiPromise<unknown>;
  request(request: RawRequest, options: CallOptions): ApiPromise<unknown>;
  withOptions(options: Omit<ClientOptions, 'auth'>): OpenClient;
}

/** A package under test. */
export interface Profile extends Omit<ProfileDescription<never>, 'create' | 'roles'> {
  readonly roles: Readonly<Record<Role, RoleFacts | Absent>>;
  readonly open: (options: ClientOptions) => OpenClient;
}

/** Describes a package for the suite. */
export function defineProfile<Client extends PublicClient>({
  create,
  ...description
}: ProfileDescription<Client>): Profile {
  const openClient = (client: Client): OpenClient => ({
    call: (role, given, options) => {
      const found = description.roles[role];
      if ('absent' in found) throw new Error(`${description.vendor} has no operation for the role ${role}`);
      return found.call(client, given, options);
    },
    request: (request, options) => client.request(request, options),
    // `withOptions` returns a client of the same class.
    withOptions: (options) => openClient(client.withOptions(options) as Client),
  });
  // The credentials come from the same profile, so they have the scheme of its client.
  return { ...description, open: (options) => openClient(create({ ...options, auth: options.auth as Auth<never> })) };
}
