// Compares signing for Akamai with the vendor's own client: node edge-grid.ts, after a build.
import { edgeGrid } from '@edgeward/core';
import EdgeGrid from 'akamai-edgegrid';
import { Bench } from 'tinybench';

const host = 'akab-host.luna.akamaiapis.net';
const path = '/appsec/v1/configs/42/versions?page=-1&detail=false';
const clientToken = 'akab-client-token-qqqqqqqqqqqqqqqq';
const clientSecret = 'C9n3t53KR3TN6N90yVuAg+CxIRwsObLi0E67/N8eRN=';
const accessToken = 'akab-access-token-wwwwwwwwwwwwwwww';

const ours = edgeGrid({ host, clientToken, clientSecret, accessToken });
const theirs = new EdgeGrid(clientToken, clientSecret, accessToken, host);

const cases = [
  { name: 'GET', method: 'GET', text: undefined },
  { name: 'POST of 1 kB', method: 'POST', text: 'x'.repeat(1000) },
  { name: 'POST of 200 kB', method: 'POST', text: 'x'.repeat(200_000) },
] as const;

for (const { name, method, text } of cases) {
  const body = text === undefined ? {} : { body: new TextEncoder().encode(text) };
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  bench.add('edgeGrid', () => {
    const request = { method, url: `https://${host}${path}`, headers: {}, ...body };
    return ours.authenticate(request, { attempt: 1, now: Date.now() });
  });
  bench.add('akamai-edgegrid', () => {
    theirs.auth({ method, path, headers: {}, body: text });
  });
  await bench.run();
  const [our = Number.NaN, their = Number.NaN] = bench.tasks.map(({ result }) =>
    'latency' in result ? result.latency.p50 * 1000 : undefined,
  );
  const ratio = (our / their).toFixed(2);
  console.log(`${name}: edgeGrid ${our.toFixed(1)} µs, akamai-edgegrid ${their.toFixed(1)} µs, ratio ${ratio}`);
}
