import { type Program, type RunOptions, runProgram } from '@edgeward/test-support';
import { describe, expect, it, vi } from 'vitest';

function run(code: string, options?: RunOptions, language: Program['language'] = 'ts'): Promise<readonly string[]> {
  return runProgram({ name: 'page-1', language, code }, options);
}

describe('a TypeScript program', () => {
  it("runs a TypeScript program and captures its output in the console's form", async () => {
    const code = "console.log('status', 200, ['a'], `b`);\nconsole.error({ a: { b: 'c' } });";
    expect(await run(code)).toEqual(["status 200 [ 'a' ] b", "{ a: { b: 'c' } }"]);
  });

  it('loses its types and is waited for', async () => {
    const code = "const answer: string = await Promise.resolve('later');\nconsole.log(answer as 'later');";
    expect(await run(code)).toEqual(['later']);
  });

  it('imports what it is provided with, on one line or more, and nothing for types', async () => {
    const code = `import { b as first, type A } from 'some-module';
import type { B } from 'another-module';
import {
  c,
  d,
} from 'some-module';

console.log(first, c, d);`;
    expect(await run(code, { modules: { 'some-module': { b: 1, c: 2, d: 3 } } })).toEqual(['1 2 3']);
  });

  it.each(['another-module', 'node:fs', 'toString'])('is refused %s, from no known package', async (name) => {
    await expect(run(`import { a } from '${name}';`, { modules: { 'some-module': {} } })).rejects.toThrow(
      `no package provides ${name}`,
    );
  });

  it('imports a whole module, and exports what it declares, as a module may', async () => {
    const code =
      "import * as some from 'some-module';\nexport const b = 2;\nexport function c() {}\nconsole.log(some.a, b);";
    expect(await run(code, { modules: { 'some-module': { a: 1 } } })).toEqual(['1 2']);
  });

  it.each(["import a from 'some-module';", "require('some-module');"])('is refused %s', async (code) => {
    await expect(run(code, { modules: { 'some-module': {} } })).rejects.toThrow();
  });

  it('has what its page takes for granted, unless it declares that itself', async () => {
    const options = { given: { client: 'given' } };
    expect(await run('console.log(client);', options)).toEqual(['given']);
    expect(await run("const client = 'own';\nconsole.log(client);", options)).toEqual(['own']);
  });

  it('runs a TypeScript program in strict mode', async () => {
    await expect(run('undeclared = 1;')).rejects.toThrow('undeclared is not defined');
  });

  it('fails with what it throws, and says where', async () => {
    const failure: unknown = await run("const message = 'broken';\nthrow new Error(message);").catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ message: 'broken', stack: expect.stringContaining('page-1:2:') });
  });
});

describe('a JavaScript program', () => {
  it('requires what it is provided with', async () => {
    const code = "const { a } = require('some-module');\nconsole.log(a);";
    expect(await run(code, { modules: { 'some-module': { a: 1 } } }, 'js')).toEqual(['1']);
    await expect(run(code, {}, 'js')).rejects.toThrow('no package provides some-module');
  });

  it('may print after it has ended', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const lines = await run('answer.then(console.log);', { given: { answer: promise } }, 'js');
    expect(lines).toEqual([]);
    resolve('later');
    await vi.waitFor(() => expect(lines).toEqual(['later']));
  });

  it.each(["import { a } from 'some-module';", 'await 1;'])('is refused the module syntax of %s', async (code) => {
    await expect(run(code, { modules: { 'some-module': { a: 1 } } }, 'js')).rejects.toThrow(SyntaxError);
  });
});
