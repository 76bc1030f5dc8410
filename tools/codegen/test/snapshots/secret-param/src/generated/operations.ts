// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { invitationsGetOperation } from './resources/invitations.js';

export { invitationsGetOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [invitationsGetOperation];
