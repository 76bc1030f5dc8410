import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import Cloudflare from 'cloudflare';
import ky from 'ky';
import OpenAI from 'openai';
import type { Case } from '../src/comparison.ts';
import { once } from '../src/measure.ts';
import { credentials, rule } from './one-call.ts';

const calls = 5_000;
const concurrency = 64;

// The server runs in a process of its own: its work is nobody's.
if (process.argv[2] === 'serve') {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(rule);
  }).listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
  });
}

/** 5,000 calls over loopback, 64 at a time. */
export const loopback: Case = async () => {
  const server = fork(import.meta.filename, ['serve']);
  const port = await new Promise((resolve) => server.once('message', resolve));
  const url = `http://127.0.0.1:${String(port)}`;
  const akamai = new AkamaiAppSec({
    auth: edgeGrid({ host: 'bench', ...credentials }),
    baseUrl: url,
    maxConcurrency: Infinity,
  });
  const openai = new OpenAI({ apiKey: 'bench', baseURL: url, maxRetries: 0 });
  const cloudflare = new Cloudflare({ apiToken: 'bench', baseURL: url, maxRetries: 0 });
  return {
    name: `${calls} calls over loopback, concurrency ${concurrency}`,
    unit: 'call',
    rounds: 7,
    ours: 'edgeward',
    contenders: [
      burst('edgeward', () => akamai.customRules.get({ configId: 42, ruleId: 12345 })),
      burst('bare ky', () => ky(`${url}/rule`, { retry: 0 }).json()),
      burst('openai', () => openai.get('/rule')),
      burst('cloudflare', () => cloudflare.get('/rule')),
      burst('fetch', async () => (await fetch(`${url}/rule`)).json()),
    ],
    targets: [
      { against: ['bare ky'], of: 'throughput', goal: 0.85 },
      { against: ['openai'], of: 'throughput', goal: 1 },
      { against: ['cloudflare'], of: 'throughput', goal: 1 },
      { against: ['fetch'], of: 'throughput' },
    ],
    close: async () => {
      server.kill();
    },
  };
};

function burst(name: string, call: () => PromiseLike<unknown>): ReturnType<typeof once> {
  return once(name, calls, async () => {
    let left = calls;
    const work = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await call();
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
  });
}
