// Reads a response of 30 MB whose every element is wrong: read-wrong-list.ts <vendor> <parse|read>
import type { ClientEvent, ValidationMode } from '@edgeward/core';
import { type WrongList, wrongLists } from './lists.ts';

const size = 30_000_000;

const [vendor = '', task] = process.argv.slice(2);
const list = wrongLists[vendor];
if (list === undefined) throw new Error(`there is no list of ${vendor}`);
const bytes = bodyOf(list);
process.stdout.write(JSON.stringify(task === 'parse' ? parsed(bytes) : await readInEveryWay(list, bytes)));

function bodyOf({ around: [before, after], element }: WrongList): Uint8Array<ArrayBuffer> {
  const count = Math.floor((size - before.length - after.length) / (element.length + 1));
  const body = Buffer.alloc(before.length + count * (element.length + 1) - 1 + after.length, `${element},`);
  // The pattern begins at the end of the head.
  body.fill(`${element},`, before.length);
  body.write(before);
  body.write(after, body.length - after.length);
  return new Uint8Array(body);
}

/** Measures the parsed value alone, as a baseline. */
function parsed(body: Uint8Array): object {
  const value: unknown = JSON.parse(new TextDecoder().decode(body));
  global.gc?.();
  return { megabytes: process.memoryUsage().heapUsed / 1e6, kept: typeof value };
}

async function readInEveryWay(wrongList: WrongList, body: Uint8Array<ArrayBuffer>): Promise<readonly object[]> {
  const found: object[] = [];
  for (const validation of ['strict', 'warn'] as const) {
    for (const listens of [false, true]) found.push(await read(wrongList, body, validation, listens));
  }
  return found;
}

async function read(
  { call }: WrongList,
  body: Uint8Array<ArrayBuffer>,
  validation: ValidationMode,
  listens: boolean,
): Promise<object> {
  global.gc?.();
  let drifts = 0;
  const onEvent = (event: ClientEvent): void => {
    if (event.type === 'drift') drifts += event.differences.length;
  };
  try {
    await call({
      validation,
      ...(listens ? { onEvent } : {}),
      fetch: async () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    });
    return { outcome: 'read', drifts };
  } catch (error) {
    const { name, issues } = error as { readonly name: string; readonly issues?: readonly unknown[] };
    return { outcome: name, issues: issues?.length, drifts };
  }
}
