// Reads every setting of a version of a configuration, and draws the protection of each hostname.
import { parseArgs } from 'node:util';
import { Story } from '../story.ts';
import { accountOptions, accountUsage, openAccount } from './support/account.ts';
import { given } from './support/change-options.ts';
import { wholeNumber } from './support/option-values.ts';
import { runProgram } from './support/run-program.ts';
import { chooseVersion } from './walks/choose-version.ts';
import { protectionTree } from './walks/protection-tree.ts';
import { readProtection } from './walks/read-protection.ts';

const usage = `Usage: node examples/src/akamai/protection.ts [options]

* --config <id>         the configuration
  --version <number>    the version; otherwise the one on production, or else the latest
  --json                print what was read as one document
${accountUsage}

Options with a star can be left out on the fake. Nothing is changed.`;

await runProgram(usage, async () => {
  const { values } = parseArgs({
    options: {
      ...accountOptions,
      config: { type: 'string' },
      version: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { json, version } = values;
  const configId = wholeNumber('config', given(values, 'config', values.config, '8277'));
  const asked = version === undefined ? undefined : wholeNumber('version', version);
  const story = new Story(json);
  await using account = await openAccount(values);
  const akamai = account.akamai.withOptions({ readOnly: true });

  story.step(`Read configuration ${configId} of ${account.name}`);
  const { version: versionNumber } = await chooseVersion(akamai, story, configId, asked);
  const protection = await readProtection(akamai, configId, versionNumber);
  const policies = [...protection.policies].map(([id, own]) => [id, Object.fromEntries(own)] as const);
  const read = { version: Object.fromEntries(protection.version), policies: Object.fromEntries(policies) };
  story.end({ protection: read }, protectionTree(protection).join('\n'));
});
