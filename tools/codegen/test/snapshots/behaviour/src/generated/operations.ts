// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { firewallAnnotateOperation, firewallGetOperation, firewallUpdateOperation } from './resources/firewall.js';

export { firewallAnnotateOperation, firewallGetOperation, firewallUpdateOperation };

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  firewallGetOperation,
  firewallUpdateOperation,
  firewallAnnotateOperation,
];
