import type { ApiErrorKind, Failure, Operation } from '@edgeward/core';

/** A failure, as far as it was understood. */
interface Understood {
  readonly operation: Operation;
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;

  /** Absent if neither code nor text is known. */
  readonly kind: ApiErrorKind | undefined;
}

const inlineOnly = /^(servers|cluster|persistentConnections|flowControl)\./;

const hintsOfCodes: Readonly<Record<string, string>> = {
  api_already_exists: 'An API of this id exists: apis.update replaces it, apis.upsert does whichever is needed.',
  server_exists: 'The API has this server: flowControl.updateServer changes its rates.',
  api_not_found: 'Check the id: ASE replaces each `.` in it by `_`. apis.list has those that there are.',
  server_not_found: 'A server is found by host and port as they were given: servers.list has those that there are.',
  no_cluster_mode: 'This node runs alone.',
  invalid_value: 'Use firewall.enable and firewall.disable.',
};

/** Returns the hint for a failure and the name of its page; none if core has the same. */
export function pingAdvice(failure: Understood): Pick<Failure, 'hint' | 'page'> {
  const hint = hintFor(failure);
  if (hint === undefined) return {};
  if (failure.kind === 'authentication') return { hint, page: 'ase-keys' };
  if (failure.kind !== undefined) return { hint };
  return { hint, page: inlineOnly.test(failure.operation.id) ? 'ase-inline-only' : 'ase-403' };
}

function hintFor({ operation, status, code = '', message = '', kind }: Understood): string | undefined {
  if (Object.hasOwn(hintsOfCodes, code)) return hintsOfCodes[code];
  if (code === 'validation_error') {
    return /quota/i.test(message)
      ? 'A server_connection_quota of 0 (no limit) must hold for all servers of an API or for none.'
      : undefined;
  }
  switch (kind) {
    case 'authentication':
      return 'Check the keys: the access key is `admin`, the secret key is that of this node (`update_password` sets it).';
    case 'conflict':
      return 'The entry is in the list already; addMany takes that for done.';
    case 'not-found':
      return operation.id.endsWith('List.remove')
        ? 'The list has no such entry. Type, name and value must be as they were added.'
        : undefined;
    case undefined:
      if (inlineOnly.test(operation.id)) {
        return 'Inline nodes only have this operation: this one may run in sideband mode.';
      }
      return status === 403
        ? 'ASE has the status 403 for nearly everything; its own words are in the message.'
        : undefined;
    default:
      return undefined;
  }
}
