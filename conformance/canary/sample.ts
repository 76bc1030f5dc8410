import type { Operation, QueryType, SchemaNode } from '@edgeward/core';

/** Makes a value for a schema, with every member allowed together. `secret` makes the texts marked as secret. */
export function sampleOf(node: SchemaNode, secret: () => string, depth = 0): unknown {
  switch (node.kind) {
    case 'lazy':
      return sampleOf(node.get(), secret, depth);
    case 'nullable':
    case 'optional':
    case 'tolerant':
      return sampleOf(node.inner, secret, depth);
    case 'secret':
      return withSecrets(sampleOf(node.inner, secret, depth), secret);
    case 'anyOf':
      return node.options.map((option) => sampleOf(option, secret, depth))[0];
    case 'enum':
      return node.known[0] ?? 'sample';
    case 'literal':
      return node.value;
    case 'union':
      return Object.values(node.variants)
        .slice(0, 1)
        .map((variant) => sampleOf(variant, secret, depth))[0];
    case 'string':
      return 'sample'.padEnd(node.minLength ?? 0, 'x').slice(0, node.maxLength);
    case 'number':
      return node.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return depth > 8
        ? []
        : Array.from({ length: Math.max(1, node.minItems ?? 1) }, () => sampleOf(node.items, secret, depth + 1));
    case 'object': {
      const groups = [...(node.exactlyOne ?? []), ...(node.atMostOne ?? [])];
      const left = new Set(groups.flatMap((group) => group.slice(1)));
      return Object.fromEntries(
        Object.entries(node.members)
          .filter(([name]) => !left.has(name) && node.readOnly?.includes(name) !== true)
          .filter(([, member]) => depth < 8 || member.kind !== 'optional')
          .map(([name, member]) => [name, sampleOf(member, secret, depth + 1)]),
      );
    }
    case 'unknown':
      return 'sample';
  }
}

function withSecrets(value: unknown, secret: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withSecrets(item, secret));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withSecrets(member, secret)]));
  }
  return secret();
}

/** Whether a good response to an operation contains secrets. Nobody could find them in a body of another form. */
export function respondsWithSecrets({ responses, secretResponses }: Operation): boolean {
  if (secretResponses !== undefined) return secretResponses;
  const secret = 'a secret of the service';
  return Object.values(responses).some(
    (schema) => schema !== null && JSON.stringify(sampleOf(schema['~node'], () => secret)).includes(secret),
  );
}

/** Parameters checked by their clients, because a service would misinterpret an arbitrary text. */
const checked: Readonly<Record<string, unknown>> = {
  date: '2021-06-22',
  since: '2021-06-22 19:41:17',
  expire: '1 week',
  pageSize: 10,
};

/** A value of each type of a query parameter. */
const typed: Readonly<Record<QueryType, unknown>> = { boolean: true, number: 10, list: ['sample'], any: 'sample' };

/** Path parameters given by the client, and not by calls. */
const ofClients: readonly string[] = ['apiVersion'];

/** Tells whether a query parameter takes a list. */
export function isListParam({ query = [], queryTypes = {} }: Operation, name: string): boolean {
  const hasSeparator = query.some((entry) => typeof entry !== 'string' && entry.name === name && entry.separator);
  return queryTypes[name] === 'list' || hasSeparator;
}

function sampleParam(operation: Operation, name: string): unknown {
  const type = isListParam(operation, name) ? 'list' : operation.queryTypes?.[name];
  return checked[name] ?? typed[type ?? 'any'];
}

/** Bodies of operations whose client refuses a sample of everything: a list cannot be blocked and allowed. */
const bodies: Readonly<Record<string, unknown>> = {
  'policies.network.ipGeoFirewall.update': {
    block: 'blockSpecificIPGeo',
    ipControls: { blockedIPNetworkLists: { networkList: ['sample'], action: 'deny' } },
  },
};

/** Members to leave out of a body: the older name of another member, with a different value. */
const older: Readonly<Record<string, string>> = {
  'ratePolicies.create': 'clientIdentifier',
  'ratePolicies.update': 'clientIdentifier',
};

/** Makes a body for an operation, with `member` in every secret member. */
export function bodyOf({ id, body }: Operation, member = 'sample'): unknown {
  if (body === undefined || bodies[id] !== undefined) return bodies[id];
  const sample = sampleOf(body.schema['~node'], () => member);
  if (typeof sample !== 'object' || sample === null || older[id] === undefined) return sample;
  return Object.fromEntries(Object.entries(sample).filter(([name]) => name !== older[id]));
}

/** Makes parameters for an operation, with `member` in every secret parameter. */
export function paramsOf(operation: Operation, member = 'sample'): Record<string, unknown> {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !ofClients.includes(name));
  const query = (operation.query ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.name));
  const secretParams = operation.secretParams ?? [];
  return {
    ...Object.fromEntries(names.map((name) => [name, 'sample'])),
    ...Object.fromEntries(
      query.map((name) => [name, secretParams.includes(name) ? member : sampleParam(operation, name)]),
    ),
    ...(operation.body === undefined ? {} : { body: bodyOf(operation, member) }),
  };
}
