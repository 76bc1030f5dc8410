/** The options of an activating command. */
export const activationOptions = {
  network: { type: 'string' },
  notify: { type: 'string', multiple: true },
  note: { type: 'string' },
  'allow-weaker': { type: 'string', multiple: true },
  'save-activation': { type: 'string', default: 'activation.json' },
  'poll-ms': { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

/** The values of {@link activationOptions}. */
export interface ActivationValues {
  readonly notify?: readonly string[] | undefined;
  readonly note?: string | undefined;

  /** The paths of intended changes weakening the protection. */
  readonly 'allow-weaker'?: readonly string[] | undefined;
  readonly 'save-activation': string;
  readonly 'poll-ms'?: string | undefined;
  readonly yes: boolean;
}
