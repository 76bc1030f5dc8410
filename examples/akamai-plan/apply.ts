import { parseArgs } from 'node:util';
import { accountOptions, openAccount } from '../src/akamai/support/account.ts';
import { networkNamed, required } from '../src/akamai/support/option-values.ts';
import { activatePlan } from './activate-plan.ts';
import { activationOptions } from './activation-options.ts';
import { fileNamed, readJson } from './read-json.ts';

/** Activates a saved plan, and waits until it is in force. */
export async function apply(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...accountOptions, ...activationOptions },
  });
  const network = networkNamed('network', required('network', values.network));
  const json = await readJson(fileNamed(positionals, 'the plan'));

  await using account = await openAccount(values);
  await activatePlan(account.akamai.resumePlan(json), network, values);
}
