import type { CallOptions } from '@edgeward/core';
import { printable } from '../diff/printable.js';
import type { Activation, ActivationInput, ActivationTarget, ExportedConfiguration } from '../generated/models.js';
import { changedSections, type Fingerprint, fingerprint } from '../plan/fingerprint.js';
import { PlanOutdatedError } from '../plan/plan-outdated-error.js';
import { readExport } from '../plan/read-export.js';
import type { ActivationServices } from './services.js';

/** The content of a plan, for a comparison with the activation. */
export interface ActivationExpectation {
  /** The version active on the network before, if any. */
  readonly previousVersion?: number;

  /** A hash of each section of the version's export. */
  readonly fingerprint: Fingerprint;
}

/** A stored request of an activation; without a plan, it expects nothing. */
interface PlannedRequest {
  readonly request: ActivationInput;
  readonly expects?: ActivationExpectation;
}

/** A difference between an activation and the plan it came from. */
export interface Surprise {
  readonly code: 'REPLACED-OTHER-VERSION' | 'CONTENT-CHANGED';

  /** Continues a sentence with the name of the workflow as its subject. */
  readonly message: string;

  /** The version the activation has replaced, if it says so. */
  readonly replaced?: number;
}

/** Compares an activation with its plan; `undefined` if nothing contradicts it. */
export function surpriseOf(
  activation: Activation,
  exported: ExportedConfiguration,
  { previousVersion, fingerprint: planned }: ActivationExpectation,
  { acknowledgedInvalidHostsByConfig = [], acknowledgedInvalidHosts = [] }: ActivationInput,
  { configId, configVersion }: ActivationTarget,
): Surprise | undefined {
  const replaced = activation.activationConfigs?.find((config) => config.configId === configId)?.previousConfigVersion;
  const isSilent = typeof replaced !== 'number' || previousVersion === undefined;
  if (!isSilent && replaced !== previousVersion && replaced !== configVersion) {
    return {
      code: 'REPLACED-OTHER-VERSION',
      message: `replaces version ${replaced}, but the plan expected version ${previousVersion}`,
      replaced,
    };
  }
  // Hostnames excluded from the activation may also be removed from the version.
  const leavesOut = acknowledgedInvalidHosts.length > 0 || acknowledgedInvalidHostsByConfig.length > 0;
  const sections = changedSections(planned, fingerprint(exported)).filter(
    (name) => !(leavesOut && name === 'selectedHosts'),
  );
  if (sections.length === 0) return undefined;
  return {
    code: 'CONTENT-CHANGED',
    message: `activates changes missing from the plan: the version was edited before the activation, in ${sections.join(', ')}`,
    ...(typeof replaced === 'number' && { replaced }),
  };
}

/** Refuses to send a stored request of a plan if the content of its version differs from the plan. */
export async function refuseOtherContent(
  { versions }: Pick<ActivationServices, 'versions'>,
  { expects, request: { activationConfigs } }: PlannedRequest,
  options: CallOptions,
): Promise<void> {
  if (expects === undefined) return;
  for (const { configId, configVersion: versionNumber } of activationConfigs) {
    const exported = await readExport(versions, { configId, versionNumber }, options);
    const sections = changedSections(expects.fingerprint, fingerprint(exported));
    if (sections.length === 0) continue;
    throw new PlanOutdatedError({
      operation: 'activations.resume',
      message: `activations.resume: version ${versionNumber} of configuration ${configId} was edited after it was planned, in ${printable(sections.join(', '))}`,
      hint: 'Nothing was sent now. Make a new plan and check its diff.',
      reason: 'draft-changed',
      sections,
    });
  }
}
