/** One of the known texts, with completion for them, or any other that the vendor may add. */
export type OpenEnum<Known extends string> = Known | (string & {});

/**
 * An object of a variant this version does not know. Its discriminator has a type of its own, so a comparison
 * with a known one narrows; at run time it is the vendor's text, which `rawKind` reads.
 */
export type UnknownVariant<Discriminator extends string> = { readonly [K in Discriminator]: '(unrecognized)' };
