import type { Operation } from '@edgeward/core';
import { type AnyClient, vendorPackages } from '../canary/packages.ts';

/** A client, as far as every package's client is alike. */
export interface CallableClient extends AnyClient {
  readonly withOptions: (options?: unknown) => CallableClient;
  readonly request: (
    request: object,
    options?: unknown,
  ) => PromiseLike<unknown> & {
    readonly withResponse: () => Promise<unknown>;
  };
}

/** A fake, as far as every package's fake is alike. */
export interface AnyFake {
  readonly clientOptions: Readonly<Record<string, unknown>>;
  readonly requests: readonly unknown[];
  readonly listen: (options?: unknown) => Promise<{ readonly close: () => Promise<void> }>;
  readonly failNext: (fault: unknown) => void;
}

/** A vendor's client and fake, to be given anything. */
export interface Vendor {
  readonly name: string;
  readonly Client: {
    new (...options: readonly unknown[]): CallableClient;
    readonly fromEnv: (options?: unknown, env?: unknown) => CallableClient;
  };
  readonly operations: readonly Operation[];
  readonly createFake: (options?: unknown) => AnyFake;
}

/** Finds the client and the fake of every vendor package. */
export async function vendors(): Promise<readonly Vendor[]> {
  return Promise.all(
    (await vendorPackages()).map(async ({ name, Client, operations }) => {
      const testing = (await import(/* @vite-ignore */ `${name}/testing`)) as Readonly<Record<string, unknown>>;
      const [createFake] = Object.entries(testing).flatMap(([key, value]) =>
        key.startsWith('createFake') ? [value] : [],
      );
      if (typeof createFake !== 'function') throw new Error(`${name}/testing must export a fake`);
      // Their parameters are taken for unknown here, because the tests give what the types forbid.
      return { name, Client, operations, createFake } as unknown as Vendor;
    }),
  );
}
