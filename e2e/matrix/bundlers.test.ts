import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { everyVendor, failures } from '../src/expected.ts';
import { createProject, lastLine, node } from '../src/project.ts';

test('webpack 5 bundles and minifies without a warning, and the bundle runs', async () => {
  await using project = await createProject(
    { webpack: '5.112.2' },
    'every-vendor.mjs',
    'runtimes/failures.mjs',
    'bundlers/webpack.mjs',
  );
  expect(lastLine(await project.run(node, 'webpack.mjs'))).toEqual({ errors: [], warnings: [] });
  expect(lastLine(await project.run(node, 'dist/every-vendor.cjs'))).toEqual(everyVendor);
  expect(lastLine(await project.run(node, 'dist/failures.cjs'))).toEqual(failures);
});

test('Next 16 calls fakes over HTTP from a route that it built, and its fetch caches nothing', async () => {
  const react = '19.3.1';
  await using project = await createProject({ next: '16.4.6', react, 'react-dom': react }, 'bundlers/app');
  const next = 'node_modules/next/dist/bin/next';
  await project.run(node, next, 'build');
  const port = '4917';
  const server = spawn(node, [next, 'start', '--port', port], { cwd: project.folder, stdio: 'ignore' });
  try {
    expect(await getJson(`http://127.0.0.1:${port}/calls`)).toEqual({
      counts: [1, 2],
      configurations: 0,
      status: 'enabled',
      refused: { code: 'ECONNREFUSED', attempts: 3 },
    });
  } finally {
    server.kill();
  }
});

/** Asks until the server has started. */
async function getJson(url: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (await fetch(url)).json();
    } catch (error) {
      if (attempt === 50) throw error;
      await delay(200);
    }
  }
}
