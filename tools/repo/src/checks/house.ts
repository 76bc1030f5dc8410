import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { runCommand } from '../command.ts';
import { root } from '../root.ts';
import type { Check } from './check.ts';
import { findForeignMessages, findHeavyMessages, type Message, messagesIn } from './messages.ts';
import { findFragments } from './titles.ts';
import { findHeavyWords, testWordCeilings, wordsOfComments, wordsOfPage } from './words.ts';

/** Number of equal lines in a row counted as a copy, ignoring blank lines and imports. */
const copiedLines = 20;

/** The same in sources. Lower it, never raise it. */
const copiedSourceLines = 15;

/** The largest file, in lines, and the most files of a folder. */
const mostLines = 299;
const mostFiles = 14;

/** A file with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Finds oversized files and folders. */
export function findCrowding(files: readonly SourceFile[]): readonly string[] {
  const large = files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > mostLines ? [`${path} has ${lines} lines, more than ${mostLines}: divide it`] : [];
  });
  const folders = Map.groupBy(files, ({ path }) => dirname(path));
  const full = [...folders].flatMap(([folder, { length }]) =>
    length > mostFiles ? [`${folder} has ${length} files, more than ${mostFiles}: make rooms in it`] : [],
  );
  return [...large, ...full];
}

interface Line {
  readonly text: string;
  readonly number: number;
}

/** Finds pairs of places with the same lines, each once. */
export function findCopies(files: readonly SourceFile[], least: number = copiedLines): readonly string[] {
  const places = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { path, text } of files) {
    const lines = countedLines(text);
    for (let index = 0; index + least <= lines.length; index += 1) {
      const window = lines.slice(index, index + least);
      const key = window.map((line) => line.text).join('\n');
      const place = `${path}:${window[0]?.number}`;
      const earlier = places.get(key);
      const pair = `${earlier?.split(':')[0]} ${path}`;
      if (earlier === undefined) places.set(key, place);
      else if (!found.has(pair)) found.set(pair, `${place} repeats ${least} lines or more of ${earlier}`);
    }
  }
  return [...found.values()];
}

/** Lists the non-blank lines of a file outside imports and export lists. */
function countedLines(text: string): readonly Line[] {
  let inImport = false;
  return text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => {
      inImport ||= /^(?:import\b|export (?:type )?[{*])/.test(line.text);
      const counts = line.text !== '' && !inImport;
      if (line.text.endsWith(';')) inImport = false;
      return counts;
    });
}

/** Finds import cycles including type imports, each once. */
export function findCircles(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map(({ path, text }) => [path, importsOf(path, text)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return circles;
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/ from '(\.[^']+)';/g)].map(([, to = '']) =>
    normalize(join(dirname(path), to)).replace(/\.js$/, '.ts'),
  );
}

const isFixture = /\/(?:fixtures|snapshots)\//;
const isGenerated = /\/generated\//;

async function readSources(...patterns: readonly string[]): Promise<readonly SourceFile[]> {
  const listed = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...patterns]);
  const paths = [...new Set(listed.output.split('\0'))].filter((path) => path !== '' && !isFixture.test(path));
  // A deleted file is listed until the deletion is committed.
  const files = paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8').catch(() => '') }));
  return (await Promise.all(files)).filter(({ text }) => text !== '');
}

/** Keeps files short, folders small, copies out, imports without circles, and comments readable. */
export const house: Check = {
  name: 'rooms, copies, circles and words',
  run: async () => {
    const listed = await readSources('*.ts');
    const all = listed.filter(({ path }) => !isGenerated.test(path));
    const generated = listed.filter(({ path }) => /^packages\/.*\/generated\//.test(path));
    const sources = all.filter(({ path }) => /^(?:packages|tools|conformance)\/(?:.+\/)?src\//.test(path));
    const prose = sources.filter(({ path }) => !path.startsWith('conformance/'));
    const others = all.filter((file) => !prose.includes(file));
    const tests = all.filter(({ path }) => /\.test(?:-d)?\.ts$/.test(path));
    const pages = (await readSources('*.md', '*.md.txt')).filter(({ path }) => isHandWrittenPage(path));
    return [
      ...findCrowding(sources),
      ...findCopies(all),
      ...findCopies(sources, copiedSourceLines),
      ...findCircles(sources),
      ...findHeavyWords('comments of sources', wordsOfComments(prose)),
      ...findHeavyWords('comments of generated files', wordsOfComments(generated)),
      ...findHeavyWords('comments of tests and programs', wordsOfComments(others), testWordCeilings),
      ...findHeavyWords('pages', wordsOfPage(pages)),
      ...findForeignMessages(messagesOf(prose)),
      ...findHeavyMessages('messages of sources', messagesOf(prose)),
      ...findHeavyMessages('messages of generated files', messagesOf(generated)),
      ...findFragments(tests),
    ];
  },
};

function messagesOf(files: readonly SourceFile[]): readonly Message[] {
  return files.flatMap(({ path, text }) => messagesIn(path, text));
}

/**
 * Generated lists of operations repeat texts of the OpenAPI documents; snapshots and reports are no prose. Changesets
 * become changelogs: if they counted, a release would change the frequency of words.
 */
function isHandWrittenPage(path: string): boolean {
  return !/(?:^|\/)(?:api(?:\.\w+)?\.md$|snapshots\/|api-reports\/|\.changeset\/(?!README)|CHANGELOG\.md$)/.test(path);
}
