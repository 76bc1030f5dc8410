/**
 * Has the method of `await using`, if the program has the types for it. A declared method with a computed name would not
 * compile in a program without them: hide it from declarations, and let an interface of the same name as the class extend
 * this type.
 */
export type AsyncDisposableIfTyped = SymbolConstructor extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [K in Name]: () => Promise<void> }
  : object;
