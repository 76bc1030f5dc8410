import { parseArgs } from 'node:util';
import { accountOptions, openAccount } from '../src/akamai/support/account.ts';
import { networkNamed, required, wholeNumber } from '../src/akamai/support/option-values.ts';
import { activatePlan } from './activate-plan.ts';
import { activationOptions } from './activation-options.ts';
import { savePlan } from './save-plan.ts';

/** Activates the version in force on a network before the present one, and waits until it is in force again. */
export async function rollback(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      ...accountOptions,
      ...activationOptions,
      config: { type: 'string' },
      from: { type: 'string' },
      save: { type: 'string' },
    },
  });
  const configId = wholeNumber('config', required('config', values.config));
  const network = networkNamed('network', required('network', values.network));

  const from = values.from === undefined ? undefined : wholeNumber('from', values.from);

  await using account = await openAccount(values);
  const plan = await account.akamai.rollback({ configId, network, from });
  await savePlan(plan, values.save);
  await activatePlan(plan, network, values);
}
