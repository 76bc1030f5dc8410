// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The id of an operation of this package. */
export type OperationId = 'files.get';
