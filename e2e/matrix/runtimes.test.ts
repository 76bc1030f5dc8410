import { expect, test } from 'vitest';
import { everyVendor, failures } from '../src/expected.ts';
import { createPnpProject } from '../src/pnp-project.ts';
import { createProject, lastLine, node } from '../src/project.ts';

const programs = ['every-vendor.mjs', 'every-vendor.cjs', 'runtimes/failures.mjs'];
const runtimes = [
  ['Node', {}, [node]],
  ['Node 22.12', { node: '22.12.0' }, ['node_modules/.bin/node']],
  ['Node 26', { node: '26.10.0' }, ['node_modules/.bin/node']],
  ['Bun 1.4', { bun: '1.4.5' }, ['node_modules/.bin/bun', 'run']],
  ['Deno 2.9', { deno: '2.9.6' }, ['node_modules/.bin/deno', 'run', '--allow-all']],
] as const;

test.each(runtimes)(
  '%s calls the fake of each vendor over HTTP and draws the same conclusions from failures',
  async (_name, dependencies, [command, ...args]) => {
    await using project = await createProject(dependencies, ...programs);
    expect(lastLine(await project.run(command, ...args, 'every-vendor.mjs'))).toEqual(everyVendor);
    expect(lastLine(await project.run(command, ...args, 'every-vendor.cjs'))).toEqual(everyVendor);
    expect(lastLine(await project.run(command, ...args, 'failures.mjs'))).toEqual(failures);
  },
);

test('Yarn installs the packages without node_modules and without a network, and they find each other', async () => {
  await using project = await createPnpProject(...programs);
  expect(lastLine(await project.run('node', 'every-vendor.mjs'))).toEqual(everyVendor);
  expect(lastLine(await project.run('node', 'every-vendor.cjs'))).toEqual(everyVendor);
});
