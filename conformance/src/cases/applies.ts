import type { Profile } from '../profile.ts';
import type { ConformanceCase } from './case.ts';

/** Returns the reason why a case does not apply to a package; `undefined` if it applies. */
export function inapplicable({ role, needs, given }: ConformanceCase, profile: Profile): string | undefined {
  if (needs.waitInBody === true && !profile.waitInBody) return 'its failures do not say how long to wait';
  if (role === 'raw') return undefined;
  const facts = profile.roles[role];
  if ('absent' in facts) return facts.absent;
  const { rejectedBeforeExecution = [] } = facts.operation;
  if (needs.rejects !== undefined && !rejectedBeforeExecution.includes(needs.rejects)) {
    return `its ${needs.rejects} does not prove that nothing was executed`;
  }
  if (needs.executes !== undefined && rejectedBeforeExecution.includes(needs.executes)) {
    return `its ${needs.executes} proves that nothing was executed`;
  }
  if (needs.emptyAnswer === true && facts.operation.responses[200]?.safeParse({}).success !== true) {
    return 'its answer always has members';
  }
  if (given.path !== undefined && facts.pathParam === undefined) return 'it has no parameter in its path';
  if (needs.openEnum === true && facts.openEnum === undefined) return 'its answer has no open enum';
  return undefined;
}
