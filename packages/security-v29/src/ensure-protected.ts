import { type CallOptions, isEdgewardError, RequestValidationError, ResponseValidationError } from '@edgeward/core';
import { bgpProtectionId } from './bgp-protection-id.js';
import { canonicalIp } from './canonical-ip.js';
import type { BgpProtection } from './generated/models.js';
import type { BgpProtections } from './generated/resources/bgp-protections.js';
import { isProtectionEnabled } from './is-protection-enabled.js';
import { knownMember } from './known-member.js';

/** Parameters of {@link BgpProtections.ensureProtected}. */
export interface EnsureProtectedParams {
  /** The address to protect, IPv4 or IPv6. */
  readonly ipAddress: string;

  /** Name of the protection, where one has to be created. Default: the address. */
  readonly name?: string | undefined;
}

/** A call that {@link BgpProtections.ensureProtected} has made. */
export type BgpProtectionCall = `bgpProtections.${'list' | 'create' | 'update'}`;

/** What {@link BgpProtections.ensureProtected} did. */
export interface EnsuredProtection {
  /**
   * `created`; `enabled`; `unchanged`, where the address was protected already; or `present`, where it is protected, but
   * a change was not confirmed, so that nobody can tell whether it was so before.
   */
  readonly outcome: 'created' | 'enabled' | 'unchanged' | 'present';

  /** Identifier of the protection, where the service says it. */
  readonly id: number | string | undefined;

  /** The calls that were made, in order. */
  readonly calls: readonly BgpProtectionCall[];
}

/** Carries out {@link BgpProtections.ensureProtected}. */
export async function ensureProtected(
  protections: BgpProtections,
  { ipAddress, name = ipAddress }: EnsureProtectedParams,
  options?: CallOptions,
): Promise<EnsuredProtection> {
  const address = canonicalIp(ipAddress);
  if (address === undefined) throw notAnAddress();
  const calls: BgpProtectionCall[] = [];
  const find = async (): Promise<BgpProtection | undefined> => {
    calls.push('bgpProtections.list');
    const { data } = await protections.list(options);
    const own = data.filter((protection) => isFor(protection, address));
    return own.find(isOn) ?? own[0];
  };
  const before = await find();
  const id = before && bgpProtectionId(before);
  if (before !== undefined && isOn(before)) return { outcome: 'unchanged', id, calls };
  if (before !== undefined && id === undefined) throw withoutId();
  try {
    if (id === undefined) {
      calls.push('bgpProtections.create');
      const created = await protections.create({ body: { name, ipAddress, enabled: true } }, options);
      return { outcome: 'created', id: created.id, calls };
    }
    calls.push('bgpProtections.update');
    await protections.update({ id, body: { enabled: true } }, options);
    return { outcome: 'enabled', id, calls };
  } catch (error) {
    if (!isEdgewardError(error) || !error.mayHaveApplied) throw error;
    // Never sent again: a second creation could stand beside the first.
    const now = await find().catch(() => undefined);
    if (now === undefined || !isOn(now)) throw error;
    return { outcome: 'present', id: bgpProtectionId(now), calls };
  }
}

function isFor(protection: BgpProtection, address: string): boolean {
  const text = knownMember(protection, 'ipAddress');
  return typeof text === 'string' && canonicalIp(text) === address;
}

/** What does not say that it is on is switched on once more, which does no harm. */
function isOn(protection: BgpProtection): boolean {
  return isProtectionEnabled(protection) === true;
}

function notAnAddress(): RequestValidationError {
  return new RequestValidationError({
    vendor: 'rackcorp',
    operation: 'bgpProtections.ensureProtected',
    message: 'bgpProtections.ensureProtected changed nothing: /ipAddress is not an IP address',
    hint: 'Give an IPv4 or IPv6 address, for example 192.0.2.1.',
    issues: [{ pointer: '/ipAddress', message: 'is not an IP address' }],
  });
}

function withoutId(): ResponseValidationError {
  return new ResponseValidationError({
    vendor: 'rackcorp',
    operation: 'bgpProtections.ensureProtected',
    message: 'bgpProtections.ensureProtected found a protection that is switched off and has no identifier',
    hint: 'Switch it on in the portal, or with bgpProtections.update if you know its identifier.',
    issues: [{ pointer: '/data', message: 'has a protection without an identifier' }],
  });
}
