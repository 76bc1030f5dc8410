// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { serversCreateOperation, serversDeleteOperation } from './resources/servers.js';

export { serversCreateOperation, serversDeleteOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [serversDeleteOperation, serversCreateOperation];
