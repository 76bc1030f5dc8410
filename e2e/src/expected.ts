/** The output of `every-vendor`. */
export const everyVendor: readonly string[] = [
  'configurations.list 200',
  'networkLists.list 200',
  'securityActions.list 200',
  'sites.list 200',
  'firewall.get 200',
  'ownership.get 200',
];

/** The output of `runtimes/failures.mjs`, whatever the runtime. */
export const failures: Readonly<Record<string, string>> = {
  'refused write': 'network, attempts: 3, mayHaveApplied: false',
  'write to an unknown host': 'network, attempts: 3, mayHaveApplied: false',
  'reset write': 'network, attempts: 1, mayHaveApplied: true',
  'reset read': 'network, attempts: 3, mayHaveApplied: false',
  'truncated write': 'network, attempts: 1, mayHaveApplied: true',
  'truncated read': 'network, attempts: 3, mayHaveApplied: false',
  'redirected write': 'redirect, attempts: 1, mayHaveApplied: true',
  'redirected read': 'redirect, attempts: 1, mayHaveApplied: false',
  'slow read': 'timeout, attempts: 1, mayHaveApplied: false',
  'aborted write': 'abort, attempts: 1, mayHaveApplied: true',
};
