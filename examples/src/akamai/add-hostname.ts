// Adds a hostname to a new version of a configuration, and activates it.
import { parseArgs } from 'node:util';
import { Story } from '../story.ts';
import { accountOptions, accountUsage, openAccount } from './support/account.ts';
import { changeOptions, changeOrder, changeUsage, confirm, given } from './support/change-options.ts';
import { runProgram } from './support/run-program.ts';
import { hostnameIntention, protectHostname } from './walks/protect-hostname.ts';

const usage = `Usage: node examples/src/akamai/add-hostname.ts [options]

* --hostname <name>     the hostname to protect
${changeUsage}
${accountUsage}

Options with a star can be left out on the fake.`;

await runProgram(usage, async () => {
  const { values } = parseArgs({ options: { ...accountOptions, ...changeOptions, hostname: { type: 'string' } } });
  const hostname = given(values, 'hostname', values.hostname, 'shop.example.com');
  const order = { ...changeOrder(values), hostname };
  confirm(values, hostnameIntention(order));
  const story = new Story(values.json);
  await using account = await openAccount(values);
  story.step(`${hostnameIntention(order)}, on ${account.name}`);
  const activation = await protectHostname(account.akamai, story, order);
  story.end({ activation }, `Done: ${hostname} is protected on ${order.network}.`);
});
