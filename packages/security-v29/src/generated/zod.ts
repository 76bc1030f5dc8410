// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const confirmationSchema: Zod<m.Confirmation> = /* @__PURE__ */ toZod(s.confirmationSchema);
export const ownershipAnswerSchema: Zod<m.OwnershipAnswer> = /* @__PURE__ */ toZod(s.ownershipAnswerSchema);
export const securityOwnershipSchema: Zod<m.SecurityOwnership> = /* @__PURE__ */ toZod(s.securityOwnershipSchema);
export const listEventsAnswerSchema: Zod<m.ListEventsAnswer> = /* @__PURE__ */ toZod(s.listEventsAnswerSchema);
export const securityEventSchema: Zod<m.SecurityEvent> = /* @__PURE__ */ toZod(s.securityEventSchema);
export const eventStatusSchema: Zod<m.EventStatus> = /* @__PURE__ */ toZod(s.eventStatusSchema);
export const eventUpdateSchema: Zod<m.EventUpdate> = /* @__PURE__ */ toZod(s.eventUpdateSchema);
export const apiAccessCreationSchema: Zod<m.ApiAccessCreation> = /* @__PURE__ */ toZod(s.apiAccessCreationSchema);
export const bgpProtectionSchema: Zod<m.BgpProtection> = /* @__PURE__ */ toZod(s.bgpProtectionSchema);
export const bgpProtectionCreationSchema: Zod<m.BgpProtectionCreation> = /* @__PURE__ */ toZod(
  s.bgpProtectionCreationSchema,
);
export const bgpProtectionUpdateSchema: Zod<m.BgpProtectionUpdate> = /* @__PURE__ */ toZod(s.bgpProtectionUpdateSchema);
export const bgpProtectionCreatedSchema: Zod<m.BgpProtectionCreated> = /* @__PURE__ */ toZod(
  s.bgpProtectionCreatedSchema,
);
export const listBgpProtectionsAnswerSchema: Zod<m.ListBgpProtectionsAnswer> = /* @__PURE__ */ toZod(
  s.listBgpProtectionsAnswerSchema,
);
export const getBgpProtectionAnswerSchema: Zod<m.GetBgpProtectionAnswer> = /* @__PURE__ */ toZod(
  s.getBgpProtectionAnswerSchema,
);
export const ddosDestinationSchema: Zod<m.DdosDestination> = /* @__PURE__ */ toZod(s.ddosDestinationSchema);
export const listDdosDestinationsAnswerSchema: Zod<m.ListDdosDestinationsAnswer> = /* @__PURE__ */ toZod(
  s.listDdosDestinationsAnswerSchema,
);
export const getDdosDestinationAnswerSchema: Zod<m.GetDdosDestinationAnswer> = /* @__PURE__ */ toZod(
  s.getDdosDestinationAnswerSchema,
);
