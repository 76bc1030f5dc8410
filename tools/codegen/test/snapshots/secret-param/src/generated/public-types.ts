// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type { Invitation } from './models.js';
export type { OperationId } from './operation-id.js';
export type { GetInvitationParams, Invitations } from './resources/invitations.js';
