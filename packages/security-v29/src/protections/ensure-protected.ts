import {
  addContext,
  type CallOptions,
  callOptionsOf,
  demandParams,
  type EdgewardError,
  type Ended,
  type Issue,
  isAnswerLost,
  isEdgewardError,
  isSameIp,
  OperationFailedError,
  parseIpRange,
  type Queue,
  ResponseValidationError,
  refusedParams,
  unknownParams,
} from '@edgeward/core';
import type { BgpProtection } from '../generated/models.js';
import type { BgpProtectionsOperations } from '../generated/resources/bgp-protections.js';
import { identifierIn } from '../internal/identifier.js';
import { knownMember } from '../internal/known-member.js';
import { bgpProtectionId } from '../values/bgp-protection-id.js';
import { isProtectionEnabled } from '../values/is-protection-enabled.js';

/** Parameters of {@link BgpProtections.ensureProtected}. */
export interface EnsureProtectedParams {
  /** The address to protect, IPv4 or IPv6, or a range in CIDR notation; it is sent in its canonical form. */
  readonly ipAddress: string;

  /** Name of the protection, if one has to be created. Default: the address. */
  readonly name?: string | undefined;
}

/** A call made by {@link BgpProtections.ensureProtected}. */
export type BgpProtectionCall = `bgpProtections.${'list' | 'create' | 'update'}`;

/** The result of {@link BgpProtections.ensureProtected}. */
export interface EnsuredProtection extends Ended {
  /** `created`; `updated`, if a protection was switched on; or `unchanged`, if the address was protected already. */
  readonly outcome: 'created' | 'updated' | 'unchanged';

  /** Identifier of the protection, if the service says it. */
  readonly id: number | string | undefined;

  /** The calls made, in order. */
  readonly calls: readonly BgpProtectionCall[];
}

const operation = 'bgpProtections.ensureProtected';

/** Carries out {@link BgpProtections.ensureProtected}. One workflow at a time works on an address. */
export async function ensureProtected(
  protections: BgpProtectionsOperations,
  queue: Queue,
  params: EnsureProtectedParams,
  given?: CallOptions,
): Promise<EnsuredProtection> {
  const { ipAddress, name, ...rest } = demandParams({ vendor: 'rackcorp', operation }, params);
  const options = callOptionsOf({ vendor: 'rackcorp', operation }, given);
  const issues: Issue[] = [...unknownParams(rest)];
  const address = typeof ipAddress === 'string' ? parseIpRange(ipAddress)?.text : undefined;
  if (address === undefined) issues.push({ pointer: '/ipAddress', message: 'must be an IP address or a CIDR range' });
  if (name !== undefined && typeof name !== 'string') issues.push({ pointer: '/name', message: 'must be a string' });
  if (address === undefined || issues.length > 0) {
    throw refusedParams(
      { vendor: 'rackcorp', operation },
      issues,
      'Pass an IPv4 or IPv6 address, for example 192.0.2.1.',
    );
  }
  const context = { vendor: 'rackcorp', operation, signal: options.signal };
  return queue.run(address, context, () => protect(protections, address, name ?? address, options));
}

async function protect(
  protections: BgpProtectionsOperations,
  address: string,
  name: string,
  options?: CallOptions,
): Promise<EnsuredProtection> {
  const calls: BgpProtectionCall[] = [];
  let hasUnreadable = false;
  const find = async (): Promise<BgpProtection | undefined> => {
    calls.push('bgpProtections.list');
    const { data } = await protections.list(options);
    // Without validation, the response may have no list. Then do not create a protection: it may exist already.
    if (!Array.isArray(data)) throw unreadable('received no list of protections', 'must be a list');
    const listed: readonly BgpProtection[] = data;
    hasUnreadable = listed.some((protection) => addressesOf(protection).length === 0);
    const own = listed.filter((protection) => isFor(protection, address));
    return own.find(isOn) ?? own.find((protection) => bgpProtectionId(protection) !== undefined) ?? own[0];
  };
  const before = await find();
  const id = before && bgpProtectionId(before);
  if (before !== undefined && isOn(before)) return { outcome: 'unchanged', id, calls };
  if (before !== undefined && id === undefined)
    throw unreadable('found an inactive protection without an identifier', 'must have identifiers for all protections');
  const change = id === undefined ? 'bgpProtections.create' : 'bgpProtections.update';
  calls.push(change);
  let answer: unknown;
  let lost: EdgewardError | undefined;
  const outcome = id === undefined ? 'created' : 'updated';
  try {
    answer =
      id === undefined
        ? await protections.create({ body: { name, ipAddress: address, enabled: true } }, options)
        : await protections.update({ id, body: { enabled: true } }, options);
  } catch (error) {
    if (!isAnswerLost(error)) throw error;
    lost = error;
  }
  // Read back instead of sending again: a second request could create a second protection.
  const now = await find().catch((failure: unknown) => {
    const reason = isEdgewardError(failure) ? failure.message : 'unknown error';
    const error = lost ?? notShown(`The list could not be read: ${reason}.`, failure);
    if (lost !== undefined) explain(error, `The protections could not be read back: ${reason}.`);
    throw error;
  });
  if (lost === undefined) {
    // A confirmed change is believed unless the list contradicts it.
    const isSilent = now === undefined ? hasUnreadable : isProtectionEnabled(now) === undefined;
    if (isSilent || (now !== undefined && isOn(now))) {
      return { outcome, id: id ?? identifierIn(answer, 'id') ?? (now && bgpProtectionId(now)), calls };
    }
    throw notShown(now === undefined ? 'The list does not contain it.' : 'It is switched off.');
  }
  if (now !== undefined && isOn(now)) return { outcome, id: bgpProtectionId(now), calls };
  explain(lost, 'The protection was not switched on when read back. Repeat the call later.');
  throw lost;
}

function notShown(reason: string, cause?: unknown): OperationFailedError {
  return new OperationFailedError({
    vendor: 'rackcorp',
    operation,
    message: `${operation} failed: RackCorp confirmed the change, but the address may not be protected. ${reason}`,
    hint: 'Another user may have changed it. Check bgpProtections.list, then repeat the call if you still need it.',
    mayHaveApplied: true,
    cause,
  });
}

function explain(error: Parameters<typeof addContext>[0], sentence: string): void {
  addContext(error, { hint: [sentence, error.hint].filter(Boolean).join(' ') });
}

function isFor(protection: BgpProtection, address: string): boolean {
  return addressesOf(protection).some((text) => isSameIp(text, address));
}

/** The addresses of a protection: one text, or a list of them. */
function addressesOf(protection: BgpProtection): readonly string[] {
  return [knownMember(protection, 'ipAddress')].flat().filter((text) => typeof text === 'string');
}

/** An unknown state counts as off: switching a protection on again does no harm. */
function isOn(protection: BgpProtection): boolean {
  return isProtectionEnabled(protection) === true;
}

function unreadable(problem: string, message: string): ResponseValidationError {
  return new ResponseValidationError({
    vendor: 'rackcorp',
    operation,
    message: `${operation} changed nothing: it ${problem}`,
    hint: 'Check the protections in the portal. Switch on the protection of this address there, or with bgpProtections.update.',
    issues: [{ pointer: '/data', message }],
  });
}
