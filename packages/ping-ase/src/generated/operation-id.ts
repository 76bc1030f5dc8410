// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The id of an operation of this package. */
export type OperationId =
  | 'apis.list'
  | 'apis.create'
  | 'apis.update'
  | 'apis.delete'
  | 'apis.get'
  | 'servers.list'
  | 'servers.create'
  | 'servers.delete'
  | 'cluster.get'
  | 'persistentConnections.get'
  | 'firewall.get'
  | 'firewall.enable'
  | 'firewall.disable'
  | 'denyList.list'
  | 'denyList.add'
  | 'denyList.remove'
  | 'denyList.clear'
  | 'allowList.list'
  | 'allowList.add'
  | 'allowList.remove'
  | 'allowList.clear'
  | 'flowControl.get'
  | 'flowControl.update'
  | 'flowControl.updateServer';
