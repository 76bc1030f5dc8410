// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const idParam: s.ParamDescription = { schema: s.anyOf(s.integer(), s.string()), text: 'Identifier of the protection.' };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    Confirmation: {
      schema: schemas.confirmationSchema,
      text: 'A confirmation.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
      },
    },
    OwnershipAnswer: {
      schema: schemas.ownershipAnswerSchema,
      text: 'The answer of `ownership.get`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
      },
    },
    SecurityOwnership: {
      schema: schemas.securityOwnershipSchema,
      text: 'Who owns the security settings, and the settings.',
      members: {
        customerId: "The customer. The documentation shows a number; the vendor's answers also write numbers as texts.",
        securitySettings:
          'The settings. Open: the documentation writes `{...}`, and names no member. Other answers of the vendor write `[]`, `false` or `null` for an object without members.',
      },
    },
    ListEventsAnswer: {
      schema: schemas.listEventsAnswerSchema,
      text: 'One page of `events.list`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
        events: 'The events of this page.',
        count: 'The number of all events. Other lists of the vendor have it.',
        matches: 'The number of all events. Other lists of the vendor have it in the place of `count`.',
      },
    },
    SecurityEvent: {
      schema: schemas.securityEventSchema,
      text: 'An event. Its members are undocumented: these are inferred from the body of `events.update`, and more are expected.',
      members: {
        id: 'Identifier of the event, if it is called so; `securityEventId` finds it.',
        eventId: 'Identifier of the event, if it is called so; `securityEventId` finds it.',
        status: 'Status of the event.',
        notes: 'Note about it.',
      },
    },
    EventStatus: {
      schema: schemas.eventStatusSchema,
      text: 'Status of an event. Open, since the documentation shows `resolved` only.',
    },
    EventUpdate: {
      schema: schemas.eventUpdateSchema,
      text: 'Body of `events.update`.',
      members: {
        eventId: 'Identifier of the event.',
        status:
          'Status of the event. Open: the documentation shows only `resolved`; a status from a response may be sent back.',
        notes:
          'Note to add. Open: it is undocumented whether it replaces earlier notes or joins them. The fake replaces them.',
      },
    },
    ApiAccessCreation: {
      schema: schemas.apiAccessCreationSchema,
      text: 'Body of `apiAccess.create`. Open: the required members are undocumented. The fake requires none.',
      members: { name: 'Name of the access.', description: 'Purpose.' },
    },
    BgpProtection: {
      schema: schemas.bgpProtectionSchema,
      text: 'An address protected against DDoS through BGP. Its members are undocumented: these are inferred from the body of `bgpProtections.create`, and more are expected.',
      members: {
        id: 'Identifier of the protection; `bgpProtectionId` finds it in other spellings, too.',
        name: 'Name of the protection.',
        ipAddress: 'The protected address.',
        enabled: 'Whether the address is protected now; `isProtectionEnabled` reads it.',
      },
    },
    BgpProtectionCreation: {
      schema: schemas.bgpProtectionCreationSchema,
      text: 'Body of `bgpProtections.create`. Open: the required members are undocumented. The fake requires none.',
      members: {
        name: 'Name of the protection.',
        ipAddress:
          'The address to protect. Open: the documentation shows one address, and does not say whether a range in CIDR notation is taken. The fake takes both.',
        enabled: 'Whether to protect it at once. A boolean is documented; a value from a response may be sent back.',
      },
    },
    BgpProtectionUpdate: {
      schema: schemas.bgpProtectionUpdateSchema,
      text: 'Body of `bgpProtections.update`: the members of a protection to change, or a spread of one from a response.',
      members: {
        name: 'Name of the protection.',
        ipAddress: 'The address to protect.',
        enabled: 'Whether the address is protected. A boolean is documented; a value from a response may be sent back.',
      },
    },
    BgpProtectionCreated: {
      schema: schemas.bgpProtectionCreatedSchema,
      text: 'The answer of `bgpProtections.create`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
        id: 'Identifier of the new protection.',
      },
    },
    ListBgpProtectionsAnswer: {
      schema: schemas.listBgpProtectionsAnswerSchema,
      text: 'The answer of `bgpProtections.list`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
        data: 'The protections.',
      },
    },
    GetBgpProtectionAnswer: {
      schema: schemas.getBgpProtectionAnswerSchema,
      text: 'The response of `bgpProtections.get`. A list is documented; a list or a map of one item is read as this item.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
        data: 'The protection.',
      },
    },
    DdosDestination: {
      schema: schemas.ddosDestinationSchema,
      text: 'A destination for protected traffic. Its members are undocumented, and more are expected.',
      members: { id: 'Identifier of the destination.', name: 'Name of the destination.' },
    },
    ListDdosDestinationsAnswer: {
      schema: schemas.listDdosDestinationsAnswerSchema,
      text: 'The answer of `ddosDestinations.list`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
        data: 'The destinations.',
      },
    },
    GetDdosDestinationAnswer: {
      schema: schemas.getDdosDestinationAnswerSchema,
      text: 'The response of `ddosDestinations.get`. A list is documented; a list or a map of one item is read as this item.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "Confirmation in the vendor's words.",
        data: 'The destination.',
      },
    },
  },
  operations: {
    'ownership.get': { text: 'Gets who owns the security settings of the authenticated customer, and the settings.' },
    'events.list': {
      text: 'Lists the security events of the authenticated customer.',
      params: {
        resStart: { schema: s.integer(), text: 'Number of events to skip. Default of the service: 0.' },
        resWindow: {
          schema: s.integer(),
          text: "Number of events to request. Default of the service: 20. Other pages of the vendor's documentation call 20 the minimum, so a page can have more than requested.",
        },
      },
    },
    'events.update': { text: 'Changes the status or the notes of a security event.' },
    'apiAccess.create': { text: 'Creates access to the monitoring of security for another program.' },
    'bgpProtections.list': { text: 'Lists the BGP protections of the authenticated customer.' },
    'bgpProtections.create': { text: 'Creates a BGP protection.' },
    'bgpProtections.get': { text: 'Gets a BGP protection.', params: { id: idParam } },
    'bgpProtections.update': { text: 'Changes a BGP protection, or switches it on or off.', params: { id: idParam } },
    'bgpProtections.delete': { text: 'Deletes a BGP protection.', params: { id: idParam } },
    'ddosDestinations.list': { text: 'Lists the destinations of DDoS protection.' },
    'ddosDestinations.get': {
      text: 'Gets a destination of DDoS protection.',
      params: { id: { schema: s.anyOf(s.integer(), s.string()), text: 'Identifier of the destination.' } },
    },
  },
};
