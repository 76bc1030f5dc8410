import { parseArgs } from 'node:util';
import { accountOptions, openAccount } from '../src/akamai/support/account.ts';
import { required, versionChosen, wholeNumber } from '../src/akamai/support/option-values.ts';
import { printDiff } from './print-diff.ts';

/** Prints the differences between two versions. Changes nothing. */
export async function diff(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      ...accountOptions,
      config: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      markdown: { type: 'boolean', default: false },
    },
  });
  const configId = wholeNumber('config', required('config', values.config));
  const from = versionChosen('from', required('from', values.from));
  const to = versionChosen('to', required('to', values.to));

  await using account = await openAccount(values);
  printDiff(await account.akamai.compare({ configId, from, to }), values.markdown);
}
