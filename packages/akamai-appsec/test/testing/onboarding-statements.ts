import { onboardingSettings } from './onboarding-seed.js';
import {
  conflict,
  denied,
  forbidden,
  invalid,
  missing,
  type Statement,
  type Tried,
  taken,
  unaccepted,
  unfit,
} from './statement.js';

/** Onboardings of the account: 41 is new, 42 configured, 43 active everywhere, and 44 pending on staging. */
const at = (id: number): string => `/onboardings/${id}`;

const { certificate, delivery, security } = onboardingSettings(42, 'shop.example.com');

const updating = (...members: readonly object[]): readonly Tried[] =>
  members.map((more) => [`PUT ${at(42)}/settings`, { ...onboardingSettings(42, 'shop.example.com'), ...more }]);

const order = { network: 'STAGING', notificationEmails: ['security@example.com'] };
const activating = (id: number, more: object = {}): Tried => [`POST ${at(id)}/activations`, { ...order, ...more }];

const account = { contractId: 'C-1FRYVV3', groupId: 64867 };
const creating = (...members: readonly object[]): readonly Tried[] =>
  members.map((more) => ['POST /onboardings', { ...account, hostnames: ['new.example.com'], ...more }]);

const parts = ['certificate-validation', 'origin-validation', 'cname-to-akamai'];

export const onboardingStatements: readonly Statement[] = [
  ...taken('reference', 'onboardings are listed by status and by hostname', { onboardings: [{ onboardingId: 43 }] }, [
    ['GET /onboardings?hostnames=live.example.com'],
    ['GET /onboardings?hostnames=none.example.com,live.example.com'],
    ['GET /onboardings?onboardingStatuses=PRODUCTION_ACTIVE,COMPLETE'],
  ]),
  ...taken('reference', 'a new onboarding has settings and a next step', { onboardingStatus: 'CREATED' }, [
    ...creating({}),
    ['GET /onboardings/41'],
  ]),
  ...taken('reference', 'an activation is pending at first', { activationStatus: 'PENDING', percentComplete: 0 }, [
    activating(42),
  ]),
  ...taken('reference', 'settings are replaced', { delivery }, [...updating({})]),
  ...invalid('reference', 'an onboarding has 1 to 100 hostnames, a contract and a group', '/', [
    ...creating(
      { hostnames: [] },
      { hostnames: Array.from({ length: 101 }, (_, index) => `${index}.example.com`) },
      { hostnames: undefined },
      { contractId: undefined },
      { groupId: 'shop' },
    ),
  ]),
  ...invalid('reference', '`createNewResourcesOnly` is `true` or `false`', 'true or false', [
    ['POST /onboardings?createNewResourcesOnly=yes', { ...account, hostnames: ['new.example.com'] }],
  ]),
  ...denied('inferred', 'the contract and the group are those of the account', 'access', [
    ...creating({ contractId: 'C-OTHER' }, { groupId: 1 }),
  ]),
  ...missing('reference', 'the onboarding exists', 'onboarding 99', [
    [`GET ${at(99)}`],
    [`DELETE ${at(99)}`],
    [`GET ${at(99)}/settings`],
    [`PUT ${at(99)}/settings`, onboardingSettings(99, 'shop.example.com')],
    activating(99),
    [`GET ${at(99)}/activations/7`],
    ...parts.flatMap((part): Tried[] => [[`GET ${at(99)}/${part}`], [`POST ${at(99)}/${part}/validate`]]),
    [`POST ${at(99)}/origin-validation/skip`],
  ]),
  ...missing('reference', 'the activation of the onboarding exists', 'activation 99', [
    [`GET ${at(43)}/activations/99`],
  ]),
  ...missing('inferred', 'records exist once the onboarding is active on production', 'records', [
    ...parts.flatMap((part): Tried[] => [[`GET ${at(42)}/${part}`], [`POST ${at(42)}/${part}/validate`]]),
    [`POST ${at(44)}/origin-validation/skip`],
  ]),
  ...unaccepted('inferred', 'an onboarding to delete is not active', 'active', [[`DELETE ${at(43)}`]]),
  ...forbidden('inferred', 'an onboarding stays as it is during an activation', 'in progress', [
    [`DELETE ${at(44)}`],
    [`PUT ${at(44)}/settings`, onboardingSettings(44, 'late.example.com')],
  ]),
  ...invalid('reference', 'settings have a certificate, origins and protections', '/', [
    ...updating(
      { settingsLink: undefined },
      { certificate: { ...certificate, adminContact: { email: 'admin@example.com' } } },
      { certificate: { ...certificate, certificateType: 'SHARED' } },
      { delivery: { origins: [] } },
      { security: { ...security, configType: 'OLD' } },
      { security: { ...security, protections: {} } },
    ),
  ]),
  ...unfit('inferred', 'settings of another onboarding are not copied with its links', 'of this onboarding', [
    ...updating({ settingsLink: `${at(41)}/settings` }, { onboardingLink: at(41) }),
  ]),
  ...unfit('inferred', 'each hostname has one origin', 'each hostname', [
    ...updating(
      { delivery: { origins: [{ hostname: 'other.example.com', origin: 'origin.example.com' }] } },
      { delivery: { origins: [...(delivery?.origins ?? []), ...(delivery?.origins ?? [])] } },
    ),
  ]),
  ...unfit('inferred', 'settings name the existing objects to use', 'must have', [
    ...updating(
      { certificate: { ...certificate, certificateType: 'CUSTOM_EXISTING' } },
      { security: { ...security, configType: 'EXISTING' } },
      { security: { ...security, policyType: 'EXISTING' } },
    ),
  ]),
  ...unfit('reference', '`network` is STAGING or PRODUCTION', 'network', [
    activating(42, { network: 'BOTH' }),
    activating(42, { network: undefined }),
  ]),
  ...unfit('reference', 'an activation notifies at least one address', 'notificationEmails', [
    activating(42, { notificationEmails: [] }),
    activating(42, { notificationEmails: undefined }),
  ]),
  ...unfit('inferred', 'the settings are modified before an activation', 'settings', [activating(41)]),
  ...conflict('inferred', 'an onboarding has one activation at a time', 'in progress', [
    activating(44),
    activating(44, { network: 'PRODUCTION' }),
  ]),
  ...conflict('inferred', 'unchanged settings are not activated again', 'already active', [
    activating(43),
    activating(43, { network: 'PRODUCTION' }),
  ]),
];
