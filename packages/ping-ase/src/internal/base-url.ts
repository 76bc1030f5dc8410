/** Adds ASE's default port to a URL without one. */
export function withDefaultPort(baseUrl: string): string {
  // A later check refuses anything but a URL.
  if (typeof baseUrl !== 'string') return baseUrl;
  // Edit the text: a URL object would drop an explicit default port (`:443`).
  return baseUrl.replace(/^([a-z]+:\/\/(?:\[[^\]]*\]|[^/?#:@[\]]+))(?=[/?#]|$)/i, '$1:8010');
}
