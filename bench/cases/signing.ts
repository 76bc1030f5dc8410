import { edgeGrid, signEdgeGrid } from '@edgeward/core';
import EdgeGrid from 'akamai-edgegrid';
import type { Case } from '../src/comparison.ts';
import { repeated } from '../src/measure.ts';
import { credentials } from './one-call.ts';

const host = 'akab-bench.luna.akamaiapis.net';
const path = '/appsec/v1/configs/42/versions?page=-1&detail=false';

const requests = [
  { name: 'GET', method: 'GET', text: undefined },
  { name: 'POST of 1 kB', method: 'POST', text: 'x'.repeat(1000) },
  { name: 'POST of 200 kB', method: 'POST', text: 'x'.repeat(200_000) },
];

/** Our two ways to sign a GET, and the ratios to reach: a client keeps the key of a second, `signEdgeGrid` does not. */
const goals = { authenticate: 0.65, signEdgeGrid: 0.9 } as const;

const ways = ['authenticate', 'signEdgeGrid'] as const;

/** Signing for Akamai beside the vendor's own client. */
export const signing: readonly Case[] = requests.flatMap((request) => ways.map((way) => signed(request, way)));

function signed({ name, method, text }: (typeof requests)[number], way: (typeof ways)[number]): Case {
  const ours = edgeGrid({ host, ...credentials });
  const theirs = new EdgeGrid(credentials.clientToken, credentials.clientSecret, credentials.accessToken, host);
  const body = text === undefined ? {} : { body: new TextEncoder().encode(text) };
  const request = { method, url: `https://${host}${path}`, headers: {}, ...body };
  let nonce = 0;
  const work = {
    authenticate: () => ours.authenticate(request, { attempt: 1, now: Date.now() }),
    signEdgeGrid: () => {
      nonce += 1;
      return signEdgeGrid(request, credentials, { timestamp: '20260102T03:04:05+0000', nonce: `bench-${nonce}` });
    },
  };
  return async () => ({
    name: `${way}, ${name}`,
    unit: 'signature',
    rounds: 9,
    ours: way,
    contenders: [
      repeated(way, work[way]),
      repeated('akamai-edgegrid', () => theirs.auth({ method, path, headers: {}, body: text })),
    ],
    targets: [{ against: ['akamai-edgegrid'], of: 'time', ...(name === 'GET' ? { goal: goals[way] } : {}) }],
  });
}
