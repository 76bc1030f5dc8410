import { type EdgewardError, isEdgewardError, isPlanOutdatedError } from '@edgeward/akamai-appsec';
import { UnconfirmedError } from './unconfirmed-error.ts';
import { UsageError } from './usage-error.ts';

/** The message and the exit code of a failed program. */
interface Failure {
  readonly text: string;
  readonly exitCode: 1 | 2 | 3;
}

/** Runs a program to its end: 0 is done, 1 failed, 2 not understood or not confirmed, 3 an outdated plan. */
export async function runProgram(usage: string, main: () => Promise<void>): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return;
  }
  try {
    await main();
  } catch (error) {
    const failure = failureOf(error, usage);
    if (failure === undefined) throw error;
    console.error(failure.text);
    // Not process.exit: output may still be pending.
    process.exitCode = failure.exitCode;
  }
}

function failureOf(error: unknown, usage: string): Failure | undefined {
  if (isEdgewardError(error)) return { text: described(error), exitCode: isPlanOutdatedError(error) ? 3 : 1 };
  if (!(error instanceof Error)) return undefined;
  const { message } = error;
  if (error instanceof UnconfirmedError) return { text: message, exitCode: 2 };
  if (error instanceof UsageError || codeOf(error).startsWith('ERR_PARSE_ARGS')) {
    return { text: `${message}\n\n${usage}`, exitCode: 2 };
  }
  // For example, a file that cannot be written.
  return 'syscall' in error ? { text: message, exitCode: 1 } : undefined;
}

function described({ message, hint, mayHaveApplied }: EdgewardError): string {
  const lines = [message, hint, mayHaveApplied ? 'The change may have been applied.' : undefined];
  return lines.filter(Boolean).join('\n');
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
