import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { createConsumer } from './consumer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the consumer project. */
    readonly consumer: string;
  }
}

/** Creates the consumer project shared by all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await createConsumer();
  project.provide('consumer', folder);
  return () => rm(folder, { recursive: true });
}
