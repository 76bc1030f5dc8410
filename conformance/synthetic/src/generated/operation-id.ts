// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The id of an operation of this package. */
export type OperationId =
  | 'things.list'
  | 'things.create'
  | 'things.get'
  | 'things.update'
  | 'things.delete'
  | 'things.listInventory'
  | 'things.listArchive'
  | 'things.find'
  | 'things.claim'
  | 'exports.get'
  | 'exports.follow'
  | 'exports.summarize'
  | 'jobs.get';
