import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from './root.ts';
import { workspacePackages } from './workspace.ts';

/** A copy of the workspace that can be changed without harm. */
export interface WorkspaceCopy extends AsyncDisposable {
  readonly folder: string;
}

const skipped = new Set(['node_modules', 'dist', 'reports', 'coverage', '.git', '.turbo']);

/** Copies the sources; installed packages are linked, and resolve to the copy by the alias of the test configuration. */
export async function copyWorkspace(): Promise<WorkspaceCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'edgeward-copy-'));
  await cp(root, folder, {
    recursive: true,
    filter: (path) =>
      !relative(root, path)
        .split(sep)
        .some((name) => skipped.has(name)),
  });
  for (const each of [root, ...(await workspacePackages()).map((workspace) => workspace.folder)]) {
    await symlink(join(each, 'node_modules'), join(folder, relative(root, each), 'node_modules')).catch(() => {});
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
