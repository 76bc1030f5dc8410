import { describe, expect, test } from 'vitest';
import { typeCheck } from '../src/type-check.ts';

describe.each(['ts59', 'ts6', 'ts7'] as const)('a consumer with %s', (compiler) => {
  describe.each(['node16', 'nodenext', 'bundler'] as const)('resolution %s', (resolution) => {
    test.each(['node', 'bare'] as const)('compiles with platform types: %s', async (platform) => {
      expect(await typeCheck(compiler, resolution, platform)).toBe('');
    });
  });
});
