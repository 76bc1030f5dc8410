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
  // The tests pass values forbidden by the types, so the parameters are `unknown`.
  return (await vendorPackages()) as unknown as readonly Vendor[];
}
