/** Adds ASE's default port to a URL without one. */
export function withDefaultPort(baseUrl: string): string {
  // A later check refuses anything but a URL.
  if (typeof baseUrl !== 'string') return baseUrl;
  // As a text: a URL object drops its protocol's default port.
  return baseUrl.replace(/^([a-z]+:\/\/(?:\[[^\]]*\]|[^/?#:@[\]]+))(?=[/?#]|$)/i, '$1:8010');
}
