// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { enforcementGetOperation, enforcementUpdateOperation } from './resources/enforcement.js';
import {
  securityActionsCreateOperation,
  securityActionsDeleteOperation,
  securityActionsDisableOperation,
  securityActionsEnableOperation,
  securityActionsGetOperation,
  securityActionsListOperation,
  securityActionsUpdateOperation,
} from './resources/security-actions.js';

export {
  enforcementGetOperation,
  enforcementUpdateOperation,
  securityActionsCreateOperation,
  securityActionsDeleteOperation,
  securityActionsDisableOperation,
  securityActionsEnableOperation,
  securityActionsGetOperation,
  securityActionsListOperation,
  securityActionsUpdateOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  securityActionsListOperation,
  securityActionsCreateOperation,
  securityActionsGetOperation,
  securityActionsUpdateOperation,
  securityActionsDeleteOperation,
  securityActionsEnableOperation,
  securityActionsDisableOperation,
  enforcementGetOperation,
  enforcementUpdateOperation,
];
