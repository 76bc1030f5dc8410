import { build } from '../turbo.ts';
import { workspacePackages } from '../workspace.ts';
import { writeApiReports } from './api-report.ts';

const { code, output } = await build();
if (code !== 0) throw new Error(output);
for (const each of await workspacePackages()) if (each.published) await writeApiReports(each);
