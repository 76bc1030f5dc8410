import { type Check, isObject, isTooDeep, kindOf, refuse } from './check-run.js';
import type { Direction, SchemaNode } from './schema.js';

/** Compiles the check of a schema node; it is passed on, as nodes hold nodes. */
type Compile = (node: SchemaNode, direction: Direction) => Check;

export function unionCheck(
  node: Extract<SchemaNode, { kind: 'union' }>,
  direction: Direction,
  checkOf: Compile,
): Check {
  const variants = new Map(
    Object.entries(node.variants).map(([text, variant]) => [text, checkOf(variant, direction)] as const),
  );
  return (value, run) => {
    if (!isObject(value)) return refuse(run, 'object', value);
    const text = Object.hasOwn(value, node.tag) ? value[node.tag] : undefined;
    if (typeof text === 'string') {
      variants.get(text)?.(value, run);
      return;
    }
    if (isTooDeep(run)) return;
    const { depth } = run;
    run.path[depth] = node.tag;
    run.depth = depth + 1;
    refuse(run, 'string', text);
    run.depth = depth;
  };
}

interface Form {
  readonly check: Check;
  readonly expected: string;

  /** The kinds of values it can be; absent if it can be any. */
  readonly kinds: readonly string[] | undefined;
}

/** The kind of a value selects its form; only several forms of one kind are tried one by one. */
export function anyOfCheck(options: readonly SchemaNode[], direction: Direction, checkOf: Compile): Check {
  const forms = options.map((option): Form => ({ check: checkOf(option, direction), ...outsideOf(option) }));
  const candidatesOf = new Map<string, readonly Form[]>();
  return (value, run) => {
    const kind = kindOf(value);
    let candidates = candidatesOf.get(kind);
    if (candidates === undefined) {
      candidates = forms.filter(({ kinds }) => kinds?.includes(kind) !== false);
      candidatesOf.set(kind, candidates);
    }
    const first = candidates[0];
    if (first === undefined) return refuse(run, forms.map((form) => form.expected).join(' or '), value);
    if (candidates.length > 1 && candidates.some(({ check }) => run.passes(check, value))) return;
    first.check(value, run);
  };
}

/** Describes the outer form of a value. */
function outsideOf(node: SchemaNode): Omit<Form, 'check'> {
  switch (node.kind) {
    case 'unknown':
    case 'tolerant':
      return { expected: 'anything', kinds: undefined };
    case 'enum':
      return { expected: 'string', kinds: ['string'] };
    case 'literal':
      return { expected: `"${node.value}"`, kinds: ['string'] };
    case 'number':
      return { expected: node.integer ? 'integer' : 'number', kinds: ['number'] };
    case 'object':
      return { expected: 'object', kinds: node.values === undefined ? ['object'] : ['object', 'array'] };
    case 'union':
      return { expected: 'object', kinds: ['object'] };
    case 'nullable':
    case 'optional': {
      const { expected, kinds } = outsideOf(node.inner);
      const other = node.kind === 'nullable' ? 'null' : 'undefined';
      return { expected: `${expected} or ${other}`, kinds: kinds && [...kinds, other] };
    }
    case 'secret':
      return outsideOf(node.inner);
    case 'lazy':
      return outsideOf(node.get());
    case 'anyOf': {
      const forms = node.options.map(outsideOf);
      return {
        expected: forms.map((form) => form.expected).join(' or '),
        kinds: forms.some((form) => form.kinds === undefined) ? undefined : forms.flatMap((form) => form.kinds ?? []),
      };
    }
    default:
      return { expected: node.kind, kinds: [node.kind] };
  }
}
