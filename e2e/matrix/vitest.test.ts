import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProject, lastLine, node, type Project } from '../src/project.ts';

const pools = ['threads', 'forks', 'vmThreads', 'vmForks'];
const environments = ['node', 'jsdom', 'happy-dom'];

describe.each(['2.9.0', '3.0.5'])('a project with msw %s', (msw) => {
  let project: Project;
  beforeAll(async () => {
    const dependencies = { vitest: '5.1.1', jsdom: '31.0.1', 'happy-dom': '21.0.4', msw };
    const programs = ['suite.test.mjs', 'msw.test.mjs', 'msw.mjs', 'vitest.config.mjs'];
    project = await createProject(dependencies, ...programs.map((name) => `environments/${name}`));
  }, 120_000);
  afterAll(() => project[Symbol.asyncDispose]());

  test('installs each vendor package with npm, and a program is answered by a fake', async () => {
    expect(lastLine(await project.run(node, 'msw.mjs'))).toEqual({ items: 0, status: 500, cause: true });
  });

  describe.each(pools)('the pool %s of vitest', (pool) => {
    test.each(environments)('the suite passes in this environment: %s', async (environment) => {
      // msw itself does not load there: jsdom has no WritableStream, happy-dom no BroadcastChannel.
      const files =
        pool.startsWith('vm') && environment !== 'node' ? ['suite.test.mjs'] : ['suite.test.mjs', 'msw.test.mjs'];
      const options = ['--pool', pool, '--environment', environment];
      const output = await project.run(node, 'node_modules/vitest/vitest.mjs', 'run', ...options, ...files);
      expect(output).toMatch(new RegExp(`Test Files +${files.length} passed`));
    });
  });
});
