import { afterEach, vi } from 'vitest';

// The files of a suite share a process, so a test must undo its changes to the process.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
