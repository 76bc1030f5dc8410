import { writeVersion } from './package-version.ts';
import { workspacePackages } from './workspace.ts';

await Promise.all((await workspacePackages()).map(writeVersion));
