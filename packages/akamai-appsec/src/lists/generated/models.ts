// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** The network lists of an account. Evidence: observed. */
export interface NetworkListPage {
  readonly networkLists: readonly NetworkList[];
  readonly links?: NetworkListPageLinks | undefined;
}

/** Where to create lists. Evidence: observed. */
export interface NetworkListPageLinks {
  readonly create?: ListLink | undefined;
}

/** A network list. Its elements are in `list` if requested. Evidence: observed. */
export interface NetworkList {
  /** Identifier, for example `12345_BLOCKED`. */
  readonly uniqueId: string;

  readonly name: string;
  readonly type: NetworkListType;

  /** Version of the elements; each modification raises it. */
  readonly syncPoint: number;

  readonly description?: string | null | undefined;

  /** The elements, if requested: {@link NetworkLists.list} omits them by default. */
  readonly list?: readonly string[] | undefined;

  /** Number of elements, also if `list` is left out. */
  readonly elementCount?: number | undefined;

  readonly readOnly?: boolean | undefined;
  readonly shared?: boolean | undefined;
  readonly networkListType?: NetworkListForm | undefined;
  readonly accessControlGroup?: string | undefined;
  readonly contractId?: string | undefined;
  readonly groupId?: number | undefined;
  readonly createDate?: string | null | undefined;
  readonly createdBy?: string | undefined;
  readonly updateDate?: string | null | undefined;
  readonly updatedBy?: string | undefined;

  /** Only with `extended`. */
  readonly stagingActivationStatus?: ListActivationStatus | undefined;

  /** Only with `extended`. */
  readonly productionActivationStatus?: ListActivationStatus | undefined;

  readonly expeditedStagingActivationStatus?: ListActivationStatus | undefined;
  readonly expeditedProductionActivationStatus?: ListActivationStatus | undefined;

  /** Evidence: inferred. */
  readonly isUpgraded?: boolean | undefined;

  /** Evidence: inferred. */
  readonly isUpgradePossible?: boolean | undefined;

  readonly links?: NetworkListLinks | undefined;
}

/**
 * Links of a network list. They use several prefixes and are meant for people; do not follow them. Evidence: observed.
 */
export interface NetworkListLinks {
  readonly activateInProduction?: ListLink | undefined;
  readonly activateInStaging?: ListLink | undefined;
  readonly activationDetails?: ListLink | undefined;
  readonly appendItems?: ListLink | undefined;
  readonly retrieve?: ListLink | undefined;
  readonly statusInProduction?: ListLink | undefined;
  readonly statusInStaging?: ListLink | undefined;
  readonly update?: ListLink | undefined;

  /** Evidence: inferred. */
  readonly syncPointHistory?: ListLink | undefined;
}

/** A link. Evidence: observed. */
export interface ListLink {
  readonly href: string;
  readonly method?: string | undefined;
  readonly detail?: string | undefined;
}

/** A network list to create. Evidence: observed. */
export interface NetworkListCreate {
  readonly name: string;
  readonly type: NetworkListType;

  /** The elements; may be empty. */
  readonly list: readonly string[];

  readonly description?: string | null | undefined;

  /** With `groupId`, or not at all. */
  readonly contractId?: string | undefined;

  /** With `contractId`, or not at all. */
  readonly groupId?: number | undefined;
}

/** The whole state of a network list. Elements missing in `list` are removed. Evidence: observed. */
export interface NetworkListReplace {
  readonly name: string;
  readonly type: NetworkListType;

  /** All elements of the list. */
  readonly list: readonly string[];

  /** The sync point the change is based on. Any other is rejected with 409. */
  readonly syncPoint: number;

  readonly description?: string | null | undefined;
  readonly contractId?: string | undefined;
  readonly groupId?: number | undefined;
}

/** Name and description of a network list. Evidence: observed. */
export interface NetworkListDetails {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Elements to append. Evidence: observed. */
export interface NetworkListElements {
  readonly list: readonly string[];
}

/** The answer to a deletion. Evidence: observed. */
export interface NetworkListRemoved {
  readonly status: number;
  readonly uniqueId?: string | undefined;
  readonly syncPoint?: number | undefined;
}

/** Why a network list is activated, and whom to tell. Evidence: observed. */
export interface NetworkListActivate {
  readonly comments?: string | undefined;

  /** E-mail addresses to notify. */
  readonly notificationRecipients?: readonly string[] | undefined;

  readonly siebelTicketId?: string | undefined;
}

/** Status of a network list on one network. Evidence: observed. */
export interface NetworkListActivationStatus {
  readonly uniqueId: string;

  /** The sync point of the status. */
  readonly syncPoint: number;

  readonly activationStatus: ListActivationStatus;

  /** The activation; absent for an inactive list. */
  readonly activationId?: number | undefined;

  readonly activationComments?: string | undefined;

  /** `false` for the first activation on a network, which takes longer. */
  readonly fast?: boolean | undefined;

  readonly dispatchCount?: number | undefined;
  readonly links?: NetworkListLinks | undefined;
}

/** An activation of a network list. Evidence: observed. */
export interface NetworkListActivation {
  readonly activationId: number;
  readonly environment: ListNetwork;
  readonly networkList: NetworkListActivationStatus;
  readonly createDate: string;
  readonly createdBy: string;

  /** How far a fast activation has come; absent for others and after the end. Evidence: inferred. */
  readonly status?: ListDeploymentStatus | undefined;

  readonly initial?: boolean | undefined;

  /** Remaining time, an ISO 8601 duration. */
  readonly estimate?: string | undefined;

  /** Evidence: inferred. */
  readonly fast?: boolean | undefined;
}

/** Recipients of notifications about network lists. Evidence: observed. */
export interface NetworkListSubscription {
  readonly recipients: readonly string[];
  readonly uniqueIds: readonly string[];
}

/** One page of client lists. Evidence: observed. */
export interface ClientListPage {
  readonly content: readonly ClientList[];

  /** Evidence: inferred. */
  readonly page?: number | undefined;

  /** Evidence: inferred. */
  readonly pageSize?: number | undefined;

  /** Evidence: inferred. */
  readonly totalElements?: number | undefined;

  /** Evidence: inferred. */
  readonly totalPages?: number | undefined;
}

/** A client list. Its items are in `items` if requested. Evidence: observed. */
export interface ClientList {
  /** Identifier, for example `12345_BLOCKED`. */
  readonly listId: string;

  readonly name: string;
  readonly type: ClientListType;

  /** Version of the items; absent in some answers to a creation. */
  readonly version?: number | undefined;

  readonly notes?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly itemsCount?: number | undefined;

  /** The items, if requested with `includeItems`. */
  readonly items?: readonly ClientListItem[] | undefined;

  readonly stagingActivationStatus?: ListActivationStatus | undefined;
  readonly productionActivationStatus?: ListActivationStatus | undefined;

  /** Version live on staging, if any. */
  readonly stagingActiveVersion?: number | null | undefined;

  /** Version live on production, if any. */
  readonly productionActiveVersion?: number | null | undefined;

  /** `NL` for a network list, included only with `includeNetworkList`. */
  readonly listType?: ClientListForm | undefined;

  readonly shared?: boolean | undefined;
  readonly readOnly?: boolean | undefined;

  /** Whether the list was deleted. It stays readable for 90 days. */
  readonly deprecated?: boolean | undefined;

  /** Evidence: inferred. */
  readonly filePrefix?: string | undefined;

  readonly contractId?: string | undefined;
  readonly groupId?: number | undefined;

  /** Evidence: inferred. */
  readonly groupName?: string | undefined;

  readonly createDate?: string | null | undefined;
  readonly createdBy?: string | undefined;
  readonly updateDate?: string | null | undefined;
  readonly updatedBy?: string | undefined;
}

/** An item of a client list. Evidence: observed. */
export interface ClientListItem {
  /** The value; absent in a list of request headers, which has `key` and `values`. */
  readonly value?: string | undefined;

  readonly key?: string | undefined;
  readonly values?: readonly string[] | undefined;

  /** Name of the user, in lists of type USER_ID if requested. */
  readonly username?: string | undefined;

  readonly description?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;

  /**
   * Expiration of the item, RFC 3339; absent, empty or null if it has none. It is undocumented whether the edge drops
   * expired items.
   */
  readonly expirationDate?: string | null | undefined;

  readonly type?: ClientListType | undefined;
  readonly stagingStatus?: ListActivationStatus | undefined;
  readonly productionStatus?: ListActivationStatus | undefined;
  readonly createdVersion?: number | undefined;
  readonly createDate?: string | null | undefined;
  readonly createdBy?: string | undefined;
  readonly updateDate?: string | null | undefined;
  readonly updatedBy?: string | undefined;

  /** Evidence: inferred. */
  readonly listId?: string | undefined;
}

/** One page of the items of a client list. Evidence: observed. */
export interface ClientListItemPage {
  readonly content: readonly ClientListItem[];
  readonly page?: number | undefined;
  readonly pageSize?: number | undefined;
  readonly totalElements?: number | undefined;
  readonly totalPages?: number | undefined;
}

/** A client list to create. Evidence: observed. */
export interface ClientListCreate {
  readonly name: string;
  readonly type: ClientListType;
  readonly contractId: string;
  readonly groupId: number;
  readonly notes?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly items?: readonly ClientListItemInput[] | undefined;
}

/** An item to append or update. Evidence: observed. */
export interface ClientListItemInput {
  /** The value; lists of request headers take `key` and `values` in its place. */
  readonly value?: string | undefined;

  /** Name of a request header. */
  readonly key?: string | undefined;

  /** Values of a request header. */
  readonly values?: readonly string[] | undefined;

  readonly description?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;

  /** When the item ends, RFC 3339; an empty text clears it. */
  readonly expirationDate?: string | null | undefined;
}

/** Name, notes and tags of a client list. A missing member may be cleared: give all three. Evidence: observed. */
export interface ClientListUpdate {
  readonly name: string;
  readonly notes?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
}

/** The items changed by a request. Evidence: observed. */
export interface ClientListItemsResult {
  readonly appended?: readonly ClientListItem[] | undefined;
  readonly updated?: readonly ClientListItem[] | undefined;
  readonly deleted?: readonly ClientListItem[] | undefined;
}

/** An activation or a deactivation of a client list. Evidence: observed. */
export interface ClientListActivation {
  readonly activationId: number;
  readonly activationStatus: ListActivationStatus;
  readonly listId: string;
  readonly network: ListNetwork;

  /** The version it is based on. */
  readonly version: number;

  readonly action: ClientListActivationAction;
  readonly comments?: string | undefined;
  readonly createDate?: string | undefined;
  readonly createdBy?: string | undefined;

  /** Evidence: inferred. */
  readonly fast?: boolean | undefined;

  /** Evidence: inferred. */
  readonly initialActivation?: boolean | undefined;

  readonly notificationRecipients?: readonly string[] | undefined;
  readonly siebelTicketId?: string | undefined;
}

/** An activation, as version 2 answers. Evidence: inferred. */
export interface ClientListActivationV2 {
  /** Evidence: inferred. */
  readonly action?: ClientListActivationAction | undefined;

  /** Evidence: inferred. */
  readonly activations?: Readonly<Record<string, ClientListNetworkActivation>> | undefined;

  /** Evidence: inferred. */
  readonly comments?: string | undefined;

  /** Evidence: inferred. */
  readonly createDate?: string | undefined;

  /** Evidence: inferred. */
  readonly createdBy?: string | undefined;

  /** Evidence: inferred. */
  readonly listId?: string | undefined;

  /** Evidence: inferred. */
  readonly notificationRecipients?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly version?: number | undefined;
}

/** The activation on one network, as version 2 answers. Evidence: inferred. */
export interface ClientListNetworkActivation {
  /** Evidence: inferred. */
  readonly activationId?: number | undefined;

  /** Evidence: inferred. */
  readonly activationStatus?: ListActivationStatus | undefined;
}

/** Who refers to a client list. Evidence: observed. */
export interface ClientListUsage {
  readonly listId: string;
  readonly usage: readonly ClientListUsageEntry[];
}

/** A policy referring to a client list. Evidence: observed. */
export interface ClientListUsageEntry {
  readonly configId: number;
  readonly configName?: string | undefined;
  readonly policyId?: string | undefined;
  readonly policyName?: string | undefined;
  readonly production?: ClientListUsageNetwork | undefined;
  readonly staging?: ClientListUsageNetwork | undefined;
}

/** How a policy uses a client list on one network. Evidence: observed. */
export interface ClientListUsageNetwork {
  readonly version?: number | undefined;
  readonly protections?: readonly ClientListProtection[] | undefined;
}

/** A protection using a client list. Evidence: observed. */
export interface ClientListProtection {
  readonly protection?: ClientListProtectionName | undefined;
  readonly instances?: readonly ClientListProtectionInstance[] | undefined;
}

/** The user of the list, for example a custom rule. Evidence: observed. */
export interface ClientListProtectionInstance {
  readonly id?: string | undefined;
}

/** All tags of client lists. Evidence: observed. */
export interface ClientListTags {
  readonly tags?: readonly string[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** The result of a validation. Evidence: observed. */
export interface ClientListValidateResult {
  readonly importedCount?: number | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A group able to own client lists. Evidence: inferred. */
export interface ContractGroup {
  /** Evidence: inferred. */
  readonly groupId?: number | undefined;

  /** Evidence: inferred. */
  readonly groupName?: string | undefined;
}

/**
 * Names an item of a client list. Evidence: observed.
 *
 * Exactly one of `value` and `key` must be present.
 */
export interface ClientListItemKey {
  readonly value?: string | undefined;

  /** Name of a request header. */
  readonly key?: string | undefined;

  /** Values of a request header. */
  readonly values?: readonly string[] | undefined;
}

/** Network, comment and recipients of a client list activation. Evidence: observed. */
export interface ClientListOrder {
  readonly network: ListNetwork;
  readonly comments?: string | undefined;

  /** E-mail addresses to notify. */
  readonly notificationRecipients?: readonly string[] | undefined;

  readonly siebelTicketId?: string | undefined;
}

/** Action, network, comment and recipients for a client list. Evidence: observed. */
export interface ClientListOrderV2 {
  readonly action: ClientListActivationAction;
  readonly network: ListNetwork;
  readonly comments?: string | undefined;
  readonly notificationRecipients?: readonly string[] | undefined;
  readonly siebelTicketId?: string | undefined;
}

/** Values to import into a client list. Evidence: observed. */
export interface ClientListImport {
  /** At least one: importing nothing would empty the list. `clientLists.replaceAll` can do so intentionally. */
  readonly items: readonly string[];

  /** The newest version of the list. */
  readonly version?: number | string | undefined;
}

/** The result of an import. Evidence: inferred. */
export interface ClientListImportResult {
  readonly itemsImported?: boolean | undefined;
  readonly listVersion?: number | string | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Values to check for a client list. Evidence: observed. */
export interface ClientListValidation {
  readonly items: readonly string[];
  readonly listType: ClientListType;
}

/** Recipients of notifications about client lists. Evidence: observed. */
export interface ClientListSubscription {
  readonly recipients: readonly string[];
  readonly uniqueIds: readonly string[];
}

/** Contracts with their groups; one alone stands without a list. Evidence: inferred. */
export interface ContractGroups {
  readonly contracts?: readonly Contract[] | undefined;
  readonly contractId?: string | undefined;
  readonly groups?: readonly ContractGroup[] | undefined;
}

/** A contract with its groups. Evidence: inferred. */
export interface Contract {
  readonly contractId?: string | undefined;
  readonly groups?: readonly ContractGroup[] | undefined;
}

/** Whether a network list has more members. */
export type NetworkListForm = OpenEnum<'networkListResponse' | 'extendedNetworkListResponse'>;

/** Whether a list is a client list or a network list. */
export type ClientListForm = OpenEnum<'CL' | 'NL'>;

/** A protection able to use client lists. */
export type ClientListProtectionName = OpenEnum<'CUSTOM_RULES' | 'HEADER_MANAGEMENT_CONFIG_LEVEL'>;

/** Items to list. */
export type ClientListItemState = OpenEnum<'ALL' | 'ACTIVE' | 'INACTIVE'>;

/** A network for list activations. */
export type ListNetwork = OpenEnum<'STAGING' | 'PRODUCTION'>;

/** Type of a network list's elements. */
export type NetworkListType = OpenEnum<'IP' | 'GEO'>;

/** Type of a client list's items. */
export type ClientListType = OpenEnum<
  'IP' | 'GEO' | 'ASN' | 'TLS_FINGERPRINT' | 'FILE_HASH' | 'USER_ID' | 'DOMAIN' | 'REQUEST_HEADER_NAME_VALUE'
>;

/** Status of a list on a network. `MODIFIED`: an older version is live, and newer edits are not. */
export type ListActivationStatus = OpenEnum<
  'INACTIVE' | 'ACTIVE' | 'MODIFIED' | 'PENDING_ACTIVATION' | 'FAILED' | 'PENDING_DEACTIVATION' | 'DEACTIVATED'
>;

/** How far a fast activation has come. */
export type ListDeploymentStatus = OpenEnum<
  | 'RECEIVED'
  | 'LIVE'
  | 'DEPLOYED'
  | 'ACTIVATED'
  | 'ROLLBACK'
  | 'FAILED'
  | 'CANCELING'
  | 'STOPPED'
  | 'DEACTIVATED'
  | 'NEW'
  | 'INACTIVE'
  | 'ABORTED'
  | 'PENDING_DEACTIVATION'
>;

/** Whether a client list goes into force or out of it. */
export type ClientListActivationAction = OpenEnum<'ACTIVATE' | 'DEACTIVATE'>;
