import { writeApiReports } from './api-report.ts';
import { build } from './turbo.ts';
import { workspacePackages } from './workspace.ts';

const { code, output } = await build();
if (code !== 0) throw new Error(output);
for (const each of await workspacePackages()) if (each.published) await writeApiReports(each);
