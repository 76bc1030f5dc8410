import type { ConformanceCase } from '../src/cases/case.ts';
import { abort } from './abort.ts';
import { clocks } from './clocks.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { hostility } from './hostility.ts';
import { paging } from './paging.ts';
import { redirects } from './redirects.ts';
import { retries } from './retries.ts';
import { retryAfter } from './retry-after.ts';
import { safety } from './safety.ts';
import { streams } from './streams.ts';
import { validation } from './validation.ts';

/** Every case, by area. */
export const cases: readonly ConformanceCase[] = [
  ...abort,
  ...clocks,
  ...errors,
  ...events,
  ...hostility,
  ...paging,
  ...redirects,
  ...retries,
  ...retryAfter,
  ...safety,
  ...streams,
  ...validation,
];
