// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { rulesFindOperation } from './resources/rules.js';

export { rulesFindOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [rulesFindOperation];
