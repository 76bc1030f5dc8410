import { workspacePackages } from '../workspace.ts';
import { writeVersion } from './package-version.ts';

await Promise.all((await workspacePackages()).map(writeVersion));
