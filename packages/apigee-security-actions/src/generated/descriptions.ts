// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const organizationParam: s.ParamDescription = {
  schema: s.string(),
  text: "Apigee organization; defaults to the client's.",
};
const environmentParam: s.ParamDescription = {
  schema: s.string(),
  text: "Environment, for example `prod`; defaults to the client's.",
};
const securityActionIdParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Identifier of the action, the last segment of its `name`.',
};

/** What the parts of this API are, in words. */
export const descriptions: s.Descriptions = {
  models: {
    SecurityAction: {
      schema: schemas.securityActionSchema,
      text: 'A rule that allows, denies or flags API calls in one environment.',
      members: {
        name: "Resource name, `organizations/{organization}/environments/{environment}/securityActions/{id}`, or the bare identifier: the vendor's own samples have the latter.",
        description: 'What the rule is for.',
        state: 'Whether the action is enforced. An answer without it means `STATE_UNSPECIFIED`.',
        createTime: 'When the action was created, RFC 3339 with up to nine digits of a second.',
        updateTime: 'When the state of the action last changed, RFC 3339 with up to nine digits of a second.',
        apiProxies:
          'Proxies that the action is limited to; it is enforced while one of them is deployed. Without it, the action holds for every proxy of the environment. At most 100 actions with this member can be enabled.',
        conditionConfig: 'Which requests the action meets.',
        allow: 'Lets the requests through, also past a `deny` of another action.',
        deny: 'Stops the requests.',
        flag: 'Passes the requests on with headers added.',
        expireTime: 'When the action stops being enforced, RFC 3339; never, without it.',
        ttl: 'Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`.',
      },
    },
    SecurityActionPatch: {
      schema: schemas.securityActionPatchSchema,
      text: 'What `securityActions.update` accepts: the members of a `SecurityAction` to change, or a spread of a whole one.',
      members: {
        description: 'What the rule is for.',
        state: 'The service refuses it in `updateMask`; use `securityActions.enable` and `securityActions.disable`.',
        apiProxies: 'Proxies that the action is limited to; none for every proxy of the environment.',
        conditionConfig: 'Which requests the action meets.',
        allow: 'Lets the requests through, also past a `deny` of another action.',
        deny: 'Stops the requests.',
        flag: 'Passes the requests on with headers added.',
        expireTime: 'When the action stops being enforced, RFC 3339.',
        ttl: 'Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`.',
      },
    },
    SecurityActionState: {
      schema: schemas.securityActionStateSchema,
      text: 'Whether a security action is enforced, as long as it has not expired and enforcement is not paused.',
    },
    ConditionConfig: {
      schema: schemas.conditionConfigSchema,
      text: 'What a request must match for a `SecurityAction` to meet it. One value of each member that is present must match. The service takes one or two members in an action.',
      members: {
        ipAddressRanges: 'Client addresses, IPv4 or IPv6. The service takes at most 100.',
        botReasons: 'Reasons for which Advanced API Security takes a client for a bot.',
        apiKeys: 'API keys that requests present. The service takes at most 1000.',
        accessTokens: 'OAuth access tokens that requests present. The service takes at most 1000.',
        apiProducts: 'API products that requests use. The service takes at most 1000.',
        developers: 'E-mail addresses of developers. The service takes at most 1000.',
        developerApps: 'Apps of developers. The service takes at most 1000.',
        userAgents: 'Values of the User-Agent header, compared as a whole. The service takes at most 50.',
        httpMethods: 'HTTP methods.',
        regionCodes: 'Countries, ISO 3166-1 alpha-2, for example `DE`.',
        asns: 'Autonomous system numbers, as texts, for example `10578`.',
      },
    },
    BotReason: {
      schema: schemas.botReasonSchema,
      text: "A reason for which Advanced API Security takes a client for a bot. The spelling is the vendor's.",
    },
    ConditionHttpMethod: {
      schema: schemas.conditionHttpMethodSchema,
      text: 'An HTTP method that a `ConditionConfig` can name.',
    },
    AllowAction: { schema: schemas.allowActionSchema, text: 'Lets requests through. It has no members.' },
    DenyAction: {
      schema: schemas.denyActionSchema,
      text: 'Stops requests with a status.',
      members: {
        responseCode: 'HTTP status of the answer, for example `403`. Clients of the vendor have met it as a text.',
      },
    },
    FlagAction: {
      schema: schemas.flagActionSchema,
      text: 'Adds headers to requests on their way to the target.',
      members: { headers: 'At most 5 headers.' },
    },
    FlagHeader: {
      schema: schemas.flagHeaderSchema,
      text: 'A header that a `FlagAction` adds.',
      members: { name: 'Name of the header.', value: 'Value of the header.' },
    },
    ListSecurityActionsResponse: {
      schema: schemas.listSecurityActionsResponseSchema,
      text: 'One page of `securityActions.list`.',
      members: {
        securityActions: 'The actions of this page; absent when there is none.',
        nextPageToken: 'Continues the list as `pageToken`; absent on the last page.',
      },
    },
    SecurityActionsConfig: {
      schema: schemas.securityActionsConfigSchema,
      text: 'Whether the security actions of an environment are enforced.',
      members: {
        name: 'Resource name, `organizations/{organization}/environments/{environment}/securityActionsConfig`. Requests may have it; the service ignores it.',
        enabled:
          'Whether enabled actions are enforced; with `false`, none is. Absent until it has been set for the first time.',
        updateTime: 'When the configuration last changed, RFC 3339.',
      },
    },
    Empty: { schema: schemas.emptySchema, text: 'An answer that only confirms. It has no members.' },
  },
  operations: {
    'securityActions.list': {
      text: 'Lists the security actions of an environment.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        pageSize: {
          schema: s.integer(),
          text: 'Most actions in one answer, at most 1000; the service takes a larger number for 1000. Without it, an answer has at most 50.',
        },
        pageToken: {
          schema: s.string(),
          text: 'Continues an earlier list: the `nextPageToken` of its last answer. Every other parameter must be what it was then. Not needed to get all pages.',
        },
        filter: {
          schema: s.string(),
          text: "Selects by `state` and `apiProxies` only, for example `state = ENABLED`. Where the vendor's reference says `state = ACTIVE` it is wrong: there is no such state.",
        },
      },
    },
    'securityActions.create': {
      text: 'Creates a security action.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        securityActionId: {
          schema: s.string(),
          text: "Identifier of the new action, unique in its environment: lower-case letters, digits and hyphens, at most 63, beginning with a letter. The upper-case identifiers in the vendor's examples are placeholders.",
        },
      },
    },
    'securityActions.get': {
      text: 'Gets a security action.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        securityActionId: securityActionIdParam,
      },
    },
    'securityActions.update': {
      text: 'Changes members of a security action.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        securityActionId: securityActionIdParam,
        updateMask: {
          schema: s.string(),
          text: 'Members to change, in camel case and separated by commas, for example `description,conditionConfig`. The service refuses `state`.',
        },
      },
    },
    'securityActions.delete': {
      text: 'Deletes a security action.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        securityActionId: securityActionIdParam,
      },
    },
    'securityActions.enable': {
      text: 'Enables a security action.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        securityActionId: securityActionIdParam,
      },
    },
    'securityActions.disable': {
      text: 'Disables a security action.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        securityActionId: securityActionIdParam,
      },
    },
    'enforcement.get': {
      text: 'Gets whether the security actions of an environment are enforced.',
      params: { organization: organizationParam, environment: environmentParam },
    },
    'enforcement.update': {
      text: 'Pauses or resumes every security action of an environment.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        updateMask: { schema: s.string(), text: 'Members to change, in camel case and separated by commas.' },
      },
    },
  },
};
