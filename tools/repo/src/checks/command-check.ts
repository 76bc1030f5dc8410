import { runCommand } from '../command.ts';
import type { Check } from './check.ts';

/** A check that holds when a command succeeds. */
export function commandCheck(name: string, command: string, ...args: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(command, args);
      return code === 0 ? [] : [`\`${command} ${args.join(' ')}\` ended with ${code}`, output.trim()];
    },
  };
}
