import { compilePrograms, joinPrograms, programsIn, runProgram } from '@edgeward/test-support';
import { expect, it } from 'vitest';

const page = `
\`\`\`ts
import { one, two } from 'numbers';

const sum = one + two;
\`\`\`

\`\`\`ts
import { two } from 'numbers';
import { two as otherTwo } from 'other-numbers';

console.log(sum * two * otherTwo);
\`\`\`

\`\`\`ts
import { three, two } from 'numbers';

console.log(sum * three * two);
\`\`\`
`;

it('programs that build on each other are one module, in their order', async () => {
  const modules = { numbers: { one: 1, two: 2, three: 3 }, 'other-numbers': { two: 20 } };
  const program = joinPrograms(programsIn(page, 'guide'));
  expect(program).toMatchObject({ name: 'guide-1', language: 'ts' });
  expect(await runProgram(program, { modules })).toEqual(['120', '18']);
});

it('what several of them import is imported once', () => {
  const { code } = joinPrograms(programsIn(page, 'guide'));
  expect(code.match(/^import .*$/gm)).toEqual([
    "import { one, two } from 'numbers';",
    "import { two as otherTwo } from 'other-numbers';",
    "import { three } from 'numbers';",
  ]);
});

it('programs that build on each other compile as one', async () => {
  const declarations = `declare module 'numbers' { export const one: 1, two: 2, three: 3; }
declare module 'other-numbers' { export const two: 20; }
`;
  const programs = programsIn(page, 'guide');
  const options = { folder: new URL('..', import.meta.url), declarations };
  expect(await compilePrograms([joinPrograms(programs)], options)).toEqual([]);
  expect(await compilePrograms(programs, options)).toEqual([
    expect.stringContaining("Cannot find name 'sum'"),
    expect.stringContaining("Cannot find name 'sum'"),
  ]);
});

it('no programs cannot be joined', () => {
  expect(() => joinPrograms([])).toThrow('there are no programs to join');
});
