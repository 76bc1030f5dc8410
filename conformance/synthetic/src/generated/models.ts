// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** A thing. */
export interface Thing {
  /** Its identifier. */
  readonly id: string;

  /** What people call it. */
  readonly label?: string | undefined;

  readonly size?: number | undefined;
  readonly view?: View | undefined;

  /** What opens it. Redacted in errors and events. */
  readonly token?: string | undefined;
}

/** One page of things. */
export interface ThingPage {
  readonly things?: readonly Thing[] | undefined;

  /** Cursor of the next page. */
  readonly next?: string | undefined;
}

/** One page of a list that counts. */
export interface InventoryPage {
  readonly things?: readonly Thing[] | undefined;

  /** Number of all things. */
  readonly total?: number | undefined;
}

/** What to say about a thing. */
export type View = OpenEnum<'SHORT' | 'FULL'>;

/** A job that is running. */
export interface Job {
  /** Per cent; while it runs. */
  readonly progress?: number | undefined;

  /** What it has led to; when it has ended. */
  readonly thingId?: string | undefined;
}
