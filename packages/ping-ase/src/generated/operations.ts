// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jsonSchemaOf as describe, type JsonSchema, type OperationJsonSchema } from '@edgeward/core/schema';
import { descriptions } from './descriptions.js';
import {
  allowListAddOperation,
  allowListClearOperation,
  allowListListOperation,
  allowListRemoveOperation,
} from './resources/allow-list.js';
import {
  apisCreateOperation,
  apisDeleteOperation,
  apisGetOperation,
  apisListOperation,
  apisUpdateOperation,
} from './resources/apis.js';
import { clusterGetOperation } from './resources/cluster.js';
import {
  denyListAddOperation,
  denyListClearOperation,
  denyListListOperation,
  denyListRemoveOperation,
} from './resources/deny-list.js';
import { firewallDisableOperation, firewallEnableOperation, firewallGetOperation } from './resources/firewall.js';
import {
  flowControlGetOperation,
  flowControlUpdateOperation,
  flowControlUpdateServerOperation,
} from './resources/flow-control.js';
import { persistentConnectionsGetOperation } from './resources/persistent-connections.js';
import { serversCreateOperation, serversDeleteOperation, serversListOperation } from './resources/servers.js';

export type { JsonSchema, OperationJsonSchema };
export {
  allowListAddOperation,
  allowListClearOperation,
  allowListListOperation,
  allowListRemoveOperation,
  apisCreateOperation,
  apisDeleteOperation,
  apisGetOperation,
  apisListOperation,
  apisUpdateOperation,
  clusterGetOperation,
  denyListAddOperation,
  denyListClearOperation,
  denyListListOperation,
  denyListRemoveOperation,
  firewallDisableOperation,
  firewallEnableOperation,
  firewallGetOperation,
  flowControlGetOperation,
  flowControlUpdateOperation,
  flowControlUpdateServerOperation,
  persistentConnectionsGetOperation,
  serversCreateOperation,
  serversDeleteOperation,
  serversListOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  apisListOperation,
  apisCreateOperation,
  apisUpdateOperation,
  apisDeleteOperation,
  apisGetOperation,
  serversListOperation,
  serversCreateOperation,
  serversDeleteOperation,
  clusterGetOperation,
  persistentConnectionsGetOperation,
  firewallGetOperation,
  firewallEnableOperation,
  firewallDisableOperation,
  denyListListOperation,
  denyListAddOperation,
  denyListRemoveOperation,
  denyListClearOperation,
  allowListListOperation,
  allowListAddOperation,
  allowListRemoveOperation,
  allowListClearOperation,
  flowControlGetOperation,
  flowControlUpdateOperation,
  flowControlUpdateServerOperation,
];

/**
 * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.
 */
export function jsonSchemaOf(operation: Operation): OperationJsonSchema {
  return describe(operation, descriptions);
}
