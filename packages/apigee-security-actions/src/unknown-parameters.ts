import type { Issue } from '@edgeward/core';

/** Lists what a program in JavaScript may have misspelt: the members of `rest` are no parameters. */
export function unknownParameters(rest: object): readonly Issue[] {
  return Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [{ pointer: `/${name}`, message: 'is not a parameter' }],
  );
}
