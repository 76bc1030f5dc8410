/** One of the known texts, with completion for them, or any other that the vendor may add. */
export type OpenEnum<Known extends string> = Known | (string & {});
