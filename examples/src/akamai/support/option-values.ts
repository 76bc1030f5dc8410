import type { Network, VersionChoice } from '@edgeward/akamai-appsec';
import { UsageError } from './usage-error.ts';

/** Returns the value of a required option. */
export function required(option: string, value: string | undefined): string {
  if (value) return value;
  throw new UsageError(`--${option} is missing`);
}

/** Reads a whole number. */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`--${option} must be a whole number, not "${text}"`);
}

/** Reads a number of milliseconds, if there is one. */
export function milliseconds(option: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : wholeNumber(option, text);
}

/** Reads the name of a network. */
export function networkNamed(option: string, text: string): Network {
  if (text === 'STAGING' || text === 'PRODUCTION') return text;
  throw new UsageError(`--${option} must be STAGING or PRODUCTION, not "${text}"`);
}

/** Reads a version: its number, or its role. */
export function versionChosen(option: string, text: string): VersionChoice {
  if (text === 'PRODUCTION' || text === 'STAGING' || text === 'latest') return text;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`--${option} must be PRODUCTION, STAGING, latest or a number, not "${text}"`);
}
