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
 * What {@link Hosts.append} and {@link Hosts.replace} accept: a {@link HostList} without the members that the server
 * assigns.
 */
export interface HostListInput {
  readonly hosts: readonly string[];
}
