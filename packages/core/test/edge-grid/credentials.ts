/** Credentials of the shape used by Akamai; they open nothing. */
export const credentials = {
  clientToken: 'akab-client-token-qqqqqqqqqqqqqqqq-7',
  clientSecret: 'C9n3t53KR3TN6N90yVuAg+CxIRwsObLi0E67/N8eRN=',
  accessToken: 'akab-access-token-wwwwwwwwwwwwwwww-8',
} as const;

/** Their host. */
export const host = 'akab-host-eeeeeeee.luna.akamaiapis.net';
