// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const confirmationSchema: Zod<models.Confirmation> = /* @__PURE__ */ toZod(schemas.confirmationSchema);
export const ownershipAnswerSchema: Zod<models.OwnershipAnswer> = /* @__PURE__ */ toZod(schemas.ownershipAnswerSchema);
export const securityOwnershipSchema: Zod<models.SecurityOwnership> = /* @__PURE__ */ toZod(
  schemas.securityOwnershipSchema,
);
export const listEventsAnswerSchema: Zod<models.ListEventsAnswer> = /* @__PURE__ */ toZod(
  schemas.listEventsAnswerSchema,
);
export const securityEventSchema: Zod<models.SecurityEvent> = /* @__PURE__ */ toZod(schemas.securityEventSchema);
export const eventStatusSchema: Zod<models.EventStatus> = /* @__PURE__ */ toZod(schemas.eventStatusSchema);
export const eventUpdateSchema: Zod<models.EventUpdate> = /* @__PURE__ */ toZod(schemas.eventUpdateSchema);
export const apiAccessCreationSchema: Zod<models.ApiAccessCreation> = /* @__PURE__ */ toZod(
  schemas.apiAccessCreationSchema,
);
export const bgpProtectionSchema: Zod<models.BgpProtection> = /* @__PURE__ */ toZod(schemas.bgpProtectionSchema);
export const bgpProtectionCreationSchema: Zod<models.BgpProtectionCreation> = /* @__PURE__ */ toZod(
  schemas.bgpProtectionCreationSchema,
);
export const bgpProtectionUpdateSchema: Zod<models.BgpProtectionUpdate> = /* @__PURE__ */ toZod(
  schemas.bgpProtectionUpdateSchema,
);
export const bgpProtectionCreatedSchema: Zod<models.BgpProtectionCreated> = /* @__PURE__ */ toZod(
  schemas.bgpProtectionCreatedSchema,
);
export const listBgpProtectionsAnswerSchema: Zod<models.ListBgpProtectionsAnswer> = /* @__PURE__ */ toZod(
  schemas.listBgpProtectionsAnswerSchema,
);
export const getBgpProtectionAnswerSchema: Zod<models.GetBgpProtectionAnswer> = /* @__PURE__ */ toZod(
  schemas.getBgpProtectionAnswerSchema,
);
export const ddosDestinationSchema: Zod<models.DdosDestination> = /* @__PURE__ */ toZod(schemas.ddosDestinationSchema);
export const listDdosDestinationsAnswerSchema: Zod<models.ListDdosDestinationsAnswer> = /* @__PURE__ */ toZod(
  schemas.listDdosDestinationsAnswerSchema,
);
export const getDdosDestinationAnswerSchema: Zod<models.GetDdosDestinationAnswer> = /* @__PURE__ */ toZod(
  schemas.getDdosDestinationAnswerSchema,
);
