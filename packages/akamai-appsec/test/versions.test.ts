import { isPaginationError } from '@edgeward/akamai-appsec';
import { expect, test } from 'vitest';
import { answering, answeringWith, failureOf, json } from './support/answering.js';

function page(versions: readonly number[], totalSize: number): object {
  return { totalSize, configId: 8277, versionList: versions.map((version) => ({ version })) };
}

async function allOf<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of list) found.push(item);
  return found;
}

test('the versions of all pages are iterated over', async () => {
  const { akamai, sent } = answering(({ target }) => json(target.includes('page=2') ? page([1], 3) : page([3, 2], 3)));
  const versions: number[] = [];
  for await (const { version } of akamai.versions.list({ configId: 8277, pageSize: 2, detail: true })) {
    versions.push(version);
  }
  expect(versions).toEqual([3, 2, 1]);
  expect(sent.map(({ target }) => target)).toEqual([
    '/appsec/v1/configs/8277/versions?pageSize=2&detail=true',
    '/appsec/v1/configs/8277/versions?page=2&pageSize=2&detail=true',
  ]);
});

test('all versions come at once with the page -1', async () => {
  const { akamai, sent } = answeringWith(page([3, 2, 1], 9));
  const all = await allOf(akamai.versions.list({ configId: 8277, page: -1 }));
  expect(all).toHaveLength(3);
  expect(sent).toHaveLength(1);
});

test('a service that repeats its page does not keep a list going', async () => {
  const { akamai } = answeringWith(page([3, 2], 99));
  expect(isPaginationError(await failureOf(allOf(akamai.versions.list({ configId: 8277 }))))).toBe(true);
});

test('a configuration without versions has an empty type', async () => {
  const { akamai } = answeringWith({ totalSize: 0, configId: 8277 });
  expect(await allOf(akamai.versions.list({ configId: 8277 }))).toEqual([]);
});
