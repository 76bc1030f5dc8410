/** Adds the port of ASE to a URL that has none. */
export function withDefaultPort(baseUrl: string): string {
  // A later check refuses anything but a URL.
  if (typeof baseUrl !== 'string') return baseUrl;
  // As a text: a URL object forgets a port that is its protocol's own.
  return baseUrl.replace(/^([a-z]+:\/\/(?:\[[^\]]*\]|[^/?#:@[\]]+))(?=[/?#]|$)/i, '$1:8010');
}
