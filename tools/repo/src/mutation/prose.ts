/** The parts of a node of Babel that the plugin reads. */
interface Path {
  readonly node: { readonly type: string; readonly value?: unknown; readonly key?: { readonly name?: string } };
  readonly parentPath: Path | null;
}

const proseMembers = new Set<string | undefined>(['message', 'hint', 'description']);
const texts = new Set(['StringLiteral', 'TemplateLiteral']);

/** Expressions that choose between texts or join them. */
const joints = new Set(['ConditionalExpression', 'TemplateLiteral', 'BinaryExpression']);

/** Says why a node is left alone; `undefined` if it is mutated. */
function shouldIgnore({ node, parentPath }: Path): string | undefined {
  if (!texts.has(node.type)) return undefined;
  let child = node;
  for (let parent = parentPath; parent !== null; parent = parent.parentPath) {
    if (parent.node.type === 'ObjectProperty' && parent.node.value === child) {
      return proseMembers.has(parent.node.key?.name) ? 'the words of a message' : undefined;
    }
    if (!joints.has(parent.node.type)) return undefined;
    child = parent.node;
  }
  return undefined;
}

interface IgnorePlugin {
  readonly kind: 'Ignore';
  readonly name: string;
  readonly value: { readonly shouldIgnore: (path: Path) => string | undefined };
}

/**
 * A plugin of Stryker that leaves the texts of errors, hints and descriptions alone: their words are prose, which the
 * pages and READMEs quote and check. Which error is thrown, when, and with which status is mutated.
 */
export const strykerPlugins: readonly IgnorePlugin[] = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];
