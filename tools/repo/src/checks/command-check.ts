import { runCommand } from '../command.ts';
import type { Check } from './check.ts';

/** Creates a check from a command's exit code. */
export function commandCheck(name: string, command: string, ...args: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(command, args);
      return code === 0 ? [] : [`\`${command} ${args.join(' ')}\` exited with code ${code}`, output.trim()];
    },
  };
}
