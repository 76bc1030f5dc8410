import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changesSince, git } from '../../src/release/changes-since.ts';

test('the changes since a commit include those that are not committed, and new files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'edgeward-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const commit = async () => {
    await git(['add', '.'], folder);
    await git(['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'a'], folder);
    return (await git(['rev-parse', 'HEAD'], folder)).trim();
  };
  await git(['init', '-q'], folder);
  await Promise.all(['same', 'committed', 'staged', 'unstaged'].map((name) => write(name, 'before')));
  await write('.gitignore', 'ignored');
  const from = await commit();
  await write('committed', 'after');
  await commit();
  await write('staged', 'after');
  await git(['add', '.'], folder);
  await Promise.all(['unstaged', 'new', 'ignored'].map((name) => write(name, 'after')));
  expect(await changesSince(from, folder)).toEqual({ from, files: ['committed', 'staged', 'unstaged', 'new'] });
});
