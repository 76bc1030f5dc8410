// Serves the fakes of all packages on loopback, for programs in any language, until it is stopped.
import { parseArgs } from 'node:util';
import { build } from '../turbo.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, port: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const { json = false, port, 'no-build': isBuilt = false } = values;
const firstPort = port === undefined ? undefined : Number(port);
if (firstPort !== undefined && !(Number.isInteger(firstPort) && firstPort > 0 && firstPort < 65_531)) {
  throw new TypeError(`--port must be a number from 1 to 65530, not ${port}`);
}

const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
});
const { code, output } = isBuilt ? { code: 0, output: '' } : await build();
if (code !== 0) {
  console.error(output);
  process.exit(code);
}
// They are there when they are built.
const { serveFakes } = await import('./served-fakes.ts');
const fakes = await serveFakes(firstPort);
if (json) {
  console.log(JSON.stringify({ pid: process.pid, fakes: fakes.map(({ close: _, ...fake }) => fake) }));
} else {
  const lines = fakes.map(({ name, url, credentials, note }) => [
    name,
    url,
    Object.entries(credentials)
      .map(([key, value]) => `${key}=${value}`)
      .join(' '),
    note,
  ]);
  const table = [['package', 'URL', 'credentials', 'how to call it, and its data'], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const line of table) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  // Some programs do not forward signals to their child processes.
  console.log(`\nStop them with Ctrl+C or \`kill ${process.pid}\`. They forget everything.`);
}
await stopped;
await Promise.all(fakes.map(({ close }) => close()));
