// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const securityActionDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule that allows, denies or flags API calls in one environment.',
  properties: {
    name: {
      type: 'string',
      description:
        "Resource name, `organizations/{organization}/environments/{environment}/securityActions/{id}`, or the bare identifier: the vendor's own samples have the latter.",
      readOnly: true,
    },
    description: { type: 'string', description: 'What the rule is for.' },
    state: {
      $ref: '#/$defs/SecurityActionState',
      description: 'Whether the action is enforced. An answer without it means `STATE_UNSPECIFIED`.',
    },
    createTime: {
      type: 'string',
      format: 'date-time',
      description: 'When the action was created, RFC 3339 with up to nine digits of a second.',
      readOnly: true,
    },
    updateTime: {
      type: 'string',
      format: 'date-time',
      description: 'When the state of the action last changed, RFC 3339 with up to nine digits of a second.',
      readOnly: true,
    },
    apiProxies: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Proxies that the action is limited to; it is enforced while one of them is deployed. Without it, the action holds for every proxy of the environment. At most 100 actions with this member can be enabled.',
    },
    conditionConfig: { $ref: '#/$defs/ConditionConfig', description: 'Which requests the action meets.' },
    allow: {
      $ref: '#/$defs/AllowAction',
      description: 'Lets the requests through, also past a `deny` of another action.',
    },
    deny: { $ref: '#/$defs/DenyAction', description: 'Stops the requests.' },
    flag: { $ref: '#/$defs/FlagAction', description: 'Passes the requests on with headers added.' },
    expireTime: {
      type: 'string',
      format: 'date-time',
      description: 'When the action stops being enforced, RFC 3339; never, without it.',
    },
  },
  required: ['name'],
};

const securityActionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule that allows, denies or flags API calls in one environment.',
  properties: {
    description: { type: 'string', description: 'What the rule is for.' },
    state: {
      $ref: '#/$defs/SecurityActionState',
      description: 'Whether the action is enforced. An answer without it means `STATE_UNSPECIFIED`.',
    },
    apiProxies: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Proxies that the action is limited to; it is enforced while one of them is deployed. Without it, the action holds for every proxy of the environment. At most 100 actions with this member can be enabled.',
    },
    conditionConfig: { $ref: '#/$defs/ConditionConfigInput', description: 'Which requests the action meets.' },
    allow: {
      $ref: '#/$defs/AllowAction',
      description: 'Lets the requests through, also past a `deny` of another action.',
    },
    deny: { $ref: '#/$defs/DenyActionInput', description: 'Stops the requests.' },
    flag: { $ref: '#/$defs/FlagActionInput', description: 'Passes the requests on with headers added.' },
    expireTime: {
      type: 'string',
      format: 'date-time',
      description: 'When the action stops being enforced, RFC 3339; never, without it.',
    },
    ttl: {
      type: 'string',
      description: 'Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`.',
    },
  },
  required: ['state', 'conditionConfig'],
  allOf: [
    { oneOf: [{ required: ['allow'] }, { required: ['deny'] }, { required: ['flag'] }] },
    { not: { required: ['expireTime', 'ttl'] } },
  ],
};

const securityActionPatchDefinition: JsonSchema = {
  type: 'object',
  description:
    'What `securityActions.update` accepts: the members of a `SecurityAction` to change, or a spread of a whole one.',
  properties: {
    description: { type: 'string', description: 'What the rule is for.' },
    state: {
      $ref: '#/$defs/SecurityActionState',
      description:
        'The service refuses it in `updateMask`; use `securityActions.enable` and `securityActions.disable`.',
    },
    apiProxies: {
      type: 'array',
      items: { type: 'string' },
      description: 'Proxies that the action is limited to; none for every proxy of the environment.',
    },
    conditionConfig: { $ref: '#/$defs/ConditionConfigInput', description: 'Which requests the action meets.' },
    allow: {
      $ref: '#/$defs/AllowAction',
      description: 'Lets the requests through, also past a `deny` of another action.',
    },
    deny: { $ref: '#/$defs/DenyActionInput', description: 'Stops the requests.' },
    flag: { $ref: '#/$defs/FlagActionInput', description: 'Passes the requests on with headers added.' },
    expireTime: { type: 'string', format: 'date-time', description: 'When the action stops being enforced, RFC 3339.' },
    ttl: {
      type: 'string',
      description: 'Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`.',
    },
  },
  allOf: [
    {
      not: {
        anyOf: [{ required: ['allow', 'deny'] }, { required: ['allow', 'flag'] }, { required: ['deny', 'flag'] }],
      },
    },
    { not: { required: ['expireTime', 'ttl'] } },
  ],
};

const securityActionStateDefinition: JsonSchema = {
  type: 'string',
  description: 'Whether a security action is enforced, as long as it has not expired and enforcement is not paused.',
  examples: ['ENABLED', 'DISABLED'],
};

const conditionConfigDefinition: JsonSchema = {
  type: 'object',
  description:
    'What a request must match for a `SecurityAction` to meet it. One value of each member that is present must match. The service takes one or two members in an action.',
  properties: {
    ipAddressRanges: {
      type: 'array',
      items: { type: 'string' },
      description: 'Client addresses, IPv4 or IPv6. The service takes at most 100.',
    },
    botReasons: {
      type: 'array',
      items: { $ref: '#/$defs/BotReason' },
      description: 'Reasons for which Advanced API Security takes a client for a bot.',
    },
    apiKeys: {
      type: 'array',
      items: { type: 'string' },
      description: 'API keys that requests present. The service takes at most 1000.',
      'x-secret': true,
    },
    accessTokens: {
      type: 'array',
      items: { type: 'string' },
      description: 'OAuth access tokens that requests present. The service takes at most 1000.',
      'x-secret': true,
    },
    apiProducts: {
      type: 'array',
      items: { type: 'string' },
      description: 'API products that requests use. The service takes at most 1000.',
    },
    developers: {
      type: 'array',
      items: { type: 'string' },
      description: 'E-mail addresses of developers. The service takes at most 1000.',
    },
    developerApps: {
      type: 'array',
      items: { type: 'string' },
      description: 'Apps of developers. The service takes at most 1000.',
    },
    userAgents: {
      type: 'array',
      items: { type: 'string' },
      description: 'Values of the User-Agent header, compared as a whole. The service takes at most 50.',
    },
    httpMethods: { type: 'array', items: { $ref: '#/$defs/ConditionHttpMethod' }, description: 'HTTP methods.' },
    regionCodes: {
      type: 'array',
      items: { type: 'string' },
      description: 'Countries, ISO 3166-1 alpha-2, for example `DE`.',
    },
    asns: {
      type: 'array',
      items: { type: 'string' },
      description: 'Autonomous system numbers, as texts, for example `10578`.',
    },
  },
};

const conditionConfigInputDefinition: JsonSchema = {
  type: 'object',
  description:
    'What a request must match for a `SecurityAction` to meet it. One value of each member that is present must match. The service takes one or two members in an action.',
  properties: {
    ipAddressRanges: {
      type: 'array',
      items: { type: 'string' },
      description: 'Client addresses, IPv4 or IPv6. The service takes at most 100.',
    },
    botReasons: {
      type: 'array',
      items: { $ref: '#/$defs/BotReason' },
      description: 'Reasons for which Advanced API Security takes a client for a bot.',
    },
    apiKeys: {
      type: 'array',
      items: { type: 'string' },
      description: 'API keys that requests present. The service takes at most 1000.',
      'x-secret': true,
    },
    accessTokens: {
      type: 'array',
      items: { type: 'string' },
      description: 'OAuth access tokens that requests present. The service takes at most 1000.',
      'x-secret': true,
    },
    apiProducts: {
      type: 'array',
      items: { type: 'string' },
      description: 'API products that requests use. The service takes at most 1000.',
    },
    developers: {
      type: 'array',
      items: { type: 'string' },
      description: 'E-mail addresses of developers. The service takes at most 1000.',
    },
    developerApps: {
      type: 'array',
      items: { type: 'string' },
      description: 'Apps of developers. The service takes at most 1000.',
    },
    userAgents: {
      type: 'array',
      items: { type: 'string' },
      description: 'Values of the User-Agent header, compared as a whole. The service takes at most 50.',
    },
    httpMethods: { type: 'array', items: { $ref: '#/$defs/ConditionHttpMethod' }, description: 'HTTP methods.' },
    regionCodes: {
      type: 'array',
      items: { type: 'string' },
      description: 'Countries, ISO 3166-1 alpha-2, for example `DE`.',
    },
    asns: {
      type: 'array',
      items: { type: 'string' },
      description: 'Autonomous system numbers, as texts, for example `10578`.',
    },
  },
  minProperties: 1,
};

const botReasonDefinition: JsonSchema = {
  type: 'string',
  description: "A reason for which Advanced API Security takes a client for a bot. The spelling is the vendor's.",
  examples: [
    'Flooder',
    'Brute Guessor',
    'Static Content Scraper',
    'OAuth Abuser',
    'Robot Abuser',
    'TorListRule',
    'Advanced Anomaly Detection',
    'Advanced API Scraper',
    'Search Engine Crawlers',
    'Public Clouds',
    'Public Cloud AWS',
    'Public Cloud Azure',
    'Public Cloud Google',
  ],
};

const conditionHttpMethodDefinition: JsonSchema = {
  type: 'string',
  description: 'An HTTP method that a `ConditionConfig` can name.',
  examples: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'],
};

const allowActionDefinition: JsonSchema = {
  type: 'object',
  description: 'Lets requests through. It has no members.',
  properties: {},
};

const denyActionDefinition: JsonSchema = {
  type: 'object',
  description: 'Stops requests with a status.',
  properties: {
    responseCode: {
      anyOf: [{ type: 'integer' }, { type: 'string' }],
      description: 'HTTP status of the answer, for example `403`. Clients of the vendor have met it as a text.',
    },
  },
};

const denyActionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Stops requests with a status.',
  properties: {
    responseCode: {
      anyOf: [{ type: 'integer' }, { type: 'string' }],
      description: 'HTTP status of the answer, for example `403`. Clients of the vendor have met it as a text.',
    },
  },
};

const flagActionDefinition: JsonSchema = {
  type: 'object',
  description: 'Adds headers to requests on their way to the target.',
  properties: { headers: { type: 'array', items: { $ref: '#/$defs/FlagHeader' }, description: 'At most 5 headers.' } },
};

const flagActionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Adds headers to requests on their way to the target.',
  properties: {
    headers: {
      type: 'array',
      items: { $ref: '#/$defs/FlagHeaderInput' },
      maxItems: 5,
      description: 'At most 5 headers.',
    },
  },
};

const flagHeaderDefinition: JsonSchema = {
  type: 'object',
  description: 'A header that a `FlagAction` adds.',
  properties: {
    name: { type: 'string', description: 'Name of the header.' },
    value: { type: 'string', description: 'Value of the header.' },
  },
};

const flagHeaderInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A header that a `FlagAction` adds.',
  properties: {
    name: { type: 'string', description: 'Name of the header.' },
    value: { type: 'string', description: 'Value of the header.' },
  },
};

const listSecurityActionsResponseDefinition: JsonSchema = {
  type: 'object',
  description: 'One page of `securityActions.list`.',
  properties: {
    securityActions: {
      type: 'array',
      items: { $ref: '#/$defs/SecurityAction' },
      description: 'The actions of this page; absent when there is none.',
    },
    nextPageToken: { type: 'string', description: 'Continues the list as `pageToken`; absent on the last page.' },
  },
};

const securityActionsConfigDefinition: JsonSchema = {
  type: 'object',
  description: 'Whether the security actions of an environment are enforced.',
  properties: {
    name: {
      type: 'string',
      description:
        'Resource name, `organizations/{organization}/environments/{environment}/securityActionsConfig`. Requests may have it; the service ignores it.',
    },
    enabled: {
      type: 'boolean',
      description:
        'Whether enabled actions are enforced; with `false`, none is. Absent until it has been set for the first time.',
    },
    updateTime: {
      type: 'string',
      format: 'date-time',
      description: 'When the configuration last changed, RFC 3339.',
      readOnly: true,
    },
  },
};

const securityActionsConfigInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Whether the security actions of an environment are enforced.',
  properties: {
    name: {
      type: 'string',
      description:
        'Resource name, `organizations/{organization}/environments/{environment}/securityActionsConfig`. Requests may have it; the service ignores it.',
    },
    enabled: {
      type: 'boolean',
      description:
        'Whether enabled actions are enforced; with `false`, none is. Absent until it has been set for the first time.',
    },
  },
};

const emptyDefinition: JsonSchema = {
  type: 'object',
  description: 'An answer that only confirms. It has no members.',
  properties: {},
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'securityActions.list': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        pageSize: {
          type: 'integer',
          format: 'int32',
          description:
            'Most actions in one answer, at most 1000; the service takes a larger number for 1000. Without it, an answer has at most 50.',
        },
        pageToken: {
          type: 'string',
          description:
            'Continues an earlier list: the `nextPageToken` of its last answer. Every other parameter must be what it was then. Not needed to get all pages.',
        },
        filter: {
          type: 'string',
          description:
            "Selects by `state` and `apiProxies` only, for example `state = ENABLED`. Where the vendor's reference says `state = ACTIVE` it is wrong: there is no such state.",
        },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ListSecurityActionsResponse',
      $defs: {
        ListSecurityActionsResponse: listSecurityActionsResponseDefinition,
        SecurityAction: securityActionDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfig: conditionConfigDefinition,
        AllowAction: allowActionDefinition,
        DenyAction: denyActionDefinition,
        FlagAction: flagActionDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeader: flagHeaderDefinition,
      },
    },
  },
  'securityActions.create': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        securityActionId: {
          type: 'string',
          description:
            "Identifier of the new action, unique in its environment: lower-case letters, digits and hyphens, at most 63, beginning with a letter. The upper-case identifiers in the vendor's examples are placeholders.",
        },
        body: { $ref: '#/$defs/SecurityActionInput' },
      },
      required: ['securityActionId', 'body'],
      additionalProperties: false,
      $defs: {
        SecurityActionInput: securityActionInputDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfigInput: conditionConfigInputDefinition,
        AllowAction: allowActionDefinition,
        DenyActionInput: denyActionInputDefinition,
        FlagActionInput: flagActionInputDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeaderInput: flagHeaderInputDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityAction',
      $defs: {
        SecurityAction: securityActionDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfig: conditionConfigDefinition,
        AllowAction: allowActionDefinition,
        DenyAction: denyActionDefinition,
        FlagAction: flagActionDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeader: flagHeaderDefinition,
      },
    },
  },
  'securityActions.get': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        securityActionId: { type: 'string', description: 'Identifier of the action, the last segment of its `name`.' },
      },
      required: ['securityActionId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityAction',
      $defs: {
        SecurityAction: securityActionDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfig: conditionConfigDefinition,
        AllowAction: allowActionDefinition,
        DenyAction: denyActionDefinition,
        FlagAction: flagActionDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeader: flagHeaderDefinition,
      },
    },
  },
  'securityActions.update': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        securityActionId: { type: 'string', description: 'Identifier of the action, the last segment of its `name`.' },
        updateMask: {
          type: 'string',
          description:
            'Members to change, in camel case and separated by commas, for example `description,conditionConfig`. The service refuses `state`.',
        },
        body: { $ref: '#/$defs/SecurityActionPatch' },
      },
      required: ['securityActionId', 'body'],
      additionalProperties: false,
      $defs: {
        SecurityActionPatch: securityActionPatchDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfigInput: conditionConfigInputDefinition,
        AllowAction: allowActionDefinition,
        DenyActionInput: denyActionInputDefinition,
        FlagActionInput: flagActionInputDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeaderInput: flagHeaderInputDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityAction',
      $defs: {
        SecurityAction: securityActionDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfig: conditionConfigDefinition,
        AllowAction: allowActionDefinition,
        DenyAction: denyActionDefinition,
        FlagAction: flagActionDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeader: flagHeaderDefinition,
      },
    },
  },
  'securityActions.delete': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        securityActionId: { type: 'string', description: 'Identifier of the action, the last segment of its `name`.' },
      },
      required: ['securityActionId'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/Empty', $defs: { Empty: emptyDefinition } },
  },
  'securityActions.enable': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        securityActionId: { type: 'string', description: 'Identifier of the action, the last segment of its `name`.' },
      },
      required: ['securityActionId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityAction',
      $defs: {
        SecurityAction: securityActionDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfig: conditionConfigDefinition,
        AllowAction: allowActionDefinition,
        DenyAction: denyActionDefinition,
        FlagAction: flagActionDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeader: flagHeaderDefinition,
      },
    },
  },
  'securityActions.disable': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        securityActionId: { type: 'string', description: 'Identifier of the action, the last segment of its `name`.' },
      },
      required: ['securityActionId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityAction',
      $defs: {
        SecurityAction: securityActionDefinition,
        SecurityActionState: securityActionStateDefinition,
        ConditionConfig: conditionConfigDefinition,
        AllowAction: allowActionDefinition,
        DenyAction: denyActionDefinition,
        FlagAction: flagActionDefinition,
        BotReason: botReasonDefinition,
        ConditionHttpMethod: conditionHttpMethodDefinition,
        FlagHeader: flagHeaderDefinition,
      },
    },
  },
  'enforcement.get': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityActionsConfig',
      $defs: { SecurityActionsConfig: securityActionsConfigDefinition },
    },
  },
  'enforcement.update': {
    params: {
      type: 'object',
      properties: {
        organization: { type: 'string', description: "Apigee organization; defaults to the client's." },
        environment: { type: 'string', description: "Environment, for example `prod`; defaults to the client's." },
        updateMask: { type: 'string', description: 'Members to change, in camel case and separated by commas.' },
        body: { $ref: '#/$defs/SecurityActionsConfigInput' },
      },
      required: ['body'],
      additionalProperties: false,
      $defs: { SecurityActionsConfigInput: securityActionsConfigInputDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityActionsConfig',
      $defs: { SecurityActionsConfig: securityActionsConfigDefinition },
    },
  },
};
