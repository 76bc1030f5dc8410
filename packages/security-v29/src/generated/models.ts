// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** An answer that only confirms. */
export interface Confirmation {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string;
}

/** The answer of {@link Ownership.get}. */
export interface OwnershipAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. Evidence: inferred. */
  readonly message?: string;

  readonly ownership: SecurityOwnership;
}

/** Who owns the security settings, and the settings. */
export interface SecurityOwnership {
  /** The customer. The documentation shows a number; the vendor's answers also write numbers as texts. */
  readonly customerId?: number | string;

  /** The settings; what they are is not documented. */
  readonly securitySettings?: Readonly<Record<string, unknown>>;
}

/** One page of {@link Events.list}. */
export interface ListEventsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string;

  /** The events of this page. */
  readonly events: readonly SecurityEvent[];

  /** The number of all events. Other lists of the vendor have it. Evidence: inferred. */
  readonly count?: number | string;

  /** The number of all events. Other lists of the vendor have it in the place of `count`. Evidence: inferred. */
  readonly matches?: number | string;
}

/**
 * Something that has happened. Its members are not documented: these are inferred from what {@link Events.update}
 * takes, and more are expected. Evidence: inferred.
 */
export interface SecurityEvent {
  /** Identifier of the event, if it is called so; `securityEventId` finds it. */
  readonly id?: number | string;

  /** Identifier of the event, if it is called so; `securityEventId` finds it. */
  readonly eventId?: number | string;

  readonly status?: EventStatus;

  /** What was noted about it. */
  readonly notes?: string | null;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Status of an event. Only one is documented. */
export type EventStatus = OpenEnum<'resolved'>;

/** What {@link Events.update} accepts. */
export interface EventUpdate {
  /** Identifier of the event. */
  readonly eventId: number | string;

  readonly status?: EventStatus | undefined;

  /** What is to be noted about it. */
  readonly notes?: string | undefined;
}

/** What {@link ApiAccess.create} accepts. */
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
  /** Identifier of the protection; `bgpProtectionId` finds it in other spellings, too. */
  readonly id?: number | string;

  /** Name of the protection. */
  readonly name?: string | null;

  /** The protected address. */
  readonly ipAddress?: string;

  /** Whether the address is protected now; `isProtectionEnabled` reads it. */
  readonly enabled?: boolean | number | string;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What {@link BgpProtections.create} accepts. Which members the service demands is not documented. */
export interface BgpProtectionCreation {
  /** Name of the protection. */
  readonly name?: string | undefined;

  /** The address to protect. */
  readonly ipAddress?: string | undefined;

  /** Whether it is protected at once. */
  readonly enabled?: boolean | undefined;
}

/**
 * What {@link BgpProtections.update} accepts: the members of a protection to change. In a spread of a protection that
 * was read, `enabled` must be made a boolean, since the service may answer something else.
 */
export interface BgpProtectionUpdate {
  /** Name of the protection. Evidence: inferred. */
  readonly name?: string | null | undefined;

  /** The address to protect. Evidence: inferred. */
  readonly ipAddress?: string | undefined;

  /** Whether the address is protected. */
  readonly enabled?: boolean | undefined;
}

/** The answer of {@link BgpProtections.create}. */
export interface BgpProtectionCreated {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string;

  /** Identifier of the new protection. */
  readonly id: number | string;
}

/** The answer of {@link BgpProtections.list}. */
export interface ListBgpProtectionsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string;

  /** The protections. */
  readonly data: readonly BgpProtection[];
}

/**
 * The answer of {@link BgpProtections.get}. The service is documented to answer a list; a list of one is read as that
 * one.
 */
export interface GetBgpProtectionAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string;

  /** The protection. */
  readonly data: BgpProtection;
}

/**
 * Where protected traffic is delivered to. Its members are not documented, and more are expected. Evidence: inferred.
 */
export interface DdosDestination {
  /** Identifier of the destination. */
  readonly id?: number | string;

  /** Name of the destination. */
  readonly name?: string | null;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** The answer of {@link DdosDestinations.list}. */
export interface ListDdosDestinationsAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string;

  /** The destinations. */
  readonly data: readonly DdosDestination[];
}

/**
 * The answer of {@link DdosDestinations.get}. The service is documented to answer a list; a list of one is read as that
 * one.
 */
export interface GetDdosDestinationAnswer {
  /** `OK`, in any case of letters: answers with another code are errors. */
  readonly code: string;

  /** What was done, in the vendor's words. */
  readonly message?: string;

  /** The destination. */
  readonly data: DdosDestination;
}
