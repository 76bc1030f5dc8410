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
  api_already_exists: 'An API with this id exists. Replace it with apis.update, or use apis.upsert.',
  server_exists: 'The API already has this server. Change its rates with flowControl.updateServer.',
  api_not_found: 'Check the id with apis.list: ASE replaces each `.` in it with `_`.',
  server_not_found: 'Pass the host and the port of the server as listed by servers.list.',
  no_cluster_mode: 'This node is not in a cluster.',
  invalid_value: 'Use firewall.enable and firewall.disable.',
};

/** Returns the hint for a failure and the name of its page; empty if the hint of core is enough. */
export function pingAdvice(failure: Understood): Pick<Failure, 'hint' | 'page'> {
  const hint = hintFor(failure);
  if (hint === undefined) return {};
  if (failure.kind === 'authentication') return { hint, page: 'ase-keys' };
  if (failure.kind !== undefined) return { hint };
  return { hint, page: inlineOnly.test(failure.operation.id) ? 'ase-inline-only' : 'ase-403' };
}

function hintFor({ operation, status, code = '', message = '', kind }: Understood): string | undefined {
  // The firewall and the tags of the deny list have the same code.
  if (code === 'invalid_value' && operation.id === 'denyList.list') {
    return 'Use one of the tags all, manual, abs_generated, invalid_content_type, invalid_method, invalid_protocol and decoy.';
  }
  if (Object.hasOwn(hintsOfCodes, code)) return hintsOfCodes[code];
  if (code === 'validation_error') {
    return /quota/i.test(message)
      ? 'Either all servers of an API have a server_connection_quota of 0 (no limit), or none of them has.'
      : undefined;
  }
  switch (kind) {
    case 'authentication':
      return 'Check the keys. The access key is always `admin`. The secret key differs per node; `update_password` sets it.';
    case 'conflict':
      return 'The entry is already in the list. To accept this, add it with addMany.';
    case 'not-found':
      return operation.id.endsWith('List.remove')
        ? 'The list has no such entry. Pass the type, name and value used to add it.'
        : undefined;
    case undefined:
      if (inlineOnly.test(operation.id)) {
        return 'Only inline nodes have this operation. This node may run in sideband mode.';
      }
      return status === 403 ? 'ASE uses the status 403 for most failures. See the message for the reason.' : undefined;
    default:
      return undefined;
  }
}
