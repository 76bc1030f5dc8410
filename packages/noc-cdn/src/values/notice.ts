import { domainToASCII } from 'node:url';
import { OperationFailedError } from '@edgeward/core';

/** Finds the name of a new rule in the words of the service, with or without a full stop after it. */
export function ruleNameIn(notice: string): string | undefined {
  return /added for \S+: ([\w-]+)[\s.]*$/.exec(notice)?.[1];
}

/** Finds the token of a new user in the words of the service. Quotes, tags and a full stop are not part of it. */
export function tokenIn(notice: string): string | undefined {
  const text = notice.split('Access token:').slice(1).at(-1) ?? '';
  const token = text.trim().replace(/<[^<>]*>$/, '');
  return /^["']?([^\s"'<>]*[^\s"'<>.,;])[.,;]?["']?\.?$/.exec(token)?.[1];
}

/** Throws if a confirmation names another website: its name or token would be used for the wrong one. */
export function refuseOtherWebsite(operation: string, notice: string, website: string | undefined): void {
  const shown = hostOf(/ for (\S+): /.exec(notice)?.[1]);
  const wanted = hostOf(website);
  if (!shown.includes('.') || wanted === '' || isWithin(shown, wanted) || isWithin(wanted, shown)) return;
  throw new OperationFailedError({
    vendor: 'noc',
    operation,
    message: `${operation} was called for ${wanted}, but the response is about ${shown}`,
    hint: 'A cache or a proxy may have answered instead of the service. Read the state back before you repeat the call.',
    mayHaveApplied: true,
  });
}

function hostOf(website = ''): string {
  return domainToASCII(website.replace(/^https?:\/\//i, '').replace(/[/:?#].*$/s, ''));
}

/** With and without `www.`, it is one website. */
function isWithin(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`);
}
