import type { FakeServer, FakeService } from '@edgeward/core/testing';
import type { HttpHandler } from 'msw';

/** A fake of a vendor package, as far as every package's fake is alike. */
export interface AnyFake extends Omit<FakeService, 'listen'> {
  readonly clientOptions: object;
  readonly clock: { readonly now: () => number; readonly advance: (ms: number) => void };
  readonly listen: () => Promise<FakeServer & { readonly clientOptions: object }>;
}

/** Parameters of a call. */
export type Params = Readonly<Record<string, unknown>>;

/** What has to be known of a package so that each of its operations can be asked for. */
export interface Sweep {
  /** How many operations the vendor's documentation describes. */
  readonly documented: number;

  /** Makes the package's fake with one of everything in it. */
  readonly fake: () => AnyFake;

  /** The package's way in for msw. */
  readonly handlers: (
    fake: Pick<FakeService, 'fetch'>,
    options?: { readonly baseUrl?: string },
  ) => readonly HttpHandler[];

  /** Where the service, or one like it, really is. */
  readonly serviceUrl: string;

  /** What the fake's own clients prove themselves with. */
  readonly secrets: readonly string[];

  /** Parameters by name that lead to what is in the fake. */
  readonly common: Params;

  /** Parameters by operation, where a sample would not do. */
  readonly params: Readonly<Record<string, Params>>;
}
