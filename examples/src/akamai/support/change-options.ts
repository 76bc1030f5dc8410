import type { Network } from '@edgeward/akamai-appsec';
import { type AccountChoice, isOwnFake } from './account.ts';
import { milliseconds, networkNamed, required, wholeNumber } from './option-values.ts';
import { UnconfirmedError } from './unconfirmed-error.ts';

/** The options of a program that changes and activates a configuration, beside those of the account. */
export const changeOptions = {
  config: { type: 'string' },
  version: { type: 'string' },
  policy: { type: 'string' },
  network: { type: 'string', default: 'STAGING' },
  notify: { type: 'string', multiple: true },
  'poll-ms': { type: 'string' },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Explains {@link changeOptions}. A star marks options only the fake can do without. */
export const changeUsage = `* --config <id>         the configuration
  --version <number>    the version to start from; otherwise the one on production, or else the latest
* --policy <id>         the security policy
  --network <name>      STAGING, which is the default, or PRODUCTION
* --notify <address>    who gets a message when it is active; may be repeated
  --poll-ms <number>    the pause between two looks at the activation
  --json                print one document at the end
  --yes                 do it; only the fake does without`;

/** The values of {@link changeOptions}. */
export interface ChangeValues extends AccountChoice {
  readonly config?: string | undefined;
  readonly version?: string | undefined;
  readonly policy?: string | undefined;
  readonly network: string;
  readonly notify?: readonly string[] | undefined;
  readonly 'poll-ms'?: string | undefined;
  readonly yes: boolean;
}

/** The common parameters of every change. */
export interface ChangeOrder {
  readonly configId: number;

  /** The version to start from. Default: the one on production, or else the latest. */
  readonly versionNumber?: number | undefined;
  readonly policyId: string;
  readonly network: Network;
  readonly notificationEmails: readonly string[];
  readonly pollIntervalMs?: number | undefined;
}

/** Reads the common parameters of a change. */
export function changeOrder(values: ChangeValues): ChangeOrder {
  const { version, network, notify } = values;
  return {
    configId: wholeNumber('config', given(values, 'config', values.config, '8277')),
    versionNumber: version === undefined ? undefined : wholeNumber('version', version),
    policyId: given(values, 'policy', values.policy, 'shop_1'),
    network: networkNamed('network', network),
    notificationEmails: notify ?? [given(values, 'notify', undefined, 'security@example.com')],
    pollIntervalMs: milliseconds('poll-ms', values['poll-ms']),
  };
}

/** Returns an option, or its default for the fake. In any other account the option is required. */
export function given(choice: AccountChoice, option: string, value: string | undefined, ofFake: string): string {
  return required(option, value ?? (isOwnFake(choice) ? ofFake : undefined));
}

/** Allows a change on a fake, or if `--yes` is given. */
export function confirm(values: ChangeValues, intention: string): void {
  if (isOwnFake(values) || values.yes) return;
  throw new UnconfirmedError(`${intention}\nNothing was done: add --yes to do it.`);
}
