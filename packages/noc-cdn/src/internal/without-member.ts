/** Copies the parameters of a call without one member. Anything but an object is rejected later. */
export function withoutMember<T extends object, Name extends keyof T>(params: T, name: Name): Omit<T, Name> {
  if (typeof params !== 'object' || params === null || !Object.hasOwn(params, name)) return params;
  const { [name]: _, ...others } = params;
  return others;
}
