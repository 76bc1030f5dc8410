/** Whether a pattern with wildcards matches every text that is not empty, such as `*`, `**` or `?*`. */
export function isEverything(pattern: unknown): boolean {
  return typeof pattern === 'string' && pattern.includes('*') && !/[^*?]/.test(pattern.trim());
}
