import type { ActivationHistoryEntry } from '../../generated/models.js';
import type { AccountState, ActivationState } from '../state-types.js';

/** Lists the activations of a configuration, newest first. Its statuses use different words. */
export function activationHistory(configId: number, { activations }: AccountState): readonly ActivationHistoryEntry[] {
  return [...activations.values()]
    .sort((a, b) => b.activation.activationId - a.activation.activationId)
    .flatMap((state) => {
      const { activationId, activationConfigs = [], network, createdBy, createDate, note } = state.activation;
      const { order } = state;
      const notes = order?.note ?? note;
      const notificationEmails = order?.notificationEmails ?? state.activation.notificationEmails;
      return activationConfigs
        .filter((config) => config.configId === configId)
        .map(({ configVersion }) => ({
          activationId,
          ...(configVersion !== undefined && { version: configVersion }),
          ...(network !== undefined && { network }),
          status: statusOf(state),
          ...(createdBy !== undefined && { activatedBy: createdBy }),
          ...(createDate !== undefined && { activationDate: createDate.replace('+00:00', 'Z') }),
          ...(notes !== undefined && { notes }),
          ...(notificationEmails !== undefined && { notificationEmails }),
        }));
    });
}

function statusOf({ activation: { action, status }, progress }: ActivationState): string {
  if (status === 'ACTIVATED' || status === 'DEACTIVATED') return status;
  const what = action === 'DEACTIVATE' ? 'DEACTIVATION' : 'ACTIVATION';
  return progress === undefined ? `${what}_FAILED` : `${what}_IN_PROGRESS`;
}
