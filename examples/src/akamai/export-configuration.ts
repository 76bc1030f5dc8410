// Exports a version of a configuration completely, as JSON.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Story } from '../story.ts';
import { accountOptions, accountUsage, openAccount } from './support/account.ts';
import { given } from './support/change-options.ts';
import { wholeNumber } from './support/option-values.ts';
import { runProgram } from './support/run-program.ts';
import { chooseVersion } from './walks/choose-version.ts';

const usage = `Usage: node examples/src/akamai/export-configuration.ts [options]

* --config <id>         the configuration
  --version <number>    the version; otherwise the one on production, or else the latest
  --out <file>          where to write it; otherwise to standard output
  --json                print one document, with what was done
${accountUsage}

Options with a star can be left out on the fake. Nothing is changed.`;

await runProgram(usage, async () => {
  const { values } = parseArgs({
    options: {
      ...accountOptions,
      config: { type: 'string' },
      version: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { out, json, version } = values;
  const configId = wholeNumber('config', given(values, 'config', values.config, '8277'));
  const asked = version === undefined ? undefined : wholeNumber('version', version);
  // If the export goes to standard output, nothing else does.
  const story = new Story(json, out === undefined && !json ? console.error : console.log);
  await using account = await openAccount(values);
  const akamai = account.akamai.withOptions({ readOnly: true });

  story.step(`Export configuration ${configId} of ${account.name}`);
  const { version: versionNumber } = await chooseVersion(akamai, story, configId, asked);
  const exported = await akamai.versions.export({ configId, versionNumber });
  const text = `${JSON.stringify(exported, null, 2)}\n`;
  if (out !== undefined) await writeFile(out, text);
  else if (!json) process.stdout.write(text);
  story.end(out === undefined ? { exported } : { out }, `Done: version ${versionNumber}${out ? ` is in ${out}` : ''}.`);
});
