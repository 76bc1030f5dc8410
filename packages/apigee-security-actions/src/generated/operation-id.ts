// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The id of an operation of this package. */
export type OperationId =
  | 'securityActions.list'
  | 'securityActions.create'
  | 'securityActions.get'
  | 'securityActions.update'
  | 'securityActions.delete'
  | 'securityActions.enable'
  | 'securityActions.disable'
  | 'enforcement.get'
  | 'enforcement.update';
