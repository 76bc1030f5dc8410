import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
import {
  securityActionsCreateOperation,
  securityActionsDisableOperation,
  securityActionsGetOperation,
  securityActionsListOperation,
} from '@edgeward/apigee-security-actions/operations';
import { defineProfile, type Given, type Profile } from '../src/profile.ts';

const token = 'ya29.conformance-token-3f9a';
const parent = 'organizations/acme/environments/prod';
const action = {
  name: `${parent}/securityActions/block-scraper`,
  state: 'ENABLED',
  conditionConfig: { ipAddressRanges: ['198.51.100.0/24'] },
  deny: { responseCode: 403 },
  createTime: '2026-01-01T00:00:00Z',
  updateTime: '2026-01-01T00:00:00Z',
};

/** Google's canonical code for a status; a status without one has no code. */
const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

export const profile: Profile = defineProfile<ApigeeSecurityActions>({
  vendor: 'apigee',
  packageName: 'apigee-security-actions',
  create: (options) => new ApigeeSecurityActions({ organization: 'acme', environment: 'prod', ...options }),
  auth: () => bearer(token),
  secrets: [token],
  failure: (status, { message, waitMs }) => {
    const code = codes[status];
    const retry = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${(waitMs ?? 0) / 1000}s` };
    return {
      body: {
        error: {
          code: status,
          message,
          ...(code === undefined ? {} : { status: code }),
          ...(waitMs === undefined ? {} : { details: [retry] }),
        },
      },
      ...(code === undefined ? {} : { code }),
    };
  },
  waitInBody: true,
  roles: {
    read: {
      operation: securityActionsGetOperation,
      call: ({ securityActions }, { path = 'block-scraper' }, options) =>
        securityActions.get({ securityActionId: path }, options),
      answer: action,
      pathParam: 'securityActionId',
      openEnum: 'state',
    },
    list: {
      operation: securityActionsListOperation,
      call: ({ securityActions }, { query }, options) =>
        securityActions.list({ filter: typeof query === 'string' ? query : undefined }, options),
      answer: { securityActions: [action] },
      page: ({ items, next }) => ({
        securityActions: items.map((id) => ({ ...action, name: `${parent}/securityActions/${id}` })),
        ...(next === undefined ? {} : { nextPageToken: next }),
      }),
      idOf: (item) =>
        typeof item === 'object' && item !== null ? String(Reflect.get(item, 'name')).split('/').at(-1) : undefined,
      pageParam: { name: 'pageToken', wire: 'pageToken' },
      query: { name: 'filter', wire: 'filter' },
    },
    destroy: {
      operation: securityActionsDisableOperation,
      call: ({ securityActions }, _given, options) =>
        securityActions.disable({ securityActionId: 'block-scraper' }, options),
      answer: action,
    },
    requiredQuery: {
      operation: securityActionsCreateOperation,
      call: ({ securityActions }, { query = 'block-scraper' }, options) =>
        securityActions.create(creation(query), options),
      answer: action,
      query: { name: 'securityActionId', wire: 'securityActionId' },
    },
    write: { absent: 'Every change can switch a rule off, or an allow on that overrides it.' },
    idempotentWrite: { absent: 'Every change can switch a rule off, or an allow on that overrides it.' },
    offsetList: { absent: 'The only list is paged by a cursor.' },
    numberList: { absent: 'The only list is paged by a cursor.' },
    stream: { absent: 'Every answer is JSON.' },
    text: { absent: 'Every answer is JSON.' },
    described303: { absent: 'Changes are answered at once.' },
    keyInQuery: { absent: 'The credentials are an access token in a header.' },
    repeatedQuery: { absent: 'No parameter takes a list.' },
    secretQuery: { absent: 'No parameter is secret.' },
  },
});

type Creation = Parameters<ApigeeSecurityActions['securityActions']['create']>[0];

function creation(securityActionId: Given['query']): Creation {
  const body = {
    state: 'ENABLED',
    conditionConfig: { ipAddressRanges: ['198.51.100.0/24'] },
    deny: { responseCode: 403 },
  };
  // A program without types can leave out the id; `null` stands for that.
  return { ...(typeof securityActionId === 'string' ? { securityActionId } : {}), body } as Creation;
}
