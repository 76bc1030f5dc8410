import { pointerSegment } from '@edgeward/core';
import { isJson } from '../../internal/json.js';

/** A reference of a configuration to a list, with its purpose. */
export interface ListReference {
  /** JSON pointer to the list id in the export of the version. */
  readonly pointer: string;

  /**
   * `allow`: passes whom it names. `deny`: blocks whom it names. `bypass`: spares whom it names from protection.
   * `condition`: part of the condition of a rule or a policy.
   */
  readonly role: 'allow' | 'deny' | 'bypass' | 'condition';

  /**
   * Effect of an empty list at this place, once live. `lockout`: it may block everyone. `off`: it disables this
   * protection. `none`: no client is exempt any more. `unknown`: inspect the rule.
   */
  readonly whenEmpty: 'lockout' | 'off' | 'none' | 'unknown';
}

/** More than anybody reads, to bound the work on any response. */
const mostReferences = 1_000;

/** The surroundings of a value in an export. */
interface Around {
  readonly pointer: string;
  readonly value: unknown;

  /** The mode of the IP/Geo firewall. */
  readonly block?: string;

  /** Whether the condition the value is part of is to hold, or not to hold. */
  readonly isPositive?: boolean;
}

/** Finds the references to a list in an export. */
export function referencesIn(exported: unknown, listId: string): readonly ListReference[] {
  const found: ListReference[] = [];
  // Not recursive: an answer may be of any depth.
  const open: Around[] = [{ pointer: '', value: exported }];
  for (let around = open.pop(); around !== undefined && found.length < mostReferences; around = open.pop()) {
    const { value, pointer } = around;
    if (value === listId) found.push({ pointer, ...meaningOf(around) });
    if (typeof value !== 'object' || value === null) continue;
    const inside = isJson(value) ? { ...around, ...contextOf(value) } : around;
    // One by one: a list may have more members than a call can have arguments.
    for (const [name, member] of Object.entries(value).reverse()) {
      open.push({ ...inside, pointer: `${pointer}${pointerSegment(name)}`, value: member });
    }
  }
  return found;
}

function contextOf({ block, positiveMatch }: Readonly<Record<string, unknown>>): Partial<Around> {
  return {
    ...(typeof block === 'string' && { block }),
    ...(typeof positiveMatch === 'boolean' && { isPositive: positiveMatch }),
  };
}

function meaningOf({ pointer, block, isPositive }: Around): Omit<ListReference, 'pointer'> {
  if (/\/(?:allowed\w*NetworkLists|allowListId)(?:\/|$)/.test(pointer)) {
    const isOnly = block === 'blockAllTrafficExceptAllowedIPs';
    return { role: 'allow', whenEmpty: isOnly ? 'lockout' : 'none' };
  }
  if (/\/(?:blocked\w*NetworkLists|blockListId)(?:\/|$)/.test(pointer)) return { role: 'deny', whenEmpty: 'off' };
  if (/bypass/i.test(pointer)) return { role: 'bypass', whenEmpty: 'none' };
  if (isPositive === undefined) return { role: 'condition', whenEmpty: 'unknown' };
  // A negated condition matches everybody who is not in the list: once the list is empty, it matches everybody.
  return { role: 'condition', whenEmpty: isPositive ? 'off' : 'lockout' };
}
