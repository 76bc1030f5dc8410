import { RedirectError, type ResponseInfo } from '@edgeward/core';

/**
 * Rejects an activation known only by `Location` if its URL has another host. Nothing is ever sent there, but its ids
 * are not from this account.
 */
export function refuseOtherHost({ status, headers }: ResponseInfo, baseUrl: string | undefined): void {
  const { location, 'content-type': contentType } = headers;
  // With a body, the body names the activation, so the Location does not count.
  if (location === undefined || contentType !== undefined || baseUrl === undefined) return;
  const target = URL.canParse(location, baseUrl) ? new URL(location, baseUrl) : undefined;
  if (target?.host === new URL(baseUrl).host) return;
  throw new RedirectError({
    vendor: 'akamai',
    operation: 'activationRequests.get',
    status,
    location: target && target.origin + target.pathname,
    message: 'activationRequests.get was redirected to another host',
    hint: 'A proxy may have answered instead of the service. Find the activation with activationHistory.list.',
  });
}
