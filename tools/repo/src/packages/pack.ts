import { join } from 'node:path';
import { runCommand } from '../command.ts';
import type { WorkspacePackage } from '../workspace.ts';

/** Names the tarball of a package in `folder`. */
export function tarballOf({ name }: WorkspacePackage, folder: string): string {
  return join(folder, `${name.replace('@', '').replace('/', '-')}.tgz`);
}

/** Packs a package as publishing does, into `folder`; returns the path of the tarball. */
export async function pack(each: WorkspacePackage, folder: string): Promise<string> {
  const tarball = tarballOf(each, folder);
  const { code, output } = await runCommand('pnpm', ['pack', '--out', tarball], { cwd: each.folder });
  if (code !== 0) throw new Error(`cannot pack ${each.name}\n${output}`);
  return tarball;
}
