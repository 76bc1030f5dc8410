// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/**
 * A rule to allow, deny or flag API calls in one environment.
 *
 * Exactly one of `allow`, `deny` and `flag` is present; none if the kind is unknown to this version. At most one of
 * `expireTime` and `ttl` is present.
 */
export interface SecurityAction {
  /**
   * Resource name, `organizations/{organization}/environments/{environment}/securityActions/{id}`, or the bare
   * identifier: the vendor's own samples have the latter.
   *
   * @readonly Assigned by the server.
   */
  readonly name: string;

  /** Purpose of the rule. Evidence: observed. */
  readonly description?: string | undefined;

  /** Whether the action is enforced. An answer without it means `STATE_UNSPECIFIED`. */
  readonly state?: SecurityActionState | undefined;

  /**
   * When the action was created, RFC 3339 with up to nine digits of a second.
   *
   * @readonly Assigned by the server.
   */
  readonly createTime?: string | undefined;

  /**
   * When the state of the action last changed, RFC 3339 with up to nine digits of a second.
   *
   * @readonly Assigned by the server.
   */
  readonly updateTime?: string | undefined;

  /**
   * API proxies the action applies to; it is enforced while one of them is deployed. Default: every proxy of the
   * environment. At most 100 actions with this member can be enabled. Evidence: observed.
   */
  readonly apiProxies?: readonly string[] | undefined;

  /** Conditions for requests. */
  readonly conditionConfig?: ConditionConfig | undefined;

  /** Lets the requests through, also past a `deny` of another action. */
  readonly allow?: AllowAction | undefined;

  /** Stops the requests. */
  readonly deny?: DenyAction | undefined;

  /** Passes the requests on with headers added. */
  readonly flag?: FlagAction | undefined;

  /** When the action stops being enforced, RFC 3339; never, without it. */
  readonly expireTime?: string | undefined;
}

/** The members common to all alternatives of {@link SecurityActionInput}. */
export interface SecurityActionInputBase {
  /** Purpose of the rule. Evidence: observed. */
  readonly description?: string | undefined;

  /** Whether the action is enforced. An answer without it means `STATE_UNSPECIFIED`. */
  readonly state: SecurityActionState;

  /**
   * API proxies the action applies to; it is enforced while one of them is deployed. Default: every proxy of the
   * environment. At most 100 actions with this member can be enabled. Evidence: observed.
   */
  readonly apiProxies?: readonly string[] | undefined;

  /** Conditions for requests. */
  readonly conditionConfig: ConditionConfig;
}

/**
 * Body of {@link SecurityActions.create}: a {@link SecurityAction} without the members assigned by the server.
 *
 * Exactly one of `allow`, `deny` and `flag` must be present. At most one of `expireTime` and `ttl` may be present.
 */
export type SecurityActionInput = SecurityActionInputBase &
  (
    | {
        /** Lets the requests through, also past a `deny` of another action. */
        readonly allow: AllowAction;
        readonly deny?: undefined;
        readonly flag?: undefined;
      }
    | {
        readonly allow?: undefined;
        /** Stops the requests. */
        readonly deny: DenyAction;
        readonly flag?: undefined;
      }
    | {
        readonly allow?: undefined;
        readonly deny?: undefined;
        /** Passes the requests on with headers added. */
        readonly flag: FlagAction;
      }
  ) &
  (
    | {
        /** When the action stops being enforced, RFC 3339; never, without it. */
        readonly expireTime?: string | undefined;
        readonly ttl?: undefined;
      }
    | {
        readonly expireTime?: undefined;
        /** Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`. Evidence: observed. */
        readonly ttl?: string | undefined;
      }
  );

/**
 * Body of {@link SecurityActions.update}: the members of a {@link SecurityAction} to change, or a spread of a whole
 * one. Evidence: observed.
 *
 * At most one of `allow`, `deny` and `flag` may be present. At most one of `expireTime` and `ttl` may be present.
 */
export interface SecurityActionPatch {
  /** Purpose of the rule. */
  readonly description?: string | undefined;

  /** The service refuses it in `updateMask`; use {@link SecurityActions.enable} and {@link SecurityActions.disable}. */
  readonly state?: SecurityActionState | undefined;

  /** API proxies the action applies to; none for every proxy of the environment. */
  readonly apiProxies?: readonly string[] | undefined;

  /** Conditions for requests. */
  readonly conditionConfig?: ConditionConfig | undefined;

  /** Lets the requests through, also past a `deny` of another action. */
  readonly allow?: AllowAction | undefined;

  /** Stops the requests. */
  readonly deny?: DenyAction | undefined;

  /** Passes the requests on with headers added. */
  readonly flag?: FlagAction | undefined;

  /** When the action stops being enforced, RFC 3339. */
  readonly expireTime?: string | undefined;

  /** Time until the action stops being enforced, in seconds, for example `3600s` or `3.5s`. */
  readonly ttl?: string | undefined;
}

/** Whether a security action is enforced, as long as it has not expired and enforcement is not paused. */
export type SecurityActionState = OpenEnum<'ENABLED' | 'DISABLED'>;

/**
 * Conditions of a {@link SecurityAction}. A request must match one value of each member present. The service accepts
 * one or two members per action.
 */
export interface ConditionConfig {
  /** Client addresses, IPv4 or IPv6. The service takes at most 100. */
  readonly ipAddressRanges?: readonly string[] | undefined;

  /** Reasons of Advanced API Security for classifying a client as a bot. Evidence: observed. */
  readonly botReasons?: readonly BotReason[] | undefined;

  /** API keys of requests. The service accepts at most 1000. Redacted in errors and events. Evidence: observed. */
  readonly apiKeys?: readonly string[] | undefined;

  /**
   * OAuth access tokens of requests. The service accepts at most 1000. Redacted in errors and events. Evidence:
   * observed.
   */
  readonly accessTokens?: readonly string[] | undefined;

  /** API products of requests. The service accepts at most 1000. Evidence: observed. */
  readonly apiProducts?: readonly string[] | undefined;

  /** E-mail addresses of developers. The service takes at most 1000. Evidence: observed. */
  readonly developers?: readonly string[] | undefined;

  /** Apps of developers. The service takes at most 1000. Evidence: observed. */
  readonly developerApps?: readonly string[] | undefined;

  /** Values of the User-Agent header, compared as a whole. The service takes at most 50. Evidence: observed. */
  readonly userAgents?: readonly string[] | undefined;

  /** HTTP methods. Evidence: observed. */
  readonly httpMethods?: readonly ConditionHttpMethod[] | undefined;

  /** Countries, ISO 3166-1 alpha-2, for example `DE`. Evidence: observed. */
  readonly regionCodes?: readonly string[] | undefined;

  /** Autonomous system numbers, as texts, for example `10578`. Evidence: observed. */
  readonly asns?: readonly string[] | undefined;
}

/**
 * A reason of Advanced API Security for classifying a client as a bot, in the vendor's spelling. Evidence: observed.
 */
export type BotReason = OpenEnum<
  | 'Flooder'
  | 'Brute Guessor'
  | 'Static Content Scraper'
  | 'OAuth Abuser'
  | 'Robot Abuser'
  | 'TorListRule'
  | 'Advanced Anomaly Detection'
  | 'Advanced API Scraper'
  | 'Search Engine Crawlers'
  | 'Public Clouds'
  | 'Public Cloud AWS'
  | 'Public Cloud Azure'
  | 'Public Cloud Google'
>;

/** An HTTP method in a {@link ConditionConfig}. Evidence: observed. */
export type ConditionHttpMethod = OpenEnum<
  'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH'
>;

/** Lets requests through. It has no members. */
export type AllowAction = Readonly<Record<string, never>>;

/** Stops requests with a status. */
export interface DenyAction {
  /** HTTP status of the answer, for example `403`. Clients of the vendor have met it as a text. */
  readonly responseCode?: number | string | undefined;
}

/** Adds headers to requests on their way to the target. */
export interface FlagAction {
  /** Headers to add to the request, with their values. */
  readonly headers?: readonly FlagHeader[] | undefined;
}

/** A header added by a {@link FlagAction}. */
export interface FlagHeader {
  /** Name of the header. */
  readonly name?: string | undefined;

  /** Value of the header. */
  readonly value?: string | undefined;
}

/** One page of {@link SecurityActions.list}. Evidence: observed. */
export interface ListSecurityActionsResponse {
  /** The actions of this page; absent when there is none. */
  readonly securityActions?: readonly SecurityAction[] | undefined;

  /** Continues the list as `pageToken`; absent on the last page. */
  readonly nextPageToken?: string | undefined;
}

/** Whether the security actions of an environment are enforced. */
export interface SecurityActionsConfig {
  /**
   * Resource name, `organizations/{organization}/environments/{environment}/securityActionsConfig`. Requests may have
   * it; the service ignores it.
   */
  readonly name?: string | undefined;

  /** Whether enabled actions are enforced; with `false`, none is. Absent until it has been set for the first time. */
  readonly enabled?: boolean | undefined;

  /**
   * When the configuration last changed, RFC 3339.
   *
   * @readonly Assigned by the server.
   */
  readonly updateTime?: string | undefined;
}

/** Body of {@link Enforcement.update}: a {@link SecurityActionsConfig} without the members assigned by the server. */
export interface SecurityActionsConfigInput {
  /**
   * Resource name, `organizations/{organization}/environments/{environment}/securityActionsConfig`. Requests may have
   * it; the service ignores it.
   */
  readonly name?: string | undefined;

  /** Whether enabled actions are enforced; with `false`, none is. Absent until it has been set for the first time. */
  readonly enabled?: boolean | undefined;
}

/** A confirmation without members. Evidence: observed. */
export type Empty = Readonly<Record<string, never>>;
