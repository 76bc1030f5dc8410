// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** A confirmation. */
export interface Confirmation {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. */
  readonly message?: string | null | undefined;
}

/** The answer of {@link Ownership.get}. */
export interface OwnershipAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. Evidence: inferred. */
  readonly message?: string | null | undefined;

  readonly ownership: SecurityOwnership;
}

/** Who owns the security settings, and the settings. */
export interface SecurityOwnership {
  /** The customer. The documentation shows a number; the vendor's answers also write numbers as texts. */
  readonly customerId?: number | string | null | undefined;

  /**
   * The settings. Open: the documentation writes `{...}`, and names no member. Other answers of the vendor write `[]`,
   * `false` or `null` for an object without members.
   */
  readonly securitySettings?:
    | Readonly<Record<string, unknown>>
    | readonly (Readonly<Record<string, unknown>> | string | number | boolean | null)[]
    | boolean
    | null
    | undefined;
}

/** One page of {@link Events.list}. */
export interface ListEventsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The events of this page. */
  readonly events: readonly SecurityEvent[];

  /** The number of all events. Other lists of the vendor have it. Evidence: inferred. */
  readonly count?: number | string | null | undefined;

  /** The number of all events. Other lists of the vendor have it in the place of `count`. Evidence: inferred. */
  readonly matches?: number | string | null | undefined;
}

/**
 * An event. Its members are undocumented: these are inferred from the body of {@link Events.update}, and more are
 * expected. Evidence: inferred.
 */
export interface SecurityEvent {
  /** Identifier of the event, if it is called so; `securityEventId` finds it. Evidence: inferred. */
  readonly id?: number | string | readonly (number | string)[] | null | undefined;

  /** Identifier of the event, if it is called so; `securityEventId` finds it. Evidence: inferred. */
  readonly eventId?: number | string | readonly (number | string)[] | null | undefined;

  /** Status of the event. Evidence: inferred. */
  readonly status?: EventStatus | number | boolean | null | undefined;

  /** Note about it. Evidence: inferred. */
  readonly notes?: string | number | boolean | null | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Status of an event. Open, since the documentation shows `resolved` only. */
export type EventStatus = OpenEnum<'resolved'>;

/** Body of {@link Events.update}. */
export interface EventUpdate {
  /** Identifier of the event. */
  readonly eventId: number | string;

  /** Status of the event. Open: the documentation shows only `resolved`; a status from a response may be sent back. */
  readonly status?: EventStatus | number | boolean | null | undefined;

  /** Note to add. Open: it is undocumented whether it replaces earlier notes or joins them. The fake replaces them. */
  readonly notes?: string | number | boolean | null | undefined;
}

/** Body of {@link ApiAccess.create}. Open: the required members are undocumented. The fake requires none. */
export interface ApiAccessCreation {
  /** Name of the access. */
  readonly name?: string | undefined;

  /** Purpose. */
  readonly description?: string | undefined;
}

/**
 * An address protected against DDoS through BGP. Its members are undocumented: these are inferred from the body of
 * {@link BgpProtections.create}, and more are expected. Evidence: inferred.
 */
export interface BgpProtection {
  /** Identifier of the protection; `bgpProtectionId` finds it in other spellings, too. Evidence: inferred. */
  readonly id?: number | string | readonly (number | string)[] | null | undefined;

  /** Name of the protection. Evidence: inferred. */
  readonly name?: string | number | boolean | null | undefined;

  /** The protected address. Evidence: inferred. */
  readonly ipAddress?: string | number | boolean | null | undefined;

  /** Whether the address is protected now; `isProtectionEnabled` reads it. Evidence: inferred. */
  readonly enabled?: boolean | number | string | null | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Body of {@link BgpProtections.create}. Open: the required members are undocumented. The fake requires none. */
export interface BgpProtectionCreation {
  /** Name of the protection. */
  readonly name?: string | number | boolean | null | undefined;

  /**
   * The address to protect. Open: the documentation shows one address, and does not say whether a range in CIDR
   * notation is taken. The fake takes both.
   */
  readonly ipAddress?: string | number | boolean | null | undefined;

  /** Whether to protect it at once. A boolean is documented; a value from a response may be sent back. */
  readonly enabled?: boolean | number | string | null | undefined;
}

/** Body of {@link BgpProtections.update}: the members of a protection to change, or a spread of one from a response. */
export interface BgpProtectionUpdate {
  /** Name of the protection. Evidence: inferred. */
  readonly name?: string | number | boolean | null | undefined;

  /** The address to protect. Evidence: inferred. */
  readonly ipAddress?: string | number | boolean | null | undefined;

  /** Whether the address is protected. A boolean is documented; a value from a response may be sent back. */
  readonly enabled?: boolean | number | string | null | undefined;
}

/** The answer of {@link BgpProtections.create}. */
export interface BgpProtectionCreated {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. */
  readonly message?: string | null | undefined;

  /** Identifier of the new protection. */
  readonly id: number | string;
}

/** The answer of {@link BgpProtections.list}. */
export interface ListBgpProtectionsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The protections. */
  readonly data: readonly BgpProtection[];
}

/**
 * The response of {@link BgpProtections.get}. A list is documented; a list or a map of one item is read as this item.
 */
export interface GetBgpProtectionAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The protection. */
  readonly data: BgpProtection;
}

/** A destination for protected traffic. Its members are undocumented, and more are expected. Evidence: inferred. */
export interface DdosDestination {
  /** Identifier of the destination. Evidence: inferred. */
  readonly id?: number | string | readonly (number | string)[] | null | undefined;

  /** Name of the destination. Evidence: inferred. */
  readonly name?: string | number | boolean | null | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** The answer of {@link DdosDestinations.list}. */
export interface ListDdosDestinationsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The destinations. */
  readonly data: readonly DdosDestination[];
}

/**
 * The response of {@link DdosDestinations.get}. A list is documented; a list or a map of one item is read as this item.
 */
export interface GetDdosDestinationAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** Confirmation in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The destination. */
  readonly data: DdosDestination;
}
