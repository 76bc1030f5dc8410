// Builds and packs the published packages into `release/`, the only input of the publishing job: the tarballs, their
// checksums, and their list in publishing order.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pack } from '../packages/pack.ts';
import { root } from '../root.ts';
import { build } from '../turbo.ts';
import { workspacePackages } from '../workspace.ts';
import { inPublishOrder } from './packages.ts';

const folder = join(root, 'release');
await rm(folder, { recursive: true, force: true });
await mkdir(folder);

const { code, output } = await build();
if (code !== 0) throw new Error(output);

const list: string[] = [];
const sums: string[] = [];
for (const each of inPublishOrder((await workspacePackages()).filter(({ published }) => published))) {
  const tarball = await pack(each, folder);
  const sum = createHash('sha256')
    .update(await readFile(tarball))
    .digest('hex');
  sums.push(`${sum}  ${basename(tarball)}`);
  list.push(`${basename(tarball)} ${each.name}@${String(each.manifest['version'])}`);
}
await writeFile(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
await writeFile(join(folder, 'packages.txt'), `${list.join('\n')}\n`);
console.log(list.join('\n'));
