/**
 * Returns the id of a security action: the last segment of its `name`, whether a full resource name or the bare id.
 *
 * @example
 * ```ts
 * securityActionId({ name: 'organizations/acme/environments/prod/securityActions/block-7' }); // 'block-7'
 * ```
 */
export function securityActionId(action: { readonly name?: string | undefined }): string | undefined {
  const { name }: { readonly name?: unknown } = action;
  return typeof name === 'string' ? name.split('/').at(-1) || undefined : undefined;
}
