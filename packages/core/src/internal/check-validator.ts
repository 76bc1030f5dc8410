import type { Validator } from '../api/validation/validator.js';
import { ConfigurationError } from '../errors/errors.js';
import type { OptionsOwner } from './options/check-options.js';
import { nearestName, printableName } from './options/nearest-name.js';
import { prototypeOf } from './prototype-of.js';

/**
 * Refuses a validator with a rule for an operation the client does not have: the rule would never be asked.
 *
 * @throws {@link ConfigurationError} An operation id is unknown. The hint names the nearest known one.
 * @hidden
 */
export function checkValidator(
  { owner, vendor }: OptionsOwner,
  client: object,
  validator: Pick<Validator, 'operationIds'> | undefined,
): void {
  const given = validator?.operationIds ?? [];
  if (given.length === 0) return;
  const known = operationIdsOf(client);
  const unknown = given.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const nearest = nearestName(unknown, known);
  const names = unknown.split('.').every((part) => printableName(part) !== undefined)
    ? `\`${unknown}\``
    : 'one of its ids';
  throw new ConfigurationError({
    vendor,
    message: `${owner}: \`validator\` has a rule for ${names}, an unknown operation of this client`,
    hint:
      nearest === undefined
        ? `Operation ids are resource and method, for example ${known[0]}.`
        : `Did you mean \`${nearest}\`?`,
  });
}

/** Lists the operations of a client: the methods of the generated classes its resources are or extend. */
function operationIdsOf(holder: object, prefix: string = ''): readonly string[] {
  return Object.entries<unknown>({ ...holder }).flatMap(([resource, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    let generated: object = value;
    for (let next = prototypeOf(value); next !== undefined; next = prototypeOf(next)) generated = next;
    const names = Object.getOwnPropertyNames(generated).filter((name) => name !== 'constructor');
    const id = prefix + resource;
    return [...names.map((name) => `${id}.${name}`), ...operationIdsOf(value, `${id}.`)];
  });
}
