// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { UnknownVariant } from '@edgeward/core';

/** An address, in one of two forms. */
export type Address = HostAddress | IpAddress | UnknownVariant<'kind'>;

/** A name. */
export interface HostAddress {
  readonly kind: 'host';
  readonly host: string;
}

/** A number. */
export interface IpAddress {
  readonly kind: 'ip';
  readonly ip: string;
}
