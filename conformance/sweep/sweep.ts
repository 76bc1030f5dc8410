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

/** The facts about a package needed to call each of its operations. */
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

  /** The URL of the real service, or of one like it. */
  readonly serviceUrl: string;

  /** The credentials of the fake's own clients. */
  readonly secrets: readonly string[];

  /** Parameters by name, leading to the content of the fake. */
  readonly common: Params;

  /** Parameters by operation, for calls a sample does not fit. */
  readonly params: Readonly<Record<string, Params>>;
}
