// Adds a custom rule to a version of a configuration, and activates it.
import { parseArgs } from 'node:util';
import { Story } from '../story.ts';
import { accountOptions, accountUsage, openAccount } from './support/account.ts';
import { changeOptions, changeOrder, changeUsage, confirm, given } from './support/change-options.ts';
import { runProgram } from './support/run-program.ts';
import { introduceRule, ruleIntention } from './walks/introduce-rule.ts';

const usage = `Usage: node examples/src/akamai/add-custom-rule.ts [options]

* --name <text>         the name of the rule
* --path <path>         the path whose POST requests it meets
  --action <name>       what to do with them: alert, which is the default, deny or deny_custom_<id>
${changeUsage}
${accountUsage}

Options with a star can be left out on the fake.`;

await runProgram(usage, async () => {
  const { values } = parseArgs({
    options: {
      ...accountOptions,
      ...changeOptions,
      name: { type: 'string' },
      path: { type: 'string' },
      action: { type: 'string', default: 'alert' },
    },
  });
  const order = {
    ...changeOrder(values),
    name: given(values, 'name', values.name, 'Login by form'),
    path: given(values, 'path', values.path, '/login'),
    action: values.action,
  };
  confirm(values, ruleIntention(order));
  const story = new Story(values.json);
  await using account = await openAccount(values);
  story.step(`${ruleIntention(order)}, on ${account.name}`);
  const activation = await introduceRule(account.akamai, story, order);
  story.end({ activation }, `Done: the rule holds on ${order.network}.`);
});
