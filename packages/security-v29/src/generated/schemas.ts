// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const confirmationSchema: s.Schema<m.Confirmation> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.nullable(s.string())),
  }),
);

export const ownershipAnswerSchema: s.Schema<m.OwnershipAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.tolerant(s.nullable(s.string()))),
    ownership: securityOwnershipSchema,
  }),
);

export const securityOwnershipSchema: s.Schema<m.SecurityOwnership> = /* @__PURE__ */ s.response(() =>
  s.object({
    customerId: s.optional(s.nullable(s.anyOf(s.integer(), s.string()))),
    securitySettings: s.optional(
      s.anyOf(
        s.openObject(),
        s.nullable(
          s.anyOf(
            s.array(s.anyOf(s.openObject(), s.nullable(s.anyOf(s.string(), s.number(), s.boolean())))),
            s.boolean(),
          ),
        ),
      ),
    ),
  }),
);

export const listEventsAnswerSchema: s.Schema<m.ListEventsAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.nullable(s.string())),
    events: s.array(securityEventSchema),
    count: s.optional(s.tolerant(s.nullable(s.anyOf(s.integer(), s.string())))),
    matches: s.optional(s.tolerant(s.nullable(s.anyOf(s.integer(), s.string())))),
  }),
);

export const securityEventSchema: s.Schema<m.SecurityEvent> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(
        s.tolerant(s.nullable(s.anyOf(s.integer(), s.string(), s.array(s.anyOf(s.integer(), s.string()))))),
      ),
      eventId: s.optional(
        s.tolerant(s.nullable(s.anyOf(s.integer(), s.string(), s.array(s.anyOf(s.integer(), s.string()))))),
      ),
      status: s.optional(s.tolerant(s.anyOf(eventStatusSchema, s.nullable(s.anyOf(s.number(), s.boolean()))))),
      notes: s.optional(s.tolerant(s.nullable(s.anyOf(s.string(), s.number(), s.boolean())))),
    },
    { open: true },
  ),
);

export const eventStatusSchema: s.Schema<m.EventStatus> = /* @__PURE__ */ s.response(() => s.openEnum('resolved'));

export const eventUpdateSchema: s.Schema<m.EventUpdate> = /* @__PURE__ */ s.define(() =>
  s.object({
    eventId: s.anyOf(s.integer(), s.string()),
    status: s.optional(s.anyOf(eventStatusSchema, s.nullable(s.anyOf(s.number(), s.boolean())))),
    notes: s.optional(s.nullable(s.anyOf(s.string(), s.number(), s.boolean()))),
  }),
);

export const apiAccessCreationSchema: s.Schema<m.ApiAccessCreation> = /* @__PURE__ */ s.define(() =>
  s.object({
    name: s.optional(s.string()),
    description: s.optional(s.string()),
  }),
);

export const bgpProtectionSchema: s.Schema<m.BgpProtection> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(
        s.tolerant(s.nullable(s.anyOf(s.integer(), s.string(), s.array(s.anyOf(s.integer(), s.string()))))),
      ),
      name: s.optional(s.tolerant(s.nullable(s.anyOf(s.string(), s.number(), s.boolean())))),
      ipAddress: s.optional(s.tolerant(s.nullable(s.anyOf(s.string(), s.number(), s.boolean())))),
      enabled: s.optional(s.tolerant(s.nullable(s.anyOf(s.boolean(), s.number(), s.string())))),
    },
    { open: true },
  ),
);

export const bgpProtectionCreationSchema: s.Schema<m.BgpProtectionCreation> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      id: s.optional(s.nullable(s.anyOf(s.integer(), s.string(), s.array(s.anyOf(s.integer(), s.string()))))),
      name: s.optional(s.nullable(s.anyOf(s.string(), s.number(), s.boolean()))),
      ipAddress: s.optional(s.nullable(s.anyOf(s.string(), s.number(), s.boolean()))),
      enabled: s.optional(s.nullable(s.anyOf(s.boolean(), s.number(), s.string()))),
    },
    { readOnly: ['id'] },
  ),
);

export const bgpProtectionUpdateSchema: s.Schema<m.BgpProtectionUpdate> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      id: s.optional(s.nullable(s.anyOf(s.integer(), s.string(), s.array(s.anyOf(s.integer(), s.string()))))),
      name: s.optional(s.tolerant(s.nullable(s.anyOf(s.string(), s.number(), s.boolean())))),
      ipAddress: s.optional(s.tolerant(s.nullable(s.anyOf(s.string(), s.number(), s.boolean())))),
      enabled: s.optional(s.nullable(s.anyOf(s.boolean(), s.number(), s.string()))),
    },
    { readOnly: ['id'] },
  ),
);

export const bgpProtectionCreatedSchema: s.Schema<m.BgpProtectionCreated> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.nullable(s.string())),
    id: s.anyOf(s.integer(), s.string()),
  }),
);

export const listBgpProtectionsAnswerSchema: s.Schema<m.ListBgpProtectionsAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.nullable(s.string())),
    data: s.array(bgpProtectionSchema),
  }),
);

export const getBgpProtectionAnswerSchema: s.Schema<m.GetBgpProtectionAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.nullable(s.string())),
    data: bgpProtectionSchema,
  }),
);

export const ddosDestinationSchema: s.Schema<m.DdosDestination> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(
        s.tolerant(s.nullable(s.anyOf(s.integer(), s.string(), s.array(s.anyOf(s.integer(), s.string()))))),
      ),
      name: s.optional(s.tolerant(s.nullable(s.anyOf(s.string(), s.number(), s.boolean())))),
    },
    { open: true },
  ),
);

export const listDdosDestinationsAnswerSchema: s.Schema<m.ListDdosDestinationsAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.nullable(s.string())),
    data: s.array(ddosDestinationSchema),
  }),
);

export const getDdosDestinationAnswerSchema: s.Schema<m.GetDdosDestinationAnswer> = /* @__PURE__ */ s.response(() =>
  s.object({
    code: s.string(),
    message: s.optional(s.nullable(s.string())),
    data: ddosDestinationSchema,
  }),
);
