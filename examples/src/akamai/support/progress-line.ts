import type { ActivationProgress } from '@edgeward/akamai-appsec';

/** Says in a word how far an activation is. */
export function stageOf(progress: ActivationProgress): string {
  if (progress.phase === 'starting') return 'not known to have started';
  return progress.phase === 'creating' ? 'being created' : progress.activation.status;
}

/** Says in a line how far an activation is, and since when. */
export function progressLine(progress: ActivationProgress): string {
  const estimate = 'activation' in progress ? progress.activation.estimate : undefined;
  const minutes = Math.round(progress.elapsedMs / 60_000);
  return `${stageOf(progress)} after ${minutes} min${estimate === undefined ? '' : `, estimate ${estimate}`}`;
}
