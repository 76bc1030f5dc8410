import { describe, expect, test } from 'vitest';
import { typeCheck } from '../src/type-check.ts';

describe.each(['ts6', 'ts7'] as const)('a consumer with %s', (compiler) => {
  test.each(['node', 'bare'] as const)('compiles with platform types: %s', async (platform) => {
    expect(await typeCheck(compiler, 'nodenext', platform)).toBe('');
  });
});
