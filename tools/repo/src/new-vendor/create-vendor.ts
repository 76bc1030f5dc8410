import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('../../templates/vendor/', import.meta.url));

/** The package whose settings are copied, with its own names. */
const model = { folder: 'security-v29', client: 'RackCorpSecurity', host: 'https://api.rackcorp.net/api/rest/v2.9' };

const copied = [
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
  'vitest.config.ts',
  'src/msw.ts',
  'src/opentelemetry.ts',
  'src/version.ts',
];

/** Names of a new vendor package. */
export interface VendorNames {
  /** Its folder, which is its name without the scope, for example `shop-waf`. */
  readonly folder: string;

  /** Its client class, for example `ShopWaf`. */
  readonly client: string;

  /** The base URL of the service. */
  readonly host: string;
}

/** Creates the rooms of a vendor package with a client of three operations; returns the paths of its files. */
export async function createVendor(root: string, names: VendorNames): Promise<readonly string[]> {
  const { folder, client, host } = names;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(folder)) throw new Error(`${folder} is not a kebab-case name`);
  if (!/^[A-Z][A-Za-z0-9]+$/.test(client)) throw new Error(`${client} is not a class name`);
  if (URL.parse(host)?.protocol !== 'https:' || host.endsWith('/')) {
    throw new Error(`${host} is not a base URL: start with https:// and end without a slash`);
  }
  const files = [...(await templateFiles(names)), ...(await copiedFiles(root, names))];
  const target = join(root, 'packages', folder);
  await mkdir(target);
  for (const [path, text] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  return files.map(([path]) => `packages/${folder}/${path}`).sort();
}

type NewFile = readonly [path: string, text: string];

async function templateFiles({ folder, client, host }: VendorNames): Promise<readonly NewFile[]> {
  const variable = client.charAt(0).toLowerCase() + client.slice(1);
  const values: Readonly<Record<string, string>> = {
    __name__: folder,
    __Client__: client,
    __client__: variable,
    __ENV__: folder.toUpperCase().replaceAll('-', '_'),
    __host__: host,
  };
  return Promise.all(
    globSync('**/*.txt', { cwd: templates }).map(async (path): Promise<NewFile> => {
      const text = await readFile(join(templates, path), 'utf8');
      return [path.slice(0, -'.txt'.length), text.replaceAll(/__\w+?__/g, (name) => values[name] ?? name)];
    }),
  );
}

async function copiedFiles(root: string, { folder, client, host }: VendorNames): Promise<readonly NewFile[]> {
  return Promise.all(
    copied.map(async (path): Promise<NewFile> => {
      const text = (await readFile(join(root, 'packages', model.folder, path), 'utf8'))
        .replaceAll(model.host, host)
        .replaceAll(model.folder, folder)
        .replaceAll(model.client, client)
        .replaceAll("RackCorp's", "the service's");
      if (path === 'src/version.ts') return [path, text.replace(/'[\d.]+'/, "'0.0.0'")];
      if (path !== 'package.json') return [path, text];
      const manifest = JSON.parse(text) as object;
      const own = {
        version: '0.0.0',
        description: 'new-vendor: describe the package for those who search the registry. Unofficial.',
        keywords: ['api-client', 'sdk', 'typescript'],
      };
      return [path, `${JSON.stringify({ ...manifest, ...own }, undefined, 2)}\n`];
    }),
  );
}
