import { runCommand } from '../command.ts';
import { root } from '../root.ts';
import { createVendor } from './create-vendor.ts';

const [folder, client, host] = process.argv.slice(2);

if (folder === undefined || client === undefined || host === undefined) {
  console.error('Usage: new-vendor <folder> <Client> <https://host>, as in: shop-waf ShopWaf https://api.shop.example');
  process.exitCode = 1;
} else {
  try {
    for (const path of await createVendor(root, { folder, client, host })) console.log(path);
    await runCommand('node', ['tools/codegen/src/cli.ts', folder], { live: true });
    await runCommand('biome', ['check', '--write', `packages/${folder}`], { live: true });
    console.log(
      'Next: `pnpm install`, and then `vitest run test/vendor-rooms.test.ts` in tools/repo. It lists the missing parts.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
