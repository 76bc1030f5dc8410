import { parseArgs } from 'node:util';
import { accountOptions, openAccount } from '../src/akamai/support/account.ts';
import { milliseconds } from '../src/akamai/support/option-values.ts';
import { follow } from './follow.ts';
import { fileNamed, readJson } from './read-json.ts';

/** Resumes an activation begun by another run. */
export async function wait(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...accountOptions, 'poll-ms': { type: 'string' } },
  });
  const pollIntervalMs = milliseconds('poll-ms', values['poll-ms']);
  const json = await readJson(fileNamed(positionals, 'the activation'));

  await using account = await openAccount(values);
  await follow(account.akamai.activations.resume(json, { pollIntervalMs }));
}
