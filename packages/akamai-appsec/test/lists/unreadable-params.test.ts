import { AkamaiAppSec, isConfigurationError } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import { account } from './support/account.js';

const unreadable = {
  get anything(): never {
    throw new Error('unreadable');
  },
} as never;

const { clientLists, networkLists } = account().lists;
const client = new AkamaiAppSec(createFakeAkamaiAppSec().clientOptions);

const workflows: Readonly<Record<string, () => Promise<unknown>>> = {
  plan: () => client.plan(unreadable, async () => {}),
  rollback: () => client.rollback(unreadable),
  compare: () => client.compare(unreadable),
  'clientLists.ensureListed': () => clientLists.ensureListed(unreadable),
  'clientLists.ensureUnlisted': () => clientLists.ensureUnlisted(unreadable),
  'clientLists.replaceAll': () => clientLists.replaceAll(unreadable),
  'clientLists.expireItems': () => clientLists.expireItems(unreadable),
  'clientLists.planList': () => clientLists.planList(unreadable),
  'networkLists.ensureListed': () => networkLists.ensureListed(unreadable),
  'networkLists.ensureUnlisted': () => networkLists.ensureUnlisted(unreadable),
  'networkLists.replaceAll': () => networkLists.replaceAll(unreadable),
  'networkLists.planList': () => networkLists.planList(unreadable),
};

test.each(Object.entries(workflows))(
  'a workflow rejects unreadable parameters and never throws: %s',
  async (_name, run) => {
    expect(await failureOf(run())).toSatisfy(isConfigurationError);
  },
);
