import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setup } from '../../../vitest.fakes.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('a fake without a handler for an operation ends its suite with one failure that names both', async () => {
  const message = 'The fake has no handler for items.get, items.list';
  const folder = await temporaryFolder({
    'shop/package.json': '{ "name": "@edgeward/shop" }',
    'shop/src/testing/index.ts': `export function createFakeShop() { throw new TypeError('${message}'); }`,
  });
  // The setup reads only the root of a configuration.
  await expect(setup({ config: { root: join(folder, 'shop') } as never }, folder)).rejects.toMatchObject({
    message: `${message}: write it in packages/shop/src/testing, beside the other handlers`,
    stack: expect.not.stringContaining('    at '),
  });
});
