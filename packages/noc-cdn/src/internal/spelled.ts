import {
  ApiPromise,
  type ApiResponse,
  isApiError,
  type Operation,
  type OptionTypes,
  oneOf,
  type Transport,
} from '@edgeward/core';

/** Which of two spellings is sent where the documentation has both. */
export interface NocSpellings {
  /** The action of `urlLists.replaceWebSocket`. Default: `websocketurls`. */
  readonly webSocketUrls?: 'websocketurls' | 'websocketsurls' | undefined;

  /** The action of `apiUsers.list`. Default: `list_user`, and `list_users` where the service does not know that. */
  readonly listUsers?: 'list_user' | 'list_users' | undefined;
}

/** Checks {@link NocSpellings}. */
export const spellingTypes: OptionTypes<NocSpellings> = {
  webSocketUrls: oneOf('websocketurls', 'websocketsurls'),
  listUsers: oneOf('list_user', 'list_users'),
};

/** Spells the actions that the documentation spells in two ways. `resends`: whether a read may be asked for twice. */
export function spelled(transport: Transport, { webSocketUrls, listUsers }: NocSpellings, resends: boolean): Transport {
  const chosen: Readonly<Record<string, string | undefined>> = {
    'urlLists.replaceWebSocket': webSocketUrls && `cdn/set/${webSocketUrls}`,
    'apiUsers.list': listUsers && `cdn/customrules/api_protect/${listUsers}`,
  };
  return {
    request: (request, options) => transport.request(request, options),
    check: (operation, params) => transport.check(operation, params),
    shared: (create) => transport.shared(create),
    warn: (message, hint) => transport.warn(message, hint),
    paginate: (operation, params, options) => transport.paginate(operation, params, options),
    call: (operation, params, options) => {
      const action = chosen[operation.id];
      if (action !== undefined) return transport.call(withAction(operation, action), params, options);
      const answer = transport.call(operation, params, options);
      if (operation.id !== 'apiUsers.list' || !(options?.maxRetries === undefined ? resends : options.maxRetries > 0)) {
        return answer;
      }
      const other = withAction(operation, 'cdn/customrules/api_protect/list_users');
      return new ApiPromise(eitherOf(answer, () => transport.call(other, params, options)));
    },
  };
}

/** Makes the second call if the service does not know the action of the first one. */
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
