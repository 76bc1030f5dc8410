import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { isJsonObject } from '../json.ts';
import { root } from '../root.ts';
import type { WorkspacePackage } from '../workspace.ts';

/** The public surface of one entry of a package, as text. */
export interface ApiReport {
  /** Path of the committed report. */
  readonly file: string;
  readonly text: string;
}

const reports = join(root, 'docs/api-reports');

/** Writes down the public surface of every typed entry of a built package. */
export async function apiReportsOf(each: WorkspacePackage): Promise<readonly ApiReport[]> {
  const folder = await mkdtemp(join(tmpdir(), 'edgeward-api-'));
  try {
    const made: ApiReport[] = [];
    for (const [entry, declarations] of typedEntries(each)) {
      const name = `${basename(each.folder)}${entry === '.' ? '' : entry.slice(1).replaceAll('/', '.')}.api.md`;
      made.push({ file: join(reports, name), text: await report(each, declarations, folder, name) });
    }
    return made;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes the reports of a package over the committed ones. */
export async function writeApiReports(each: WorkspacePackage): Promise<void> {
  await mkdir(reports, { recursive: true });
  for (const { file, text } of await apiReportsOf(each)) await writeFile(file, text);
}

/** Lists the committed reports differing from the built package. */
export async function staleApiReports(each: WorkspacePackage): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { file, text } of await apiReportsOf(each)) {
    const isClient = /^(?!core)[\w-]+(?:\.lists)?\.api\.md$/.test(basename(file));
    if (isClient)
      problems.push(...reachableInternals(text).map((name) => `${basename(file)}: \`${name}\` is reachable`));
    const committed = await readFile(file, 'utf8').catch(() => undefined);
    if (committed === text) continue;
    const lines = committed === undefined ? 'there is no report' : firstDifference(committed, text);
    problems.push(`docs/api-reports/${basename(file)}: ${lines}. Run \`pnpm api-reports\` and look at the difference.`);
  }
  return problems;
}

/** Types intentionally visible in a client's entry without being exported. */
const known = [
  // The generated half of a resource with workflows, and of a client.
  /(?:Operations|Resources)$/,
  // The name is also exported for another type or built into the language.
  /_2$/,
  // Parts of an exported type.
  /^(?:EdgercClientOptions|EnvOptions|RuleScope|units)$/,
];

/** Lists internal types reachable from an entry without being exported. */
export function reachableInternals(text: string): readonly string[] {
  const names = [...text.matchAll(/\(ae-forgotten-export\) The symbol "(\w+)"/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !known.some((pattern) => pattern.test(name)));
}

function firstDifference(committed: string, current: string): string {
  const before = committed.split('\n');
  const after = current.split('\n');
  const line = after.findIndex((text, index) => text !== before[index]);
  const at = line === -1 ? after.length : line;
  return `line ${at + 1} is now "${after[at] ?? '(nothing)'}" instead of "${before[at] ?? '(nothing)'}"`;
}

/** Entries of `exports` with their declarations: those of CommonJS, which those of ES modules export with one line. */
function typedEntries({ manifest }: WorkspacePackage): readonly (readonly [entry: string, declarations: string])[] {
  const { exports = {} } = manifest;
  if (!isJsonObject(exports)) return [];
  return Object.entries(exports).flatMap(([entry, conditions]) => {
    if (!isJsonObject(conditions)) return [];
    const { types } = isJsonObject(conditions['require']) ? conditions['require'] : conditions;
    return typeof types === 'string' ? [[entry, types] as const] : [];
  });
}

async function report(
  { folder: projectFolder, name: packageName }: WorkspacePackage,
  declarations: string,
  reportFolder: string,
  reportFileName: string,
): Promise<string> {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath: join(projectFolder, declarations),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2023',
            lib: ['es2024'],
            module: 'nodenext',
            moduleResolution: 'nodenext',
            strict: true,
            skipLibCheck: true,
            types: ['node'],
          },
          files: [join(projectFolder, declarations)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder,
        reportTempFolder: join(reportFolder, 'temp'),
        // The generated half of a resource is not exported by its name, and has most of its methods. The entries of
        // schemas and operations would repeat every model.
        includeForgottenExports: !/\.(?:operations|schemas|zod)\.api\.md$/.test(reportFileName),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
  });
  await mkdir(join(reportFolder, 'temp'), { recursive: true });
  const result = Extractor.invoke(config, { localBuild: true, messageCallback: hush });
  if (!result.succeeded) throw new Error(`the public surface of ${packageName} (${declarations}) cannot be read`);
  const text = await readFile(join(reportFolder, reportFileName), 'utf8');
  // The surface is the same in both formats.
  return text.replaceAll('.d.cts', '.d.ts');
}

/** The report was printed already. */
function hush(message: { handled: boolean }): void {
  message.handled = true;
}
