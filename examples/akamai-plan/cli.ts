// Changes a configuration in visible steps: plan, approve, apply, wait, roll back.
import { accountUsage } from '../src/akamai/support/account.ts';
import { runProgram } from '../src/akamai/support/run-program.ts';
import { UsageError } from '../src/akamai/support/usage-error.ts';
import { apply } from './apply.ts';
import { diff } from './diff.ts';
import { discard } from './discard.ts';
import { plan } from './plan.ts';
import { rollback } from './rollback.ts';
import { wait } from './wait.ts';

const usage = `Usage: node examples/akamai-plan/cli.ts <command> [options]

  plan --config <id> --from <version> --add-hostname <name>... [--markdown] [--save <plan.json>]
  apply <plan.json> --network <network> [--notify <address>...] [--note <text>] [--save-activation <file>]
        [--allow-weaker <path>...] [--yes]
  wait <activation.json>
  rollback --config <id> --network <network> [--from <version>] [--save <plan.json>] [and as apply]
  diff --config <id> --from <version> --to <version> [--markdown]
  discard <plan.json> [--delete]

A change that weakens the protection is only activated if --allow-weaker names its path, which the diff shows.
A version is a number, production, staging or latest; a network is STAGING or PRODUCTION. An activation is saved in
activation.json, unless --save-activation says otherwise; --poll-ms <number> is the pause between two looks at it.

Every command takes:
${accountUsage}

Exit codes: 0 done, 1 failed, 2 not understood or not confirmed by --yes, 3 refused because the plan is outdated`;

const commands = new Map(Object.entries({ plan, apply, wait, rollback, diff, discard }));

await runProgram(usage, async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands.get(name);
  if (command === undefined) throw new UsageError(name === '' ? 'Say a command' : `There is no command ${name}`);
  await command(args);
});
