import { afterEach, vi } from 'vitest';

// The files of a suite share a process, so what a test changes in it must end with the test.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
