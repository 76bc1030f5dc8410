import { parseArgs } from 'node:util';
import { accountOptions, openAccount } from '../src/akamai/support/account.ts';
import { required, versionChosen, wholeNumber } from '../src/akamai/support/option-values.ts';
import { printDiff } from './print-diff.ts';
import { savePlan } from './save-plan.ts';

/** Prepares a version with more hostnames, and prints its changes. */
export async function plan(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      ...accountOptions,
      config: { type: 'string' },
      from: { type: 'string' },
      'add-hostname': { type: 'string', multiple: true, default: [] },
      markdown: { type: 'boolean', default: false },
      save: { type: 'string' },
    },
  });
  const { save, markdown, 'add-hostname': hostnames } = values;
  const configId = wholeNumber('config', required('config', values.config));
  const from = versionChosen('from', required('from', values.from));
  required('add-hostname', hostnames[0]);

  await using account = await openAccount(values);
  const made = await account.akamai.plan({ configId, from }, (draft) =>
    draft.selectedHostnames.append({ body: { hostnameList: hostnames.map((hostname) => ({ hostname })) } }),
  );
  await savePlan(made, save);
  printDiff(made.diff, markdown);
  console.error(`Version ${made.versionNumber} is prepared on ${account.name}. It is active nowhere.`);
}
