// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { hostsAppendOperation, hostsReplaceOperation } from './resources/hosts.js';

export { hostsAppendOperation, hostsReplaceOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [hostsAppendOperation, hostsReplaceOperation];
