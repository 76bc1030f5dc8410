import {
  ApiPromise,
  type ApiResponse,
  isApiError,
  type Operation,
  type OptionTypes,
  oneOf,
  resendOptions,
  type Transport,
  withParams,
  wrapTransport,
} from '@edgeward/core';

/**
 * Chooses between two action names if the documentation has both: the first comes from the rows "Action" and most
 * examples, the second from the table or a heading.
 */
export interface NocSpellings {
  /** The action of `aliases.create`. Default: `cdn/alias_domain/add`. */
  readonly aliasDomain?: 'cdn/alias_domain/add' | 'cdn_alias_domain/add' | undefined;

  /** The action of `settings.setCachingTimeStatic`. Default: `caching_time_static`. */
  readonly cachingTimeStatic?: 'caching_time_static' | 'cachingtimestatic' | undefined;

  /** The action of `settings.setCachingTimePages`. Default: `caching_time_pages`. */
  readonly cachingTimePages?: 'caching_time_pages' | 'cachingtimepages' | undefined;

  /** The action of `apiUsers.delete`. Default: `delete_user`. */
  readonly deleteUsers?: 'delete_user' | 'delete_users' | undefined;

  /** The action of `urlLists.replaceWebSocket`. Default: `websocketurls`. */
  readonly webSocketUrls?: 'websocketurls' | 'websocketsurls' | undefined;

  /** The action of `apiUsers.list`. Default: `list_user`, then `list_users` if the service does not know it. */
  readonly listUsers?: 'list_user' | 'list_users' | undefined;
}

/** Checks {@link NocSpellings}. */
export const spellingTypes: OptionTypes<NocSpellings> = {
  aliasDomain: oneOf('cdn/alias_domain/add', 'cdn_alias_domain/add'),
  cachingTimeStatic: oneOf('caching_time_static', 'cachingtimestatic'),
  cachingTimePages: oneOf('caching_time_pages', 'cachingtimepages'),
  deleteUsers: oneOf('delete_user', 'delete_users'),
  webSocketUrls: oneOf('websocketurls', 'websocketsurls'),
  listUsers: oneOf('list_user', 'list_users'),
};

const apiProtect = 'cdn/customrules/api_protect/';

/** The operation of each spelling, and the beginning of its action. */
const spellingOf: Readonly<Record<keyof NocSpellings, readonly [operationId: string, prefix: string]>> = {
  aliasDomain: ['aliases.create', ''],
  cachingTimeStatic: ['settings.setCachingTimeStatic', 'cdn/set/'],
  cachingTimePages: ['settings.setCachingTimePages', 'cdn/set/'],
  deleteUsers: ['apiUsers.delete', apiProtect],
  webSocketUrls: ['urlLists.replaceWebSocket', 'cdn/set/'],
  listUsers: ['apiUsers.list', apiProtect],
};

/** Maps operations to the chosen actions. */
export function actionsOf(spellings: NocSpellings): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(spellingOf).flatMap(([name, [id, prefix]]) => {
      // The types of `NocSpellings` and of the table have the same names.
      const chosen = spellings[name as keyof NocSpellings];
      return chosen === undefined ? [] : [[id, prefix + chosen] as const];
    }),
  );
}

/** Applies the chosen action names. `resends`: whether a read may be sent twice. */
export function withActionNames(transport: Transport, spellings: NocSpellings, resends: boolean): Transport {
  const chosen = actionsOf(spellings);
  return wrapTransport(transport, {
    call: (operation, params, options) => {
      const action = chosen.get(operation.id);
      if (action !== undefined) return transport.call(withAction(operation, action), params, options);
      if (operation.id !== 'apiUsers.list') return transport.call(operation, params, options);
      // Read the parameters once, so the first and the second request have the same values.
      const given = withParams(params);
      const once = resendOptions(operation.id, options, resends);
      const answer = transport.call(operation, given, once.options);
      if (!once.mayResend) return answer;
      const other = withAction(operation, `${apiProtect}list_users`);
      return new ApiPromise(eitherOf(answer, () => transport.call(other, given, once.options)));
    },
  });
}

/** Makes a second call if the service does not know the action of the first call. */
async function eitherOf<T>(first: ApiPromise<T>, second: () => ApiPromise<T>): Promise<ApiResponse<T>> {
  try {
    return await first.withResponse();
  } catch (error) {
    if (!isUnknownAction(error)) throw error;
    try {
      return await second().withResponse();
    } catch {
      throw error;
    }
  }
}

function withAction<T>(operation: Operation<T>, action: string): Operation<T> {
  return { ...operation, queryConstants: { action } };
}

function isUnknownAction(error: unknown): boolean {
  return isApiError(error) && (error.status === 404 || (error.status === 200 && /\baction\b/i.test(error.message)));
}
