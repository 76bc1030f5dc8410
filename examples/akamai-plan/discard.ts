import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { accountOptions, openAccount } from '../src/akamai/support/account.ts';
import { fileNamed, readJson } from './read-json.ts';

const ending = { removed: 'is deleted', unchanged: 'stays, and is active nowhere' };

/** Gives a plan up, and deletes its version if that is wanted. */
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
  // A plan that is given up is only known as such to the object: the file must not be applied any more.
  await rm(path);
  console.log(`${path} is gone. Version ${versionNumber} ${ending[outcome]}.`);
}
