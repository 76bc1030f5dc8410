import * as crypto from 'node:crypto';
import * as nodeFiles from 'node:fs';
import * as files from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as utilities from 'node:util';
import * as akamaiMain from '@edgeward/akamai-appsec';
import * as akamaiLists from '@edgeward/akamai-appsec/lists';
import * as akamaiOperations from '@edgeward/akamai-appsec/operations';
import * as akamaiSchemas from '@edgeward/akamai-appsec/schemas';
import * as akamaiTesting from '@edgeward/akamai-appsec/testing';
import * as akamaiZod from '@edgeward/akamai-appsec/zod';
import * as apigeeMain from '@edgeward/apigee-security-actions';
import * as apigeeOperations from '@edgeward/apigee-security-actions/operations';
import * as apigeeSchemas from '@edgeward/apigee-security-actions/schemas';
import * as apigeeTesting from '@edgeward/apigee-security-actions/testing';
import * as apigeeZod from '@edgeward/apigee-security-actions/zod';
import * as core from '@edgeward/core';
import * as coreOpenTelemetry from '@edgeward/core/opentelemetry';
import * as coreSchema from '@edgeward/core/schema';
import * as coreTesting from '@edgeward/core/testing';
import * as coreZod from '@edgeward/core/zod';
import * as nocMain from '@edgeward/noc-cdn';
import * as nocOperations from '@edgeward/noc-cdn/operations';
import * as nocTesting from '@edgeward/noc-cdn/testing';
import * as aseMain from '@edgeward/ping-ase';
import * as aseOperations from '@edgeward/ping-ase/operations';
import * as aseTesting from '@edgeward/ping-ase/testing';
import * as rackcorpMain from '@edgeward/security-v29';
import * as rackcorpOperations from '@edgeward/security-v29/operations';
import * as rackcorpTesting from '@edgeward/security-v29/testing';
import type { RunOptions } from '@edgeward/test-support';
import * as openTelemetryApi from '@opentelemetry/api';
import * as openTelemetryTraces from '@opentelemetry/sdk-trace-base';
import * as undici from 'undici';
import { onTestFinished, vi } from 'vitest';
import * as zod from 'zod';

/** Makes the fakes of one page, its predefined clients, and an environment with credentials of each. */
export async function openWorld(): Promise<Required<RunOptions>> {
  // One clock for the fakes and for clients with the clock of the system: it advances by itself, and waits take no
  // time.
  const clock = new akamaiTesting.RunningClock();
  vi.spyOn(core.systemClock, 'now').mockImplementation(() => clock.now());
  vi.spyOn(core.systemClock, 'sleep').mockImplementation((ms, signal) => clock.sleep(ms, signal));
  const akamai = akamaiTesting.createFakeAkamaiAppSec({ seed: akamaiTesting.shopSeed, clock });
  const apigee = apigeeTesting.createFakeApigeeSecurityActions({ clock });
  const noc = nocTesting.createFakeNocCdn({ clock });
  const ase = aseTesting.createFakePingAse({ clock });
  const rackcorp = rackcorpTesting.createFakeRackCorpSecurity({ clock });

  const fetchOf = (host: string): typeof fetch => {
    if (host.endsWith('apigee.googleapis.com')) return apigee.fetch;
    if (host === 'my.noc.org') return noc.fetch;
    if (host.endsWith('rackcorp.net')) return rackcorp.fetch;
    if (host.startsWith('ase.')) return ase.fetch;
    if (host.endsWith('akamaiapis.net')) return akamai.fetch;
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }),
    });
  };
  const { fetch: platformFetch } = globalThis;
  const routed: typeof fetch = (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input);
    return (hostname === '127.0.0.1' ? platformFetch : fetchOf(hostname))(input, init);
  };
  vi.stubGlobal('fetch', routed);

  const undiciFetch = (url: string, init: undici.RequestInit): unknown =>
    url.includes('//127.0.0.1') ? undici.fetch(url, init) : routed(url, init as never);

  const folder = await files.mkdtemp(join(tmpdir(), 'edgeward-docs-'));
  onTestFinished(() => files.rm(folder, { recursive: true }));
  await provideCredentials(folder, akamai.credentials);

  return {
    modules: {
      '@edgeward/akamai-appsec': akamaiMain,
      '@edgeward/akamai-appsec/lists': akamaiLists,
      '@edgeward/akamai-appsec/operations': akamaiOperations,
      '@edgeward/akamai-appsec/schemas': akamaiSchemas,
      '@edgeward/akamai-appsec/testing': akamaiTesting,
      '@edgeward/akamai-appsec/zod': akamaiZod,
      '@edgeward/apigee-security-actions': apigeeMain,
      '@edgeward/apigee-security-actions/operations': apigeeOperations,
      '@edgeward/apigee-security-actions/schemas': apigeeSchemas,
      '@edgeward/apigee-security-actions/testing': apigeeTesting,
      '@edgeward/apigee-security-actions/zod': apigeeZod,
      '@edgeward/core': core,
      '@edgeward/apigee-security-actions/opentelemetry': coreOpenTelemetry,
      '@edgeward/core/schema': coreSchema,
      '@edgeward/core/testing': coreTesting,
      '@edgeward/core/zod': coreZod,
      '@edgeward/noc-cdn': nocMain,
      '@edgeward/noc-cdn/operations': nocOperations,
      '@edgeward/noc-cdn/testing': nocTesting,
      '@edgeward/ping-ase': aseMain,
      '@edgeward/ping-ase/operations': aseOperations,
      '@edgeward/ping-ase/testing': aseTesting,
      '@edgeward/security-v29': rackcorpMain,
      '@edgeward/security-v29/operations': rackcorpOperations,
      '@edgeward/security-v29/testing': rackcorpTesting,
      '@opentelemetry/api': openTelemetryApi,
      '@opentelemetry/sdk-trace-base': openTelemetryTraces,
      'akamai-edgegrid': edgegridOver(routed),
      'node:crypto': crypto,
      'node:fs': nodeFiles,
      'node:fs/promises': files,
      'node:util': utilities,
      undici: { ...undici, fetch: undiciFetch },
      zod,
    },
    given: {
      akamai: new akamaiMain.AkamaiAppSec(akamai.clientOptions),
      lists: new akamaiLists.AkamaiLists(akamai.clientOptions),
      apigee: new apigeeMain.ApigeeSecurityActions(apigee.clientOptions),
      noc: new nocMain.NocCdn(noc.clientOptions),
      ase: new aseMain.PingAse(ase.clientOptions),
      rackcorp: new rackcorpMain.RackCorpSecurity(rackcorp.clientOptions),
      folder,
    },
  };
}

/** Returns Akamai's own signer. It sends with axios and reaches the fakes, so they check its signatures, too. */
function edgegridOver(send: typeof fetch): unknown {
  const require = createRequire(import.meta.url);
  const axios: unknown = createRequire(require.resolve('akamai-edgegrid'))('axios');
  const adapter = async (config: AxiosRequest): Promise<object> => {
    const { method, headers, baseURL, url } = config;
    const response = await send(new URL(url, baseURL), { method: method.toUpperCase(), headers: { ...headers } });
    return { config, request: {}, data: await response.text(), status: response.status, headers: {} };
  };
  Object.assign(Reflect.get(Object(axios), 'defaults') as object, { adapter });
  return require('akamai-edgegrid') as unknown;
}

interface AxiosRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly baseURL: string;
  readonly url: string;
}

async function provideCredentials(
  home: string,
  { clientToken, clientSecret, accessToken }: Readonly<Record<'clientToken' | 'clientSecret' | 'accessToken', string>>,
): Promise<void> {
  const host = 'akab-example.luna.akamaiapis.net';
  const edgerc = `[default]\nhost = ${host}\nclient_token = ${clientToken}\nclient_secret = ${clientSecret}\naccess_token = ${accessToken}\n`;
  await files.writeFile(join(home, '.edgerc'), edgerc, { mode: 0o600 });
  const variables: Readonly<Record<string, string>> = {
    HOME: home,
    USERPROFILE: home,
    AKAMAI_HOST: host,
    AKAMAI_CLIENT_TOKEN: clientToken,
    AKAMAI_CLIENT_SECRET: clientSecret,
    AKAMAI_ACCESS_TOKEN: accessToken,
    APIGEE_ORGANIZATION: 'acme',
    APIGEE_ENVIRONMENT: 'prod',
    GOOGLE_OAUTH_ACCESS_TOKEN: 'fake-access-token',
    NOC_API_KEY: 'fake-noc-api-key',
    NOC_WEBSITE: 'example.com',
    PING_ASE_URL: 'https://ase.example.com',
    RACKCORP_API_UUID: 'fake-api-uuid',
    RACKCORP_API_SECRET: 'fake-api-secret',
    PING_ASE_SECRET_KEY: 'fake-secret-key',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}
