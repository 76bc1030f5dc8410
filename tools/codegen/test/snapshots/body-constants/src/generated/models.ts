// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A list of hosts. */
export interface HostList {
  readonly hosts: readonly string[];

  /**
   * What the change was.
   *
   * @readonly Assigned by the server.
   */
  readonly mode?: string | undefined;
}

/**
 * Body of {@link Hosts.append} and {@link Hosts.replace}: a {@link HostList} without the members assigned by the
 * server.
 */
export interface HostListInput {
  readonly hosts: readonly string[];
}
