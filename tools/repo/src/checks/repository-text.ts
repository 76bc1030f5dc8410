import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command.ts';
import { root } from '../root.ts';
import type { Check } from './check.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;

  /** Files to check. Default: all. */
  readonly files?: RegExp;
}

const rules: readonly Rule[] = [
  { pattern: /(?<![\w.])\/(?:home|Users)\/\w|(?<![\w.])\/root\/\w|\b[A-Z]:\\Users\\/, reason: 'a path of one machine' },
  { pattern: /\bregistry\.[a-z]/, reason: 'the host of a package registry' },
  { pattern: /\bhttps?:\/\//, reason: 'an address in the lockfile', files: /(?:^|\/)pnpm-lock\.yaml$/ },
];

/** Finds machine-specific text. */
export function findForeignText(path: string, text: string): readonly string[] {
  const applicable = rules.filter(({ files }) => files?.test(path) ?? true);
  return text
    .split('\n')
    .flatMap((line, index) =>
      applicable
        .filter(({ pattern }) => pattern.test(line))
        .map(({ reason }) => `${path}:${index + 1} has ${reason}: ${line.trim().slice(0, 120)}`),
    );
}

/** Checks every committed or committable file. */
export const repositoryText: Check = {
  name: 'repository text',
  run: async () => {
    const { code, output } = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (code !== 0) return [output];
    const paths = [...new Set(output.split('\0'))].filter((path) => path !== '');
    const problems = paths.map(async (path) => {
      // A deleted file is listed until the deletion is committed.
      const text = await readFile(join(root, path), 'utf8').catch(() => '');
      return findForeignText(path, text);
    });
    return (await Promise.all(problems)).flat();
  },
};
