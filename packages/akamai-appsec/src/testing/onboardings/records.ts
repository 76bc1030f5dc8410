import type { OnboardingPart, OnboardingRecordState, OnboardingState } from './state.js';

/** A record with its status. */
export interface RecordState {
  readonly recordName: string;
  readonly recordStatus: OnboardingRecordState;
}

/** Lists the records of a part with their statuses. */
export function recordsOf(
  part: OnboardingPart,
  onboarding: Pick<OnboardingState, 'hostnames' | 'settings' | 'records'>,
): readonly RecordState[] {
  return contentOf(part, onboarding).map((record) => ({
    ...record,
    recordStatus: onboarding.records.get(`${part} ${record.recordName}`) ?? 'NOT_VALIDATED',
  }));
}

/** The values are made up: only their names and types are those of the service. */
function contentOf(
  part: OnboardingPart,
  { hostnames, settings }: Pick<OnboardingState, 'hostnames' | 'settings'>,
): readonly Pick<RecordState, 'recordName'>[] {
  switch (part) {
    case 'certificate':
      return hostnames.map((hostname, index) => {
        const token = `fake-token-${index + 1}`;
        const file = `/.well-known/acme-challenge/${token}`;
        return {
          hostname,
          recordName: `_acme-challenge.${hostname}`,
          recordType: 'TXT',
          recordValue: `fake-value-${index + 1}`,
          recordTtl: 60,
          httpFilePath: `http://${hostname}${file}`,
          httpToken: token,
          urlRedirectFrom: `http://${hostname}${file}`,
          urlRedirectTo: `http://dcv.akamai.test${file}`,
        };
      });
    case 'origin':
      return (settings.delivery?.origins ?? []).map(({ hostname, origin = '' }) => ({
        hostname,
        recordName: origin,
        recordType: 'A',
        recordValue: '192.0.2.10',
        recordTtl: 300,
      }));
    case 'cname':
      return hostnames.map((hostname) => ({
        recordName: hostname,
        recordType: 'CNAME',
        recordValue: `${hostname}.edgekey.test`,
        recordTtl: 300,
      }));
  }
}

/** Returns whether a part has records neither validated nor skipped. */
export function isOpen(part: OnboardingPart, onboarding: OnboardingState): boolean {
  return recordsOf(part, onboarding).some(({ recordStatus }) => recordStatus === 'NOT_VALIDATED');
}
