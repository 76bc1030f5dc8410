/** A version of a configuration. */
export interface VersionId {
  readonly configId: number;
  readonly versionNumber: number;
}

/** Returns the path of a version, to be followed by that of one of its settings. */
export function versionPath({ configId, versionNumber }: VersionId): string {
  return `/appsec/v1/configs/${configId}/versions/${versionNumber}/`;
}
