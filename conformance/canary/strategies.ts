import { type Auth, apiKeyQuery, basic, bearer, bodyCredentials, edgeGrid, headerKeys } from '@edgeward/core';

/** A way to authenticate whose credentials must turn up nowhere. */
export interface Strategy {
  /** Name of its file in core's `src/auth`. */
  readonly file: string;
  readonly make: () => Auth;
  readonly secrets: readonly string[];
}

// Each contains characters encoded differently by every form.
const key = 'cAnArY-key "1"/+\\=&7f3';
const token = 'cAnArY-token-"2"/+\\=&9d1';
const password = 'cAnArY-pass "3"/+\\=&5b8';
const clientSecret = 'cAnArY-client-secret"4"/+\\=&6c0';

export const strategies: readonly Strategy[] = [
  { file: 'bearer', make: () => bearer(token), secrets: [token] },
  { file: 'bearer', make: () => bearer(() => ({ token, expiresAtMs: Number.MAX_SAFE_INTEGER })), secrets: [token] },
  { file: 'basic', make: () => basic({ username: 'operator', password }), secrets: [password, `operator:${password}`] },
  {
    file: 'body-credentials',
    make: () => bodyCredentials({ APIUUID: key, APISECRET: password }),
    secrets: [key, password],
  },
  { file: 'api-key-query', make: () => apiKeyQuery({ name: 'apikey', key }), secrets: [key] },
  {
    file: 'edge-grid',
    make: () =>
      edgeGrid({
        host: 'service.test',
        clientToken: 'cAnArY-client-5a4',
        clientSecret,
        accessToken: 'cAnArY-access-8e2',
        accountSwitchKey: 'cAnArY-account:1-8BYUX',
      }),
    secrets: ['cAnArY-client-5a4', clientSecret, 'cAnArY-access-8e2', 'cAnArY-account:1-8BYUX'],
  },
  {
    file: 'header-keys',
    make: () => headerKeys({ 'x-access-key': key, 'x-secret-key': password }),
    secrets: [key, password],
  },
];
