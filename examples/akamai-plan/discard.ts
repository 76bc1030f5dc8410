import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { accountOptions, openAccount } from '../src/akamai/support/account.ts';
import { fileNamed, readJson } from './read-json.ts';

const ending = { removed: 'is deleted', unchanged: 'stays, and is active nowhere' };

/** Discards a plan, and deletes its version on request. */
export async function discard(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...accountOptions, delete: { type: 'boolean', default: false } },
  });
  const path = fileNamed(positionals, 'the plan');
  const json = await readJson(path);

  await using account = await openAccount(values);
  const { versionNumber, outcome } = await account.akamai.resumePlan(json).discard({ delete: values.delete });
  // Only the object knows that its plan was discarded: remove the file, so nobody applies it.
  await rm(path);
  console.log(`${path} is gone. Version ${versionNumber} ${ending[outcome]}.`);
}
