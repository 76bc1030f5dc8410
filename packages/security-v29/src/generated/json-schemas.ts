// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const confirmationDefinition: JsonSchema = {
  type: 'object',
  description: 'An answer that only confirms.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
  },
  required: ['code'],
};

const ownershipAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'The answer of `ownership.get`.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
    ownership: { $ref: '#/$defs/SecurityOwnership' },
  },
  required: ['code', 'ownership'],
};

const securityOwnershipDefinition: JsonSchema = {
  type: 'object',
  description: 'Who owns the security settings, and the settings.',
  properties: {
    customerId: {
      anyOf: [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }, { type: 'null' }],
      description: "The customer. The documentation shows a number; the vendor's answers also write numbers as texts.",
    },
    securitySettings: {
      anyOf: [
        { type: 'object' },
        {
          anyOf: [
            {
              anyOf: [
                {
                  type: 'array',
                  items: {
                    anyOf: [
                      { type: 'object' },
                      {
                        anyOf: [
                          { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
                          { type: 'null' },
                        ],
                      },
                    ],
                  },
                },
                { type: 'boolean' },
              ],
            },
            { type: 'null' },
          ],
        },
      ],
      description:
        'The settings. Their members are not documented. Other answers of the vendor write `[]`, `false` or `null` for an object without members.',
    },
  },
};

const listEventsAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'One page of `events.list`.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
    events: { type: 'array', items: { $ref: '#/$defs/SecurityEvent' }, description: 'The events of this page.' },
    count: {
      anyOf: [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }, { type: 'null' }],
      description: 'The number of all events. Other lists of the vendor have it.',
    },
    matches: {
      anyOf: [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }, { type: 'null' }],
      description: 'The number of all events. Other lists of the vendor have it in the place of `count`.',
    },
  },
  required: ['code', 'events'],
};

const securityEventDefinition: JsonSchema = {
  type: 'object',
  description:
    'Something that has happened. Its members are not documented: these are inferred from what `events.update` takes, and more are expected.',
  properties: {
    id: {
      anyOf: [
        {
          anyOf: [
            { type: 'integer' },
            { type: 'string' },
            { type: 'array', items: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
          ],
        },
        { type: 'null' },
      ],
      description: 'Identifier of the event, if it is called so; `securityEventId` finds it.',
    },
    eventId: {
      anyOf: [
        {
          anyOf: [
            { type: 'integer' },
            { type: 'string' },
            { type: 'array', items: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
          ],
        },
        { type: 'null' },
      ],
      description: 'Identifier of the event, if it is called so; `securityEventId` finds it.',
    },
    status: {
      anyOf: [
        { $ref: '#/$defs/EventStatus' },
        { anyOf: [{ anyOf: [{ type: 'number' }, { type: 'boolean' }] }, { type: 'null' }] },
      ],
      description: 'Status of the event.',
    },
    notes: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'What was noted about it.',
    },
  },
};

const eventStatusDefinition: JsonSchema = {
  type: 'string',
  description: 'Status of an event. Only one is documented.',
  examples: ['resolved'],
};

const eventUpdateDefinition: JsonSchema = {
  type: 'object',
  description: 'What `events.update` accepts.',
  properties: {
    eventId: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Identifier of the event.' },
    status: {
      anyOf: [
        { $ref: '#/$defs/EventStatus' },
        { anyOf: [{ anyOf: [{ type: 'number' }, { type: 'boolean' }] }, { type: 'null' }] },
      ],
      description: 'Status of the event. Only `resolved` is documented; what was read may be sent back.',
    },
    notes: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'What is to be noted about it.',
    },
  },
  required: ['eventId'],
};

const apiAccessCreationDefinition: JsonSchema = {
  type: 'object',
  description: 'What `apiAccess.create` accepts.',
  properties: {
    name: { type: 'string', description: 'Name of the access.' },
    description: { type: 'string', description: 'What it is for.' },
  },
};

const bgpProtectionDefinition: JsonSchema = {
  type: 'object',
  description:
    'An address that is protected against DDoS through BGP. Its members are not documented: these are inferred from what `bgpProtections.create` takes, and more are expected.',
  properties: {
    id: {
      anyOf: [
        {
          anyOf: [
            { type: 'integer' },
            { type: 'string' },
            { type: 'array', items: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
          ],
        },
        { type: 'null' },
      ],
      description: 'Identifier of the protection; `bgpProtectionId` finds it in other spellings, too.',
    },
    name: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'Name of the protection.',
    },
    ipAddress: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'The protected address.',
    },
    enabled: {
      anyOf: [{ anyOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }] }, { type: 'null' }],
      description: 'Whether the address is protected now; `isProtectionEnabled` reads it.',
    },
  },
};

const bgpProtectionCreationDefinition: JsonSchema = {
  type: 'object',
  description: 'What `bgpProtections.create` accepts. Which members the service demands is not documented.',
  properties: {
    name: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'Name of the protection.',
    },
    ipAddress: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'The address to protect.',
    },
    enabled: {
      anyOf: [{ anyOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }] }, { type: 'null' }],
      description: 'Whether it is protected at once. A boolean is documented; a value that was read may be sent back.',
    },
  },
};

const bgpProtectionUpdateDefinition: JsonSchema = {
  type: 'object',
  description:
    'What `bgpProtections.update` accepts: the members of a protection to change, or a spread of one that was read.',
  properties: {
    name: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'Name of the protection.',
    },
    ipAddress: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'The address to protect.',
    },
    enabled: {
      anyOf: [{ anyOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }] }, { type: 'null' }],
      description: 'Whether the address is protected. A boolean is documented; a value that was read may be sent back.',
    },
  },
};

const bgpProtectionCreatedDefinition: JsonSchema = {
  type: 'object',
  description: 'The answer of `bgpProtections.create`.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
    id: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Identifier of the new protection.' },
  },
  required: ['code', 'id'],
};

const listBgpProtectionsAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'The answer of `bgpProtections.list`.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
    data: { type: 'array', items: { $ref: '#/$defs/BgpProtection' }, description: 'The protections.' },
  },
  required: ['code', 'data'],
};

const getBgpProtectionAnswerDefinition: JsonSchema = {
  type: 'object',
  description:
    'The answer of `bgpProtections.get`. The service is documented to answer a list; a list or a map of one is read as that one.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
    data: { $ref: '#/$defs/BgpProtection', description: 'The protection.' },
  },
  required: ['code', 'data'],
};

const ddosDestinationDefinition: JsonSchema = {
  type: 'object',
  description: 'Where protected traffic is delivered to. Its members are not documented, and more are expected.',
  properties: {
    id: {
      anyOf: [
        {
          anyOf: [
            { type: 'integer' },
            { type: 'string' },
            { type: 'array', items: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
          ],
        },
        { type: 'null' },
      ],
      description: 'Identifier of the destination.',
    },
    name: {
      anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, { type: 'null' }],
      description: 'Name of the destination.',
    },
  },
};

const listDdosDestinationsAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'The answer of `ddosDestinations.list`.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
    data: { type: 'array', items: { $ref: '#/$defs/DdosDestination' }, description: 'The destinations.' },
  },
  required: ['code', 'data'],
};

const getDdosDestinationAnswerDefinition: JsonSchema = {
  type: 'object',
  description:
    'The answer of `ddosDestinations.get`. The service is documented to answer a list; a list or a map of one is read as that one.',
  properties: {
    code: { type: 'string', description: '`OK`, in any case of letters: answers with another code are errors.' },
    message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "What was done, in the vendor's words." },
    data: { $ref: '#/$defs/DdosDestination', description: 'The destination.' },
  },
  required: ['code', 'data'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'ownership.get': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: {
      type: 'object',
      $ref: '#/$defs/OwnershipAnswer',
      $defs: { OwnershipAnswer: ownershipAnswerDefinition, SecurityOwnership: securityOwnershipDefinition },
    },
  },
  'events.list': {
    params: {
      type: 'object',
      properties: {
        resStart: {
          type: 'integer',
          description: 'Number of events to pass over. The service takes 0 where it is absent.',
        },
        resWindow: {
          type: 'integer',
          description:
            "Events to ask for; the service takes 20 where it is absent. Other pages of the vendor's documentation call 20 the smallest number, so a page can hold more than was asked for.",
        },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ListEventsAnswer',
      $defs: {
        ListEventsAnswer: listEventsAnswerDefinition,
        SecurityEvent: securityEventDefinition,
        EventStatus: eventStatusDefinition,
      },
    },
  },
  'events.update': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/EventUpdate' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { EventUpdate: eventUpdateDefinition, EventStatus: eventStatusDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Confirmation', $defs: { Confirmation: confirmationDefinition } },
  },
  'apiAccess.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/ApiAccessCreation' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { ApiAccessCreation: apiAccessCreationDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Confirmation', $defs: { Confirmation: confirmationDefinition } },
  },
  'bgpProtections.list': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: {
      type: 'object',
      $ref: '#/$defs/ListBgpProtectionsAnswer',
      $defs: { ListBgpProtectionsAnswer: listBgpProtectionsAnswerDefinition, BgpProtection: bgpProtectionDefinition },
    },
  },
  'bgpProtections.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/BgpProtectionCreation' } },
      required: ['body'],
      additionalProperties: false,
      $defs: { BgpProtectionCreation: bgpProtectionCreationDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/BgpProtectionCreated',
      $defs: { BgpProtectionCreated: bgpProtectionCreatedDefinition },
    },
  },
  'bgpProtections.get': {
    params: {
      type: 'object',
      properties: {
        id: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Identifier of the protection.' },
      },
      required: ['id'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/GetBgpProtectionAnswer',
      $defs: { GetBgpProtectionAnswer: getBgpProtectionAnswerDefinition, BgpProtection: bgpProtectionDefinition },
    },
  },
  'bgpProtections.update': {
    params: {
      type: 'object',
      properties: {
        id: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Identifier of the protection.' },
        body: { $ref: '#/$defs/BgpProtectionUpdate' },
      },
      required: ['id', 'body'],
      additionalProperties: false,
      $defs: { BgpProtectionUpdate: bgpProtectionUpdateDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/Confirmation', $defs: { Confirmation: confirmationDefinition } },
  },
  'bgpProtections.delete': {
    params: {
      type: 'object',
      properties: {
        id: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Identifier of the protection.' },
      },
      required: ['id'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Confirmation', $defs: { Confirmation: confirmationDefinition } },
  },
  'ddosDestinations.list': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: {
      type: 'object',
      $ref: '#/$defs/ListDdosDestinationsAnswer',
      $defs: {
        ListDdosDestinationsAnswer: listDdosDestinationsAnswerDefinition,
        DdosDestination: ddosDestinationDefinition,
      },
    },
  },
  'ddosDestinations.get': {
    params: {
      type: 'object',
      properties: {
        id: { anyOf: [{ type: 'integer' }, { type: 'string' }], description: 'Identifier of the destination.' },
      },
      required: ['id'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/GetDdosDestinationAnswer',
      $defs: {
        GetDdosDestinationAnswer: getDdosDestinationAnswerDefinition,
        DdosDestination: ddosDestinationDefinition,
      },
    },
  },
};
