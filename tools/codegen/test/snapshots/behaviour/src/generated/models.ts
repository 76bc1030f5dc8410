// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The state of the firewall. */
export interface FirewallState {
  readonly enabled: boolean;

  /** What people say. Evidence: observed. */
  readonly note: string;
}
