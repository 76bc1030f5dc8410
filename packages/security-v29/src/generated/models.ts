// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** An answer that only confirms. */
export interface Confirmation {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string | null | undefined;
}

/** The answer of {@link Ownership.get}. */
export interface OwnershipAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. Evidence: inferred. */
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

  /** What was done, in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The events of this page. */
  readonly events: readonly SecurityEvent[];

  /** The number of all events. Other lists of the vendor have it. Evidence: inferred. */
  readonly count?: number | string | null | undefined;

  /** The number of all events. Other lists of the vendor have it in the place of `count`. Evidence: inferred. */
  readonly matches?: number | string | null | undefined;
}

/**
 * Something that has happened. Its members are not documented: these are inferred from what {@link Events.update}
 * takes, and more are expected. Evidence: inferred.
 */
export interface SecurityEvent {
  /** Identifier of the event, if it is called so; `securityEventId` finds it. Evidence: inferred. */
  readonly id?: number | string | readonly (number | string)[] | null | undefined;

  /** Identifier of the event, if it is called so; `securityEventId` finds it. Evidence: inferred. */
  readonly eventId?: number | string | readonly (number | string)[] | null | undefined;

  /** Status of the event. Evidence: inferred. */
  readonly status?: EventStatus | number | boolean | null | undefined;

  /** What was noted about it. Evidence: inferred. */
  readonly notes?: string | number | boolean | null | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Status of an event. Open, since the documentation shows `resolved` only. */
export type EventStatus = OpenEnum<'resolved'>;

/** What {@link Events.update} accepts. */
export interface EventUpdate {
  /** Identifier of the event. */
  readonly eventId: number | string;

  /** Status of the event. Open: the documentation shows `resolved` only, and what was read may be sent back. */
  readonly status?: EventStatus | number | boolean | null | undefined;

  /**
   * What is to be noted about it. Open: whether it replaces earlier notes or joins them is not documented. The fake
   * replaces them.
   */
  readonly notes?: string | number | boolean | null | undefined;
}

/**
 * What {@link ApiAccess.create} accepts. Open: which members the service demands is not documented. The fake demands
 * none.
 */
export interface ApiAccessCreation {
  /** Name of the access. */
  readonly name?: string | undefined;

  /** What it is for. */
  readonly description?: string | undefined;
}

/**
 * An address that is protected against DDoS through BGP. Its members are not documented: these are inferred from what
 * {@link BgpProtections.create} takes, and more are expected. Evidence: inferred.
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

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/**
 * What {@link BgpProtections.create} accepts. Open: which members the service demands is not documented. The fake
 * demands none.
 */
export interface BgpProtectionCreation {
  /** Name of the protection. */
  readonly name?: string | number | boolean | null | undefined;

  /**
   * The address to protect. Open: the documentation shows one address, and does not say whether a range in CIDR
   * notation is taken. The fake takes both.
   */
  readonly ipAddress?: string | number | boolean | null | undefined;

  /** Whether it is protected at once. A boolean is documented; a value that was read may be sent back. */
  readonly enabled?: boolean | number | string | null | undefined;
}

/**
 * What {@link BgpProtections.update} accepts: the members of a protection to change, or a spread of one that was read.
 */
export interface BgpProtectionUpdate {
  /** Name of the protection. Evidence: inferred. */
  readonly name?: string | number | boolean | null | undefined;

  /** The address to protect. Evidence: inferred. */
  readonly ipAddress?: string | number | boolean | null | undefined;

  /** Whether the address is protected. A boolean is documented; a value that was read may be sent back. */
  readonly enabled?: boolean | number | string | null | undefined;
}

/** The answer of {@link BgpProtections.create}. */
export interface BgpProtectionCreated {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string | null | undefined;

  /** Identifier of the new protection. */
  readonly id: number | string;
}

/** The answer of {@link BgpProtections.list}. */
export interface ListBgpProtectionsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The protections. */
  readonly data: readonly BgpProtection[];
}

/**
 * The answer of {@link BgpProtections.get}. The service is documented to answer a list; a list or a map of one is read
 * as that one.
 */
export interface GetBgpProtectionAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The protection. */
  readonly data: BgpProtection;
}

/**
 * Where protected traffic is delivered to. Its members are not documented, and more are expected. Evidence: inferred.
 */
export interface DdosDestination {
  /** Identifier of the destination. Evidence: inferred. */
  readonly id?: number | string | readonly (number | string)[] | null | undefined;

  /** Name of the destination. Evidence: inferred. */
  readonly name?: string | number | boolean | null | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** The answer of {@link DdosDestinations.list}. */
export interface ListDdosDestinationsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The destinations. */
  readonly data: readonly DdosDestination[];
}

/**
 * The answer of {@link DdosDestinations.get}. The service is documented to answer a list; a list or a map of one is
 * read as that one.
 */
export interface GetDdosDestinationAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string | null | undefined;

  /** The destination. */
  readonly data: DdosDestination;
}
