import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inPublishOrder } from '../../src/release/packages.ts';
import { publishStep } from '../../src/release/publish-step.ts';
import { root } from '../../src/root.ts';
import { workspacePackages } from '../../src/workspace.ts';

const workflows = join(root, '.github/workflows');
const release = await readFile(join(workflows, 'release.yml'), 'utf8');

/** The members of a workflow read by these tests. */
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly needs?: string;
  readonly steps: readonly { readonly uses?: string; readonly name?: string }[];
}

function workflowOf(text: string): Workflow {
  const workflow: Workflow = parse(text);
  return workflow;
}

test('every package is published after the packages that it depends on', async () => {
  const published = (await workspacePackages()).filter((each) => each.published);
  const names = inPublishOrder([...published].reverse()).map(({ name }) => name);
  expect(names).toHaveLength(published.length);
  expect(names[0]).toBe('@edgeward/core');
});

test('the rehearsal reads the publishing step of the workflow', () => {
  expect(publishStep(release)).toContain('npm publish "./$tarball" --access public --ignore-scripts');
  expect(() => publishStep('jobs: {}')).toThrow('no step "Publish"');
});

describe('the publishing job', () => {
  const { publish, verify } = workflowOf(release).jobs;

  test('checks nothing out and runs one step of shell after downloading the artifact of the verifying job', () => {
    expect(publish?.needs).toBe('verify');
    expect(publish?.steps.map(({ uses, name }) => (uses ?? name)?.replace(/@.*/, ''))).toEqual([
      'actions/setup-node',
      'actions/download-artifact',
      'Publish',
    ]);
  });

  test('verifies the checksums before the first package is published', () => {
    const commands = publishStep(release);
    expect(commands.indexOf('sha256sum --check')).toBe(0);
    expect(commands).not.toMatch(/pnpm|npx|node /);
  });

  test('is the only one with the right to ask for an identity', () => {
    expect(publish?.permissions).toEqual({ 'id-token': 'write' });
    expect(verify?.permissions).toBeUndefined();
    expect(workflowOf(release).permissions).toEqual({ contents: 'read' });
  });
});

test('no workflow has more than the right to read, unless a job of its own publishes', async () => {
  for (const file of await readdir(workflows)) {
    const { permissions, jobs } = workflowOf(await readFile(join(workflows, file), 'utf8'));
    expect(permissions, file).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs)) {
      if (job.permissions === undefined) continue;
      // A job with a right to write runs nothing of the repository.
      expect(
        job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout')),
        `${file}: ${name}`,
      ).toEqual([]);
    }
  }
});
