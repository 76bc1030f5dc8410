import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** The result of a program. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run a program. */
export interface RunOptions {
  /** Working folder. Default: the folder of the tests. */
  readonly cwd?: string;

  /** Variables to add to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running program. */
export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;

  /** Resolves when it has ended, however it did. */
  readonly ended: Promise<Ended>;
}

/** Starts a program of this package as a process of its own. */
export function startProgram(program: string, args: readonly string[], { cwd, env }: RunOptions = {}): Running {
  const path = fileURLToPath(new URL(`../../${program}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
  return { child, ended };
}

/** Runs a program of this package to its end. */
export function runProgram(program: string, args: readonly string[], options?: RunOptions): Promise<Ended> {
  return startProgram(program, args, options).ended;
}
