import { readdirSync, readFileSync } from 'node:fs';
import { type FetchLike, isEdgewardError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { changeDeeply } from '../input/change-deeply.ts';
import { longCalls, otherWorkflows, type WorkflowCall, workflowCalls } from '../input/workflow-calls.ts';

/** A request as sent. */
interface Sent {
  readonly request: string;
  readonly ticket: string | undefined;
  readonly body: string;
}

/** Runs a workflow, and calls `change` with its parameters and options as soon as the call returns. */
async function run(
  { name, connect, params }: WorkflowCall,
  change: (input: unknown) => void,
): Promise<{ readonly sent: readonly Sent[]; readonly end: unknown }> {
  const sent: Sent[] = [];
  const client = connect(
    (fetch: FetchLike): FetchLike =>
      (url, init) => {
        const body = new TextDecoder().decode(init.body);
        sent.push({ request: `${init.method} ${url}`, ticket: init.headers['x-ticket'], body });
        return fetch(url, init);
      },
  );
  const [, resource = '', method = ''] = / (\w+)\.(\w+)$/.exec(name) ?? [];
  const input = [params(client), { headers: { 'x-ticket': 'as-called' } }];
  const owner: unknown = Reflect.get(client, resource);
  const answer: unknown = Reflect.apply(Reflect.get(Object(owner), method), owner, input);
  change(input);
  const end = await endOf(answer).catch((error: unknown) => {
    if (!isEdgewardError(error)) throw error;
    return error.message;
  });
  return { sent, end: JSON.parse(JSON.stringify(end ?? null)) };
}

/** Waits for a promise or a poller, or reads a generator or a list to its end. */
async function endOf(answer: unknown): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null) return answer;
  if ('result' in answer && typeof answer.result === 'function') return answer.result();
  if (!(Symbol.asyncIterator in answer)) return answer;
  const items: unknown[] = [];
  // Safe: only iterables have this symbol.
  for await (const item of answer as AsyncIterable<unknown>) items.push(item);
  return items;
}

test('every documented workflow is called here, or named as an exception', () => {
  const packages = new URL('../../packages/', import.meta.url);
  const documented = readdirSync(packages).flatMap((name) =>
    ['api.md', 'api.lists.md'].flatMap((file) => {
      const [, section = ''] = textOf(new URL(`${name}/${file}`, packages)).split('\n## Workflows\n');
      return [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, workflow = '']) => workflow);
    }),
  );
  const called = workflowCalls.map(({ name }) => name.replace(/^\w+ /, ''));
  expect([...called, ...otherWorkflows].sort()).toEqual(
    [...new Set(documented)].filter((name) => name !== 'at').sort(),
  );
});

function textOf(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

describe.each([...workflowCalls, ...longCalls].map((call) => [call.name, call] as const))('%s', (_name, call) => {
  test('uses its parameters and options as they were at the call, whatever the caller does to them later', async () => {
    const undisturbed = await run(call, () => {});
    expect(undisturbed.sent.length).toBeGreaterThan(0);
    expect(new Set(undisturbed.sent.map(({ ticket }) => ticket))).toEqual(new Set(['as-called']));
    expect(await run(call, changeDeeply)).toEqual(undisturbed);
  });
});
