// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const idParam: s.ParamDescription = { schema: s.anyOf(s.integer(), s.string()), text: 'Identifier of the protection.' };

/** What the parts of this API are, in words. */
export const descriptions: s.Descriptions = {
  models: {
    Confirmation: {
      schema: schemas.confirmationSchema,
      text: 'An answer that only confirms.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "What was done, in the vendor's words.",
      },
    },
    OwnershipAnswer: {
      schema: schemas.ownershipAnswerSchema,
      text: 'The answer of `ownership.get`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "What was done, in the vendor's words.",
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
        message: "What was done, in the vendor's words.",
        events: 'The events of this page.',
        count: 'The number of all events. Other lists of the vendor have it.',
        matches: 'The number of all events. Other lists of the vendor have it in the place of `count`.',
      },
    },
    SecurityEvent: {
      schema: schemas.securityEventSchema,
      text: 'Something that has happened. Its members are not documented: these are inferred from what `events.update` takes, and more are expected.',
      members: {
        id: 'Identifier of the event, if it is called so; `securityEventId` finds it.',
        eventId: 'Identifier of the event, if it is called so; `securityEventId` finds it.',
        status: 'Status of the event.',
        notes: 'What was noted about it.',
      },
    },
    EventStatus: {
      schema: schemas.eventStatusSchema,
      text: 'Status of an event. Open, since the documentation shows `resolved` only.',
    },
    EventUpdate: {
      schema: schemas.eventUpdateSchema,
      text: 'What `events.update` accepts.',
      members: {
        eventId: 'Identifier of the event.',
        status:
          'Status of the event. Open: the documentation shows `resolved` only, and what was read may be sent back.',
        notes:
          'What is to be noted about it. Open: whether it replaces earlier notes or joins them is not documented. The fake replaces them.',
      },
    },
    ApiAccessCreation: {
      schema: schemas.apiAccessCreationSchema,
      text: 'What `apiAccess.create` accepts. Open: which members the service demands is not documented. The fake demands none.',
      members: { name: 'Name of the access.', description: 'What it is for.' },
    },
    BgpProtection: {
      schema: schemas.bgpProtectionSchema,
      text: 'An address that is protected against DDoS through BGP. Its members are not documented: these are inferred from what `bgpProtections.create` takes, and more are expected.',
      members: {
        id: 'Identifier of the protection; `bgpProtectionId` finds it in other spellings, too.',
        name: 'Name of the protection.',
        ipAddress: 'The protected address.',
        enabled: 'Whether the address is protected now; `isProtectionEnabled` reads it.',
      },
    },
    BgpProtectionCreation: {
      schema: schemas.bgpProtectionCreationSchema,
      text: 'What `bgpProtections.create` accepts. Open: which members the service demands is not documented. The fake demands none.',
      members: {
        name: 'Name of the protection.',
        ipAddress:
          'The address to protect. Open: the documentation shows one address, and does not say whether a range in CIDR notation is taken. The fake takes both.',
        enabled: 'Whether it is protected at once. A boolean is documented; a value that was read may be sent back.',
      },
    },
    BgpProtectionUpdate: {
      schema: schemas.bgpProtectionUpdateSchema,
      text: 'What `bgpProtections.update` accepts: the members of a protection to change, or a spread of one that was read.',
      members: {
        name: 'Name of the protection.',
        ipAddress: 'The address to protect.',
        enabled: 'Whether the address is protected. A boolean is documented; a value that was read may be sent back.',
      },
    },
    BgpProtectionCreated: {
      schema: schemas.bgpProtectionCreatedSchema,
      text: 'The answer of `bgpProtections.create`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "What was done, in the vendor's words.",
        id: 'Identifier of the new protection.',
      },
    },
    ListBgpProtectionsAnswer: {
      schema: schemas.listBgpProtectionsAnswerSchema,
      text: 'The answer of `bgpProtections.list`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "What was done, in the vendor's words.",
        data: 'The protections.',
      },
    },
    GetBgpProtectionAnswer: {
      schema: schemas.getBgpProtectionAnswerSchema,
      text: 'The answer of `bgpProtections.get`. The service is documented to answer a list; a list or a map of one is read as that one.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "What was done, in the vendor's words.",
        data: 'The protection.',
      },
    },
    DdosDestination: {
      schema: schemas.ddosDestinationSchema,
      text: 'Where protected traffic is delivered to. Its members are not documented, and more are expected.',
      members: { id: 'Identifier of the destination.', name: 'Name of the destination.' },
    },
    ListDdosDestinationsAnswer: {
      schema: schemas.listDdosDestinationsAnswerSchema,
      text: 'The answer of `ddosDestinations.list`.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "What was done, in the vendor's words.",
        data: 'The destinations.',
      },
    },
    GetDdosDestinationAnswer: {
      schema: schemas.getDdosDestinationAnswerSchema,
      text: 'The answer of `ddosDestinations.get`. The service is documented to answer a list; a list or a map of one is read as that one.',
      members: {
        code: '`OK`, in any case of letters: answers with another code are errors.',
        message: "What was done, in the vendor's words.",
        data: 'The destination.',
      },
    },
  },
  operations: {
    'ownership.get': { text: 'Gets who owns the security settings of the authenticated customer, and the settings.' },
    'events.list': {
      text: 'Lists the security events of the authenticated customer.',
      params: {
        resStart: {
          schema: s.integer(),
          text: 'Number of events to pass over. The service takes 0 where it is absent.',
        },
        resWindow: {
          schema: s.integer(),
          text: "Events to ask for; the service takes 20 where it is absent. Other pages of the vendor's documentation call 20 the smallest number, so a page can hold more than was asked for.",
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
