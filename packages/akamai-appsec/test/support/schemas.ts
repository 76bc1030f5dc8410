import * as exported from '@edgeward/akamai-appsec/schemas';
import type { Schema } from '@edgeward/core';

/** The exported schemas of the package, by name. */
export const schemas: Readonly<Record<string, Schema<unknown>>> = exported;
