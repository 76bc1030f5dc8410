import * as exported from '@edgeward/akamai-appsec/schemas';
import type { Schema } from '@edgeward/core';

/** The schemas that the package exports, by name. */
export const schemas: Readonly<Record<string, Schema<unknown>>> = exported;
