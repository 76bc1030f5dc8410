import { edgeGrid, signEdgeGrid } from '@edgeward/core';
import EdgeGrid from 'akamai-edgegrid';
import type { Case } from '../src/comparison.ts';
import { repeated } from '../src/measure.ts';
import { credentials } from './one-call.ts';

const host = 'akab-bench.luna.akamaiapis.net';
const path = '/appsec/v1/configs/42/versions?page=-1&detail=false';

/** Signing for Akamai beside the vendor's own client. */
export const signing: readonly Case[] = [
  { name: 'GET', method: 'GET', text: undefined },
  { name: 'POST of 1 kB', method: 'POST', text: 'x'.repeat(1000) },
  { name: 'POST of 200 kB', method: 'POST', text: 'x'.repeat(200_000) },
].map(({ name, method, text }) => async () => {
  const ours = edgeGrid({ host, ...credentials });
  const theirs = new EdgeGrid(credentials.clientToken, credentials.clientSecret, credentials.accessToken, host);
  const body = text === undefined ? {} : { body: new TextEncoder().encode(text) };
  const request = { method, url: `https://${host}${path}`, headers: {}, ...body };
  let nonce = 0;
  return {
    name: `signing, ${name}`,
    unit: 'signature',
    rounds: 9,
    ours: 'authenticate',
    contenders: [
      repeated('authenticate', () => ours.authenticate(request, { attempt: 1, now: Date.now() })),
      repeated('signEdgeGrid', () => {
        nonce += 1;
        return signEdgeGrid(request, credentials, { timestamp: '20260102T03:04:05+0000', nonce: `bench-${nonce}` });
      }),
      repeated('akamai-edgegrid', () => theirs.auth({ method, path, headers: {}, body: text })),
    ],
    targets: [{ against: ['akamai-edgegrid'], of: 'time', ...(name === 'GET' ? { goal: 0.65 } : {}) }],
  };
});
