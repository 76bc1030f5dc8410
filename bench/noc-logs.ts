// Streams a synthetic day of logs over loopback HTTP and watches the heap: node noc-logs.ts [MiB], after a build.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { NocCdn, nocApiKey } from '@edgeward/noc-cdn';
import { createFakeNocCdn, FakeClock } from '@edgeward/noc-cdn/testing';

const mebibyte = 1024 * 1024;
const ceiling = 64;
const secondsOfDay = 86_400;
const key = 'bench-noc-api-key';

const [role = '1024', size] = process.argv.slice(2);
if (role === 'serve') await serveDay(Number(size));
else await measure(Number(role));

/** Serves a day of at least so many bytes, in a process of its own: its heap is not the client's. */
async function serveDay(bytes: number): Promise<void> {
  const lineLength = 180;
  const fake = createFakeNocCdn({
    key,
    clock: new FakeClock('2026-01-02T00:00:00Z'),
    log: {
      perSecond: Math.ceil(bytes / secondsOfDay / lineLength),
      from: new Date('2026-01-01T00:00:00Z'),
      lineOf: (time, index, site) =>
        `${time} ${site} cdn-edge-usa-east-ny1 203.0.113.${index % 256} 200 5120 MISS - GET /item/${index} HTTP/2 https://example.com/ Mozilla/5.0 (X11; Linux x86_64)`.padEnd(
          lineLength - 1,
          '.',
        ),
    },
  });
  const { url } = await fake.listen();
  process.send?.(url);
}

async function measure(mebibytes: number): Promise<void> {
  const server = fork(import.meta.filename, ['serve', String(mebibytes * mebibyte)]);
  const [url] = (await once(server, 'message')) as [string];
  const noc = new NocCdn({ baseUrl: url, auth: nocApiKey(key), website: 'example.com' });
  // The first request loads everything shared by later ones.
  for await (const entry of noc.logs.latest({ limit: 1000 })) if (!entry.parsed) throw new Error(entry.raw);
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const startedAt = performance.now();
  let [entries, bytes, peak] = [0, 0, before];
  for await (const entry of noc.logs.day({ date: '2026-01-01' })) {
    if (!entry.parsed) throw new Error(`a line does not parse: ${entry.raw}`);
    entries += 1;
    bytes += entry.raw.length + 1;
    if (entries % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  server.kill();
  const growth = (peak - before) / mebibyte;
  console.log(
    `${(bytes / mebibyte).toFixed(0)} MiB, ${entries} entries in ${seconds.toFixed(1)} s ` +
      `(${(bytes / mebibyte / seconds).toFixed(1)} MiB/s); heap grew by at most ${growth.toFixed(1)} MiB (limit ${ceiling})`,
  );
  if (bytes < mebibytes * mebibyte || growth > ceiling) process.exitCode = 1;
}
