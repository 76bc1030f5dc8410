import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentedErrors } from './documented-errors.ts';

/** Errors of the client itself or of a gateway before the service, which each call of each operation can end with. */
const commonErrors: readonly string[] = [
  'AbortError',
  'ConfigurationError',
  'NetworkError',
  'OperationDeniedError',
  'PermissionDeniedError',
  'RateLimitError',
  'RedirectError',
  'ResponseParseError',
  'ResponseTooLargeError',
  'ResponseValidationError',
  'ServerError',
  'TimeoutError',
];

/** Settings of {@link testThrows}. */
export interface ThrowsOptions {
  /** Errors of an operation that a workflow handles, with the reason: `workflow ErrorClass`. */
  readonly handled: Readonly<Record<string, string>>;

  /** The part of the package, if it is not the main entry. */
  readonly part?: string;

  /** Names of methods in the sources, where `api.md` has another one. */
  readonly methods?: Readonly<Record<string, string>>;
}

/** A workflow together with the operations that it calls. */
interface WorkflowRow {
  readonly name: string;
  readonly calls: readonly string[];
}

/**
 * Tests that the `@throws` of each workflow in `api.md` name the errors of the operations that it calls, as far as it does
 * not handle them, and that it can be called wrongly.
 */
export function testThrows(packageUrl: URL, { handled, part, methods = {} }: ThrowsOptions): void {
  const page = new URL(part === undefined ? 'api.md' : `api.${part}.md`, packageUrl);
  const rows = workflowRows(readFileSync(page, 'utf8'));
  const errors = documentedErrors(page);
  const throws = documentedThrows(packageUrl);
  const missing = rows.map(({ name, calls }) => {
    const wanted = new Set(['RequestValidationError', ...calls.flatMap((id) => [...(errors.get(id) ?? [])])]);
    return [name, [...wanted].filter((error) => throws.get(methods[name] ?? name)?.has(error) !== true)] as const;
  });

  it.each(missing)('%s documents the errors of its operations', (name, names) => {
    expect(names.filter((error) => !Object.hasOwn(handled, `${name} ${error}`))).toEqual([]);
  });

  it.each([...errors])('%s documents each error of its page', (id, names) => {
    const parts = id.split('.');
    const method = parts.pop();
    // The name of a nested resource's class has all parts: `versions.versionNotes` is `VersionsVersionNotes`.
    const resource = parts.map((name, at) => (at === 0 ? name : name.charAt(0).toUpperCase() + name.slice(1))).join('');
    // A class that is written by hand overrides the generated one.
    const documented = throws.get(`${resource}.${method}`) ?? throws.get(`${resource}Operations.${method}`);
    expect([...names].filter((name) => documented?.has(name) !== true)).toEqual([]);
  });

  it('every documented error has an operation, and no other is left out', () => {
    const needed = missing.flatMap(([name, names]) => names.map((error) => `${name} ${error}`));
    expect(Object.keys(handled).filter((key) => !needed.includes(key))).toEqual([]);
  });
}

/** Fails unless a workflow documents the error, or it is one that each call can end with. */
export function expectDocumented(
  throws: ReadonlyMap<string, ReadonlySet<string>>,
  workflow: string,
  { name }: Error,
  title: string,
): void {
  expect([...(throws.get(workflow) ?? []), ...commonErrors], `${workflow}, ${title}`).toContain(name);
}

/** Reads which classes of errors the `@throws` of each method names, by its name in `api.md`. */
export function documentedThrows(packageUrl: URL): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = new URL('src/', packageUrl);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(files.flatMap((file) => throwsIn(readFileSync(new URL(file, folder), 'utf8'))));
}

function throwsIn(source: string): readonly (readonly [string, ReadonlySet<string>])[] {
  const owners = [...source.matchAll(/^export (?:class|interface) (\w+)/gm)];
  return commentsIn(source).flatMap(({ comment, code, index }) => {
    const [, method] = /^\s+(?:(?:readonly|async|override) )*\*?(\w+)(?:<[^(<]*>)?(?:: )?\(/.exec(code) ?? [];
    if (method === undefined) return [];
    const classes = [...comment.matchAll(/@throws \{@link (\w+)\}/g)].map(([, error = '']) => error);
    const [, owner] = owners.findLast((candidate) => candidate.index < index) ?? [];
    if (owner === undefined) return [];
    // A resource whose name is that of a type of the platform, `Cache`, has another class.
    const resource = owner.replace(/Resource$/, '');
    return [[`${resource.charAt(0).toLowerCase()}${resource.slice(1)}.${method}`, new Set(classes)] as const];
  });
}

/** Finds the comments of documentation, each with the start of the code below it. */
function commentsIn(
  source: string,
): readonly { readonly comment: string; readonly code: string; readonly index: number }[] {
  let index = 0;
  return source.split('/**').map((text) => {
    const start = index;
    index += text.length + 3;
    const end = text.indexOf('*/');
    return {
      comment: text.slice(0, Math.max(end, 0)),
      code: end < 0 ? '' : text.slice(end + 2, end + 300),
      index: start,
    };
  });
}

function workflowRows(apiMd: string): readonly WorkflowRow[] {
  const [, section = ''] = apiMd.split('\n## Workflows\n');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | '))
    .map((cells) => ({ name: cells[0]?.slice(3, -1) ?? '', cell: cells.at(-1) ?? '' }))
    .map(({ name, cell }) => ({ name, calls: [...cell.matchAll(/\[([\w.]+)\]/g)].map(([, id = '']) => id) }))
    .filter(({ name }) => name !== 'at' && name !== 'dateOf');
}
