/** Matches the programs' form of import: names in braces from a module. */
export const imports: RegExp = /^import \{([^{}]*)\} from '([^'\n]+)';$/gm;

/** Splits the names in the braces of an import. */
export function importedNames(braces: string): readonly string[] {
  return braces
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
