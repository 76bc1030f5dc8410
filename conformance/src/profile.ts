import type { ApiPromise, Auth, CallOptions, ClientOptions, Operation, RawRequest } from '@edgeward/core';
import type { Role } from './cases/roles.ts';

/** Changes of a case to the parameters of a call. */
export interface Given {
  /** Value of the role's path parameter. */
  readonly path?: string;

  /** Value of the role's query parameter; `null` leaves it out. */
  readonly query?: string | readonly string[] | null;
}

/** The operation of a role. */
export interface RoleCall<Client> {
  readonly operation: Operation;

  /** Calls it with valid parameters, modified by the case. */
  readonly call: (client: Client, given: Given, options: CallOptions) => ApiPromise<unknown>;

  /** A good answer: JSON, or a text if the operation answers with text. */
  readonly answer: unknown;
}

/** Names a query parameter, for a program and on the wire. */
export interface QueryName {
  readonly name: string;
  readonly wire: string;
}

interface PathRole<Client> extends RoleCall<Client> {
  /** The path parameter for {@link Given.path}; absent if the service has one path for everything. */
  readonly pathParam?: string;

  /** A member of the answer with an open enum. */
  readonly openEnum?: string;
}

interface QueryRole<Client> extends RoleCall<Client> {
  /** The query parameter for {@link Given.query}. */
  readonly query: QueryName;
}

/** The content of a page. */
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

  /** Query parameter selecting a page. */
  readonly pageParam: QueryName;
}

/** Declares that a package has no operation for a role. */
export interface Absent {
  /** Why. */
  readonly absent: string;
}

/** The operations of a package by role; a missing role is declared absent. */
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

/** The form of a service's failure. */
export interface FailureAnswer {
  readonly body: unknown;

  /** The vendor's code in it, if it has one. */
  readonly code?: string;
}

/** Possible details of a failure. */
export interface FailureDetails {
  readonly message: string;

  /** The waiting time, if the vendor states it in its answers. */
  readonly waitMs?: number;
}

/** The members of every client beside its resources. */
export interface PublicClient {
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  withOptions(options: Omit<ClientOptions, 'auth'>): PublicClient;
}

/** The facts about a package needed by the suite. */
export interface ProfileDescription<Client extends PublicClient> {
  /** The vendor's name in errors and events. */
  readonly vendor: string;

  /** Folder of the package: its name without the scope, also used in `User-Agent`. */
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

/** The operation of a role, as needed by the runner. */
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
