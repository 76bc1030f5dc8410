import { isJson, type ReceivedRequest } from '@edgeward/core/testing';

/** The accepted credentials: an API key, by HTTP Basic or in the body, or a token. */
export interface FakeCredentials {
  readonly apiUuid: string;
  readonly apiSecret: string;
  readonly token: string;
}

/** Body members holding an API key. */
export const bodyCredentialNames: readonly string[] = ['APIUUID', 'APISECRET'];

/** Returns whether a request is authenticated. */
export function isKnown({ headers, bytes }: ReceivedRequest, { apiUuid, apiSecret, token }: FakeCredentials): boolean {
  const authorization = headers.get('authorization') ?? '';
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'basic':
      return Buffer.from(value, 'base64').toString('utf8') === `${apiUuid}:${apiSecret}`;
    case 'bearer':
      return value === token;
    default: {
      const body = authorization === '' ? bodyOf(bytes) : undefined;
      return isJson(body) && body['APIUUID'] === apiUuid && body['APISECRET'] === apiSecret;
    }
  }
}

function bodyOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
