import { ConfigurationError } from './errors/configuration-error.js';
import { resolve } from './redact.js';
import type { SchemaNode } from './schema/schema.js';
import { Secret } from './secret.js';

const deepest = 1000;

/**
 * Copies a body for the wire: members that are `undefined` are absent, members that the server assigns are taken
 * out, everything else stays as it is, known or not.
 */
export function encodeBody(node: SchemaNode | undefined, value: unknown, depth = 0): unknown {
  if (value instanceof Secret) {
    throw new ConfigurationError({
      message: 'a Secret stands in a request body',
      hint: 'Use secret.reveal() where the service needs the value itself.',
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new ConfigurationError({ message: 'the request body is nested too deeply' });
  const described = node === undefined ? undefined : resolve(node, value);
  if (described?.kind === 'secret') return encodeBody(described.inner, value, depth + 1);
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    return value.map((item) => encodeBody(items, item, depth + 1));
  }
  // A Date writes itself; anything else with a prototype of its own is copied by its own members.
  if (value instanceof Date) return value.toJSON();
  const known = described?.kind === 'object' ? described : undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== undefined && known?.readOnly?.includes(name) !== true)
      .map(([name, member]) => {
        const node = known !== undefined && Object.hasOwn(known.members, name) ? known.members[name] : undefined;
        return [name, encodeBody(node, member, depth + 1)];
      }),
  );
}
