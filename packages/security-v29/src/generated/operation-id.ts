// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The id of an operation of this package. */
export type OperationId =
  | 'ownership.get'
  | 'events.list'
  | 'events.update'
  | 'apiAccess.create'
  | 'bgpProtections.list'
  | 'bgpProtections.create'
  | 'bgpProtections.get'
  | 'bgpProtections.update'
  | 'bgpProtections.delete'
  | 'ddosDestinations.list'
  | 'ddosDestinations.get';
