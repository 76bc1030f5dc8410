import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programsIn, programWith, readPrograms } from '@edgeward/test-support';
import { describe, expect, it, onTestFinished } from 'vitest';

const page = `# A page

\`\`\`ts
const answer = 42;
\`\`\`

\`\`\`mermaid
graph LR
\`\`\`

\`\`\`text
ts
\`\`\`

\`\`\`json
{}
\`\`\`

\`\`\`js
require('a');

require('b');
\`\`\`
`;

describe('the programs of a page', () => {
  it('are its blocks of TypeScript and JavaScript, in their order', () => {
    expect(programsIn(page, 'page')).toEqual([
      { name: 'page-1', language: 'ts', code: 'const answer = 42;\n' },
      { name: 'page-2', language: 'js', code: "require('a');\n\nrequire('b');\n" },
    ]);
  });

  it('are named after its file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'programs-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'GUIDE.md'), page);
    const programs = await readPrograms(pathToFileURL(join(folder, 'GUIDE.md')));
    expect(programs.map(({ name }) => name)).toEqual(['GUIDE-1', 'GUIDE-2']);
  });

  it.each(['```typescript', '```ts title="a"', '  ```ts', '> ```js', '- ```js', '```tsx', '~~~js', '``` ts'])(
    'are an error if one begins with %s',
    (fence) => {
      expect(() => programsIn(`${page}\n${fence}\nconst more = 1;\n\`\`\`\n`, 'page')).toThrow(
        'page has 3 programs, but 2 begin with ```ts or ```js alone',
      );
    },
  );

  it('are an error if one has no end', () => {
    expect(() => programsIn('```ts\nconst more = 1;\n', 'page')).toThrow('page has 1 programs, but 0');
  });

  it('finds programs by their content', () => {
    const programs = programsIn(page, 'page');
    expect(programWith(programs, "require('b')")).toBe(programs[1]);
    expect(() => programWith(programs, "import 'b'")).toThrow(`no program has "import 'b'" in it`);
  });
});
