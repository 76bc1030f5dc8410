import { runCommand } from '../command.ts';

/** The changes of a working tree since it parted from a commit, with everything not committed yet. */
export interface Changes {
  /** The last commit both have. */
  readonly from: string;

  /** The paths of changed and new files, from the root of the repository. */
  readonly files: readonly string[];
}

/** Lists the changes of the repository in `cwd` since a commit. */
export async function changesSince(commit: string, cwd?: string): Promise<Changes> {
  const from = (await git(['merge-base', commit, 'HEAD'], cwd)).trim();
  const changed = await git(['diff', '--name-only', '--diff-filter=d', from], cwd);
  const added = await git(['ls-files', '--others', '--exclude-standard'], cwd);
  return { from, files: [...changed.split('\n'), ...added.split('\n')].filter((file) => file !== '') };
}

/** Runs git and returns its output. */
export async function git(args: readonly string[], cwd?: string): Promise<string> {
  const { code, output } = await runCommand('git', args, cwd === undefined ? {} : { cwd });
  if (code !== 0) throw new Error(`\`git ${args.join(' ')}\` exited with code ${code}\n${output}`);
  return output;
}
