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

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    SecurityAction: {
      schema: schemas.securityActionSchema,
      text: 'A rule to allow, deny or flag API calls in one environment.',
      members: {
        name: "Resource name, `organizations/{organization}/environments/{environment}/securityActions/{id}`, or the bare identifier: the vendor's own samples have the latter.",
        description: 'Purpose of the rule.',
        state: 'Whether the action is enforced. An answer without it means `STATE_UNSPECIFIED`.',
        createTime: 'When the action was created, RFC 3339 with up to nine digits of a second.',
        updateTime: 'When the state of the action last changed, RFC 3339 with up to nine digits of a second.',
        apiProxies:
          'API proxies the action applies to; it is enforced while one of them is deployed. Default: every proxy of the environment. At most 100 actions with this member can be enabled.',
        conditionConfig: 'Conditions for requests.',
        allow: 'Lets the requests through, also past a `deny` of another action.',
        deny: 'Stops the requests.',
        flag: 'Passes the requests on with headers added.',
        expireTime: 'When the action stops being enforced, RFC 3339; never, without it.',
        ttl: 'Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`.',
      },
      formats: { createTime: 'date-time', updateTime: 'date-time', expireTime: 'date-time' },
    },
    SecurityActionPatch: {
      schema: schemas.securityActionPatchSchema,
      text: 'Body of `securityActions.update`: the members of a `SecurityAction` to change, or a spread of a whole one.',
      members: {
        description: 'Purpose of the rule.',
        state: 'The service refuses it in `updateMask`; use `securityActions.enable` and `securityActions.disable`.',
        apiProxies: 'API proxies the action applies to; none for every proxy of the environment.',
        conditionConfig: 'Conditions for requests.',
        allow: 'Lets the requests through, also past a `deny` of another action.',
        deny: 'Stops the requests.',
        flag: 'Passes the requests on with headers added.',
        expireTime: 'When the action stops being enforced, RFC 3339.',
        ttl: 'Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`.',
      },
      formats: { createTime: 'date-time', updateTime: 'date-time', expireTime: 'date-time' },
    },
    SecurityActionState: {
      schema: schemas.securityActionStateSchema,
      text: 'Whether a security action is enforced, as long as it has not expired and enforcement is not paused.',
    },
    ConditionConfig: {
      schema: schemas.conditionConfigSchema,
      text: 'Conditions of a `SecurityAction`. A request must match one value of each member present. The service accepts one or two members per action.',
      members: {
        ipAddressRanges: 'Client addresses, IPv4 or IPv6. The service takes at most 100.',
        botReasons: 'Reasons of Advanced API Security for classifying a client as a bot.',
        apiKeys: 'API keys of requests. The service accepts at most 1000.',
        accessTokens: 'OAuth access tokens of requests. The service accepts at most 1000.',
        apiProducts: 'API products of requests. The service accepts at most 1000.',
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
      text: "A reason of Advanced API Security for classifying a client as a bot, in the vendor's spelling.",
    },
    ConditionHttpMethod: { schema: schemas.conditionHttpMethodSchema, text: 'An HTTP method in a `ConditionConfig`.' },
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
      members: { headers: 'Headers to add to the request, with their values.' },
    },
    FlagHeader: {
      schema: schemas.flagHeaderSchema,
      text: 'A header added by a `FlagAction`.',
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
      formats: { updateTime: 'date-time' },
    },
    Empty: { schema: schemas.emptySchema, text: 'A confirmation without members.' },
  },
  operations: {
    'securityActions.list': {
      text: 'Lists the security actions of an environment.',
      params: {
        organization: organizationParam,
        environment: environmentParam,
        pageSize: {
          schema: s.integer(),
          text: 'Most actions in one response, at most 1000; the service takes a larger number for 1000. Default: 50. The service also takes 0 for the default, so the client refuses it.',
        },
        pageToken: {
          schema: s.string(),
          text: 'Continues an earlier list: the `nextPageToken` of its last response. Every other parameter must be the same as then. Not needed to get all pages.',
        },
        filter: {
          schema: s.string(),
          text: "Filters by `state` and `apiProxies` only, for example `state = ENABLED`. The vendor's reference wrongly has `state = ACTIVE`: this state does not exist.",
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
