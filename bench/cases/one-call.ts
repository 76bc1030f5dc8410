import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
import Cloudflare from 'cloudflare';
import ky from 'ky';
import OpenAI from 'openai';
import type { Case } from '../src/comparison.ts';
import { repeated } from '../src/measure.ts';

export const credentials = {
  clientToken: 'akab-client-token-qqqqqqqqqqqqqqqq',
  clientSecret: 'C9n3t53KR3TN6N90yVuAg+CxIRwsObLi0E67/N8eRN=',
  accessToken: 'akab-access-token-wwwwwwwwwwwwwwww',
} as const;

/** A custom rule of about 300 bytes, as the service sends it. */
export const rule: string = JSON.stringify({
  id: 12345,
  name: 'Deny login bursts',
  description: 'Denies bursts of requests to the login page',
  version: 3,
  ruleActivated: true,
  structured: true,
  tag: ['login'],
  conditions: [{ type: 'pathMatch', positiveMatch: true, value: ['/login', '/login/*'] }],
  metadata: '',
  operation: 'AND',
});

const actions = JSON.stringify({
  securityActions: Array.from({ length: 16 }, (_, index) => ({
    name: `organizations/acme/environments/prod/securityActions/deny-${index}`,
    description: 'Denies an address that scans for logins, reported by the monitoring',
    state: 'ENABLED',
    createTime: '2026-01-02T03:04:05.678901Z',
    updateTime: '2026-01-02T03:04:05.678901Z',
    apiProxies: [],
    conditionConfig: { ipAddressRanges: [`192.0.2.${index}`] },
    deny: { responseCode: 403 },
  })),
});

/** A `fetch` answering at once from memory. */
function answering(text: string): () => Promise<Response> {
  return async () => new Response(text, { headers: { 'content-type': 'application/json' } });
}

/** The two SDKs used for comparison; neither signs nor validates. */
function peers(text: string, url: string): { openai: () => Promise<unknown>; cloudflare: () => Promise<unknown> } {
  const fetch = answering(text);
  const openai = new OpenAI({ apiKey: 'bench', baseURL: url, fetch, maxRetries: 0 });
  const cloudflare = new Cloudflare({ apiToken: 'bench', baseURL: url, fetch, maxRetries: 0 });
  return { openai: () => openai.get('/rule'), cloudflare: () => cloudflare.get('/rule') };
}

export const akamaiCall: Case = async () => {
  const host = 'akab-bench.luna.akamaiapis.net';
  const fetch = answering(rule);
  const akamai = new AkamaiAppSec({ auth: edgeGrid({ host, ...credentials }), fetch, maxConcurrency: Infinity });
  const { openai, cloudflare } = peers(rule, `https://${host}`);
  return {
    name: 'one call, in-memory fetch, 300 B, Akamai (signs and validates)',
    unit: 'call',
    rounds: 11,
    ours: 'edgeward',
    contenders: [
      repeated('edgeward', () => akamai.customRules.get({ configId: 42, ruleId: 12345 })),
      repeated('bare ky', () => ky(`https://${host}/rule`, { fetch, retry: 0 }).json()),
      repeated('openai', openai),
      repeated('cloudflare', cloudflare),
      repeated('fetch and JSON.parse', async () => (await fetch()).json()),
    ],
    targets: [
      { against: ['bare ky'], of: 'time', goal: 1.5 },
      { against: ['openai', 'cloudflare'], of: 'time', goal: 1.3 },
      { against: ['fetch and JSON.parse'], of: 'time' },
    ],
  };
};

export const apigeeCall: Case = async () => {
  const apigee = new ApigeeSecurityActions({
    auth: bearer('bench-token-bench-token'),
    fetch: answering(actions),
    organization: 'acme',
    environment: 'prod',
  });
  const { openai, cloudflare } = peers(actions, 'https://apigee.example.com');
  return {
    name: 'one call, in-memory fetch, 5 kB, Apigee (validates)',
    unit: 'call',
    rounds: 11,
    ours: 'edgeward',
    contenders: [
      repeated('edgeward', () => apigee.securityActions.list()),
      repeated('openai', openai),
      repeated('cloudflare', cloudflare),
      repeated('fetch and JSON.parse', async () => JSON.parse(await (await answering(actions)()).text())),
    ],
    targets: [
      { against: ['openai', 'cloudflare'], of: 'time', goal: 1.2 },
      { against: ['fetch and JSON.parse'], of: 'time' },
    ],
  };
};

/** The cost of a listener for every event. */
export const listenedCall: Case = async () => {
  const auth = edgeGrid({ host: 'akab-bench.luna.akamaiapis.net', ...credentials });
  const fetch = answering(rule);
  const silent = new AkamaiAppSec({ auth, fetch, maxConcurrency: Infinity });
  let events = 0;
  const onEvent = (): void => {
    events += 1;
  };
  const heard = new AkamaiAppSec({ auth, fetch, onEvent, maxConcurrency: Infinity });
  return {
    name: 'a call with a listener',
    unit: 'call',
    rounds: 11,
    ours: 'with a listener',
    contenders: [
      repeated('with a listener', async () => {
        await heard.customRules.get({ configId: 42, ruleId: 12345 });
        if (events === 0) throw new Error('the listener heard nothing');
      }),
      repeated('without', () => silent.customRules.get({ configId: 42, ruleId: 12345 })),
    ],
    targets: [{ against: ['without'], of: 'time', goal: 1.2 }],
  };
};
