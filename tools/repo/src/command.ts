import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

/** The result of a command. */
export interface CommandResult {
  readonly code: number;

  /** Standard output and standard error in order of arrival. */
  readonly output: string;
}

/** How to run a command. */
export interface CommandOptions {
  /** Working folder. Default: the root of the workspace. */
  readonly cwd?: string;

  /** Variables to add to the environment. */
  readonly env?: Readonly<Record<string, string>>;

  /** Whether to stream the output to the terminal instead of returning it. */
  readonly live?: boolean;
}

/** Runs a command to its end; the tools of the workspace are found by their names. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = root, env = {}, live = false }: CommandOptions = {},
): Promise<CommandResult> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
