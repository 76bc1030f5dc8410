// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { notesGetOperation, notesGetStateOperation } from './resources/notes.js';

export { notesGetOperation, notesGetStateOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [notesGetOperation, notesGetStateOperation];
