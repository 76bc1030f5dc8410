import { operations } from '../../src/generated/operations.js';
import type { FakeApigeeSecurityActions } from '../../src/testing/index.js';

export interface Answer {
  readonly status: number;
  readonly body: AnswerBody;
}

/** The members of answers read by tests. */
export interface AnswerBody {
  readonly expireTime?: string;
  readonly securityActions?: readonly { readonly name: string }[];
  readonly nextPageToken?: string;
  readonly error?: {
    readonly code: number;
    readonly status: string;
    readonly details?: readonly {
      readonly '@type': string;
      readonly fieldViolations?: readonly { readonly field: string; readonly description: string }[];
    }[];
  };
}

/**
 * Sends a plain request, as `<method> <path>` below the fake's environment; a path from the root stays unchanged. The
 * package's own schemas must accept a successful answer.
 */
export async function call(fake: FakeApigeeSecurityActions, line: string, body?: unknown): Promise<Answer> {
  const [method = '', path = ''] = line.split(' ');
  const { baseUrl, organization, environment } = fake.clientOptions;
  const prefix = `/v1/organizations/${organization}/environments/${environment}`;
  const response = await fake.fetch(baseUrl + (path.startsWith('/v1') ? path : `${prefix}${path}`), {
    method,
    headers: { authorization: 'Bearer fake-access-token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: AnswerBody = JSON.parse(await response.text());
  if (response.ok) {
    const operation = operations.find(({ id }) => id === fake.requests.at(-1)?.operation);
    operation?.responses[200]?.parse(answer);
  }
  return { status: response.status, body: answer };
}

/** Names the fields an INVALID_ARGUMENT answer objects to. */
export function refusedFields({ status, body: { error } }: Answer): readonly string[] {
  const [detail] = error?.details ?? [];
  if (status !== 400 || error?.status !== 'INVALID_ARGUMENT' || !detail?.['@type'].endsWith('google.rpc.BadRequest')) {
    return [`(${status})`];
  }
  return detail.fieldViolations?.map(({ field }) => field) ?? [];
}

/** A valid request body. */
export const denial = {
  state: 'ENABLED',
  deny: { responseCode: 403 },
  conditionConfig: { ipAddressRanges: ['192.0.2.7'] },
} as const;
