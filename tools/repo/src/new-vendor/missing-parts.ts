import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rooms and files that every vendor package has in `src`. */
const rooms = [
  'client.ts',
  'failure/classify.ts',
  'generated/',
  'index.ts',
  'internal/',
  'msw.ts',
  'resources/',
  'testing/errors',
  'testing/fake.ts',
  'testing/handlers',
  'testing/index.ts',
  'testing/state.ts',
  'values/',
  'version.ts',
];

/** Parts that every README has. */
export const readmeParts: readonly string[] = [
  '## The first call',
  '/operations',
  '/schemas',
  '/zod',
  '/opentelemetry',
  '/testing',
  'logger(',
  'auditLog(',
  'docUrl',
];

/** Files outside of the package that name it; `*` stands for its folder, and one of several is enough. */
export const mentions: readonly (readonly [files: string, use: string])[] = [
  ['{.changeset/*.md,packages/*/CHANGELOG.md}', 'the changeset of its first release'],
  ['conformance/package.json', 'its place among the packages under test'],
  ['conformance/profiles/*.ts', 'its operations by role'],
  ['conformance/sweep/*.ts', 'parameters matching the content of its fake'],
  ['conformance/sweep/sweeps.ts', 'its sweep among the others'],
  ['conformance/test/effects.test.ts', 'the effects of its operations, decided a second time'],
  ['docs/start/*.md', 'its first page'],
  ['docs/typedoc.json', 'its reference'],
  ['e2e/consumers/every-vendor.cjs', 'its use from CommonJS'],
  ['e2e/consumers/every-vendor.mjs', 'its use from ES modules'],
  ['tools/repo/src/checks/sizes/installed-size.ts', 'its size when installed'],
  ['tools/repo/src/checks/sizes/whole-entry-ceilings.ts', 'the sizes of its entries'],
  ['tools/repo/src/fakes/served-fakes.ts', 'its fake among the served ones'],
  ['README.md', 'its row in the table of packages'],
];

/** Lists everything that a vendor package lacks, as a path and what belongs there. */
export async function missingParts(root: string, folder: string): Promise<readonly string[]> {
  const home = `packages/${folder}`;
  const paths = globSync(['{src,test}/**/*.{ts,json}', '*.{md,yaml,json}'], { cwd: join(root, home) });
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path, await readFile(join(root, home, path), 'utf8')] as const),
  );
  // A mark may name the parts that it asks for.
  const readme = texts.find(([path]) => path === 'README.md')?.[1].replaceAll(/^.*new-vendor: .*$/gm, '') ?? '';
  return [
    ...rooms
      .filter((room) => !paths.some((path) => path.startsWith(`src/${room}`)))
      .map((room) => `${home}/src/${room}: this room of every vendor package`),
    ...texts.flatMap(([path, text]) => marksOf(text).map((mark) => `${home}/${path}${mark}`)),
    ...readmeParts.filter((part) => !readme.includes(part)).map((part) => `${home}/README.md: \`${part}\``),
    ...(await missingMentions(root, folder)),
  ];
}

/** Lists the marks of `new-vendor`, each with its line. */
function marksOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const mark = line.split('new-vendor: ')[1]?.replace(/(?: -->|",?)$/, '');
    return mark === undefined ? [] : [`:${index + 1}: ${mark}`];
  });
}

async function missingMentions(root: string, folder: string): Promise<readonly string[]> {
  const missing = mentions.map(async ([files, use]) => {
    // The folder of a changelog or the name of a file is that of the package; a text names it with its path or scope.
    for (const path of globSync(files, { cwd: root })) {
      const text = await readFile(join(root, path), 'utf8');
      if (path.endsWith('CHANGELOG.md') ? path === `packages/${folder}/CHANGELOG.md` : names(text, folder)) return [];
    }
    return [`${files}: ${use}`];
  });
  return (await Promise.all(missing)).flat();
}

function names(text: string, folder: string): boolean {
  return new RegExp(`(?:@edgeward/|packages/|['"])${folder}(?![a-z0-9-])`).test(text);
}
