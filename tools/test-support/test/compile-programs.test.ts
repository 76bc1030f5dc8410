import { readdir } from 'node:fs/promises';
import { type CompileOptions, compilePrograms, type Program } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';

const folder = new URL('..', import.meta.url);

function compile(codes: readonly string[], options: Omit<CompileOptions, 'folder'> = {}): Promise<readonly string[]> {
  const programs = codes.map((code, index): Program => ({ name: `page-${index + 1}`, language: 'ts', code }));
  return compilePrograms(programs, { folder, ...options });
}

describe('programs', () => {
  it('compile together, each with variables of its own', async () => {
    const code = "import { basename } from 'node:path';\n\nconst name = basename('a/b');\nawait Promise.resolve(name);";
    expect(await compile([code, code])).toEqual([]);
  });

  it('do not compile with a typo', async () => {
    const codes = ["'a'.trim();", "const text = 'a';\ntext.trmi();", "import { raedFile } from 'node:fs';"];
    expect(await compile(codes)).toEqual([
      expect.stringMatching(/^page-2\.ts\(2,6\): error TS2339: .*trmi/),
      expect.stringMatching(/^page-3\.ts\(1,10\): error TS\d+: .*raedFile/),
    ]);
  });

  it('joins a complaint of several lines', async () => {
    const code = 'const wrong: { readonly a: { readonly b: number } } = { a: { b: Object({}).c } as { b: string } };';
    const [complaint, ...more] = await compile([code]);
    expect(complaint).toMatch(/^page-1\.ts.*\n {2}/);
    expect(more).toEqual([]);
  });

  it('do not compile with a module that is not installed', async () => {
    expect(await compile(["import { a } from 'not-installed';\n\nconsole.log(a);"])).toEqual([
      expect.stringContaining("Cannot find module 'not-installed'"),
    ]);
  });

  it('compile with a module that is declared', async () => {
    const declarations = "declare module 'not-installed' {\n  export const a: string;\n}\n";
    const codes = ["import { a } from 'not-installed';\n\na.trim();", "import { b } from 'not-installed';"];
    expect(await compile(codes, { declarations })).toEqual([expect.stringMatching(/^page-2\.ts.*'b'/)]);
  });

  it('know the types of what their page takes for granted, unless they declare it themselves', async () => {
    const given = { client: "import('node:url').URL", folder: 'string' };
    const codes = ['client.href.trim();', "const client = { name: 'own' };\nclient.name.trim();", 'folder.href;'];
    expect(await compile(codes, { given })).toEqual([expect.stringMatching(/^page-3\.ts.*href/)]);
    expect(await compile(['client.href;'])).toEqual([expect.stringMatching(/^page-1\.ts.*client/)]);
  });

  it('are not given a type that does not exist', async () => {
    const given = { client: "import('node:url').Url2" };
    expect(await compile(['client.a.b.c;'], { given })).toEqual([expect.stringMatching(/^given\.ts.*Url2/)]);
  });

  it('compile with the options of the package, unless others are given', async () => {
    const code = 'process.env.NAME?.trim();';
    expect(await compile([code])).toEqual([expect.stringContaining('error TS4111')]);
    expect(await compile([code], { compilerOptions: { noPropertyAccessFromIndexSignature: false } })).toEqual([]);
  });

  it('does not compile JavaScript programs', async () => {
    expect(await compilePrograms([{ name: 'page-1', language: 'js', code: 'nonsense(' }], { folder })).toEqual([]);
  });

  it('rejects programs with the same name', async () => {
    const program: Program = { name: 'page-1', language: 'ts', code: 'nonsense(' };
    await expect(compilePrograms([program, program], { folder })).rejects.toThrow('EEXIST');
  });

  it('leave nothing behind', async () => {
    await compile(['nonsense(']);
    const left = await readdir(new URL('reports/', folder));
    expect(left.filter((name) => name.startsWith('programs-'))).toEqual([]);
  });
});
