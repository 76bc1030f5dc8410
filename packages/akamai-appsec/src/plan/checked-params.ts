import { type CallOptions, callOptionTypes, checkOptions, type OptionType, refusedParams } from '@edgeward/core';

/** Parameters of workflows by name. Absent ones are skipped unless required. */
type GivenParams = Readonly<Partial<Record<ParamName, unknown>>>;

type ParamName =
  | 'configId'
  | 'from'
  | 'activationId'
  | 'network'
  | 'edit'
  | 'note'
  | 'notificationEmails'
  | 'acknowledgedInvalidHosts'
  | 'again'
  | 'allowWeaker'
  | 'delete'
  | 'reuseDraft'
  | 'ruleUpdate'
  | 'unexported';

/** A rule for one parameter, with its error text. */
type Rule = readonly [isRight: (value: unknown) => boolean, message: string];

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
const areTexts = (value: unknown): boolean => Array.isArray(value) && Array.from<unknown>(value).every(isText);
const arePaths = (value: unknown): boolean => Array.isArray(value) && Array.from<unknown>(value).every(isPath);
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;

const flag: Rule = [isFlag, 'must be true or false'];

const rules: Readonly<Record<ParamName, Rule>> = {
  configId: [isNumber, 'must be a positive integer'],
  from: [isNumber, 'must be a positive integer'],
  activationId: [isNumber, 'must be a positive integer'],
  network: [(value) => value === 'STAGING' || value === 'PRODUCTION', 'must be STAGING or PRODUCTION'],
  edit: [(value) => typeof value === 'function', 'must be a function'],
  note: [(value) => value === undefined || isText(value), 'must be a string'],
  notificationEmails: [areTexts, 'must be a list of email addresses'],
  acknowledgedInvalidHosts: [(value) => value === undefined || areTexts(value), 'must be a list of hostnames'],
  again: flag,
  allowWeaker: [(value) => value === undefined || areTexts(value), 'must be a list of paths'],
  delete: flag,
  reuseDraft: flag,
  ruleUpdate: flag,
  unexported: [arePaths, 'must be a list of paths below the version, such as bypass-network-lists'],
};

/** Whether a text is a path below a version; a slash at its start is tolerated. */
function isPath(value: unknown): boolean {
  if (typeof value !== 'string' || /[\s\\?#{}]/.test(value)) return false;
  const segments = belowVersion(value).split('/');
  return segments.every((segment) => !/^(?:\.|%2e){0,2}$/i.test(segment));
}

/** Writes a path below a version as operations do: without a slash at its start. */
export function belowVersion(path: string): string {
  return path.replace(/^\//, '');
}

/** Refuses parameters of a workflow before it sends anything: some would otherwise show after a version was made. */
export function checkParams(operation: string, given: GivenParams): void {
  const issues = Object.entries(rules).flatMap(([name, [isRight, message]]) =>
    Object.hasOwn(given, name) && !isRight(Reflect.get(given, name)) ? [{ pointer: `/${name}`, message }] : [],
  );
  if (issues.length === 0) return;
  throw refusedParams({ vendor: 'akamai', operation }, issues, 'Nothing was sent.');
}

/** A parameter checked by its own rule. */
const checkedElsewhere: OptionType = { expected: '', accepts: () => true };

/** Rejects parameters unknown to the workflow instead of ignoring them, and returns all others. */
export function checkNames<Params extends object>(
  owner: string,
  given: Params,
  names: readonly (keyof Params & string)[],
): Params {
  const types = Object.fromEntries(names.map((name) => [name, checkedElsewhere]));
  // The given parameters. Each rule checks if one is missing.
  return checkOptions<object>({ owner, vendor: 'akamai' }, given, types) as Params;
}

/** Checks the options of a workflow having only call options. */
export function callOptionsOf(owner: string, options: CallOptions | undefined): CallOptions {
  return checkOptions({ owner, vendor: 'akamai' }, options, callOptionTypes);
}
