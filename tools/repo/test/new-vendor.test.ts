import { glob, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../src/command.ts';
import { createVendor } from '../src/new-vendor/create-vendor.ts';
import { mentions, missingParts, readmeParts } from '../src/new-vendor/missing-parts.ts';
import { root } from '../src/root.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const names = { folder: 'shop-waf', client: 'ShopWaf', host: 'https://api.shop.example/v1' };

/** A folder with the parts of the repository needed to generate and compile a vendor package. */
async function smallRepository(): Promise<string> {
  const folder = await temporaryFolder({ 'conformance/package.json': '{}' });
  await mkdir(join(folder, 'packages'));
  const linked = ['packages/core', 'packages/security-v29', 'conformance/synthetic', 'node_modules'];
  for (const path of [...linked, 'tsconfig.base.json', 'tsup.shared.ts', 'vitest.shared.ts']) {
    await symlink(join(root, path), join(folder, path));
  }
  return folder;
}

async function run(program: string, ...args: readonly string[]): Promise<string> {
  const { output } = await runCommand(program, args);
  return output;
}

test('a new vendor package compiles, and its checklist fails until everything on it is done', async () => {
  const folder = await smallRepository();
  const home = join(folder, 'packages/shop-waf');
  await createVendor(folder, names);
  await symlink(join(root, 'packages/security-v29/node_modules'), join(home, 'node_modules'));
  const notGenerated = 'packages/shop-waf/src/generated/: this room of every vendor package';
  expect(await missingParts(folder, 'shop-waf')).toContain(notGenerated);

  const cli = join(root, 'tools/codegen/src/cli.ts');
  expect(await run('node', cli, '--root', folder, 'shop-waf')).toContain('Generated shop-waf');
  expect(await run('tsc', '-p', join(home, 'tsconfig.json'))).toBe('');

  const missing = await missingParts(folder, 'shop-waf');
  expect(missing).not.toContain(notGenerated);
  for (const part of ['facts.md:6: Base URL', 'src/failure/classify.ts:', 'README.md: `auditLog(`', 'changeset']) {
    expect(missing).toContainEqual(expect.stringContaining(part));
  }
  for (const [files] of mentions) expect(missing).toContainEqual(expect.stringContaining(`${files}: `));

  for await (const path of glob('**/*.{md,yaml,json,ts}', { cwd: home, exclude: ['node_modules'] })) {
    const text = await readFile(join(home, path), 'utf8');
    await writeFile(join(home, path), text.replaceAll('new-vendor: ', '') + (path === 'README.md' ? readmeParts : ''));
  }
  for (const [files] of mentions) {
    const path = join(folder, files.replace(/^\{([^,]+),.*/, '$1').replace('*', 'shop-waf'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "'@edgeward/shop-waf', '../packages/shop-waf'");
  }
  expect(await missingParts(folder, 'shop-waf')).toEqual([]);
});

test.for([
  ['Shop', 'ShopWaf', 'https://a.example', 'Shop is not a kebab-case name'],
  ['shop', 'shopWaf', 'https://a.example', 'shopWaf is not a class name'],
  ['shop', 'ShopWaf', 'http://a.example', 'http://a.example is not a base URL'],
  ['shop', 'ShopWaf', 'https://a.example/', 'https://a.example/ is not a base URL'],
] as const)('the package %s with %s at %s is refused', async ([folder, client, host, problem]) => {
  await expect(createVendor('/nowhere', { folder, client, host })).rejects.toThrow(problem);
});
