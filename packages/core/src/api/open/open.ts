/** One of the known values, with completion for them, or any other value the vendor may add. */
export type OpenEnum<Known extends string> = Known | (string & {});

/**
 * An object of a variant unknown to this version. The type of its discriminator is distinct, so comparing with a known
 * value narrows. At run time it is the vendor's text; read it with `rawKind`.
 */
export type UnknownVariant<Discriminator extends string> = { readonly [K in Discriminator]: '(unrecognized)' };
