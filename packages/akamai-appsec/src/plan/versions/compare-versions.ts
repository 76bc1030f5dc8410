import { type CallOptions, pointerSegment } from '@edgeward/core';
import { compareExports } from '../../diff/compare-exports.js';
import type { ConfigurationChange, ConfigurationDiff } from '../../diff/configuration-diff.js';
import { Names } from '../../diff/names.js';
import { stepsTo } from '../../diff/place-of.js';
import { TakeOvers } from '../../diff/weakening/takes-over.js';
import { weakens } from '../../diff/weakening/weakens.js';
import { wordsFor } from '../../diff/words.js';
import { belowVersion, callOptionsOf, checkNames, checkParams } from '../checked-params.js';
import type { PlanClient } from '../plan-client.js';
import { readExport } from '../read-export.js';
import { isReadBeside, type WholeVersion, withUnexported } from '../unexported.js';
import { chooseVersion, type VersionChoice } from './choose-version.js';
import { readVersions } from './versions-overview.js';

/** Parameters of `AkamaiAppSec.compare`. */
export interface CompareParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** The version to compare with. */
  readonly from: VersionChoice;

  /** The version to look at. */
  readonly to: VersionChoice;

  /**
   * Paths, below a version, of settings missing in exports, for example `bypass-network-lists` or
   * `security-policies/shop_1/protections`. Each is read from both versions. Default: none.
   */
  readonly unexported?: readonly string[] | undefined;
}

/** Compares two versions of a configuration. */
export async function compareVersions(
  client: PlanClient,
  givenParams: CompareParams,
  given: CallOptions,
): Promise<ConfigurationDiff> {
  const params = checkNames('compare', givenParams, ['configId', 'from', 'to', 'unexported']);
  const options = callOptionsOf('compare', given);
  const { configId, from, to, unexported: paths = [] } = params;
  checkParams('compare', { configId, unexported: paths });
  const unexported = [...new Set(paths.map(belowVersion))];
  const overview = await readVersions(client, configId, options);
  const [one, other] = [
    chooseVersion(overview, from, 'compare', '/from'),
    chooseVersion(overview, to, 'compare', '/to'),
  ];
  const read = async (versionNumber: number): Promise<WholeVersion> => {
    const where = { configId, versionNumber };
    return withUnexported(client, where, await readExport(client.versions, where, options), unexported, options);
  };
  const [before, after] = await Promise.all([read(one), read(other)]);
  return diffOf(before, after, { from: one, to: other }, unexported);
}

/**
 * Returns the diff of two versions, or of a whole version if there is none to compare it with. A setting unreadable in
 * either version counts as changed.
 */
export function diffOf(
  before: WholeVersion | undefined,
  after: WholeVersion,
  { from, to }: Pick<ConfigurationDiff, 'from' | 'to'>,
  unexported: readonly string[] = [],
): ConfigurationDiff {
  const { configId, configName } = after;
  const named = { configId, ...(typeof configName === 'string' && { configName }) };
  // Empty, so each setting read from the version counts as added on its own.
  const base = before ?? { ...named, ...(after.unexported !== undefined && { unexported: {} }) };
  const unread = unexported.filter((path) => ![before, after].some((of) => Object.hasOwn(of?.unexported ?? {}, path)));
  const compared = compareExports(base, after).filter((change) => !isReadBeside(change, unexported));
  const changes = [...compared, ...unread.map(unreadable)];
  const [names, takeOvers] = [new Names([after, base]), new TakeOvers(base)];
  const described = changes.map((change): ConfigurationChange => {
    const steps = stepsTo(change.pointer, change.kind === 'removed' ? base : after);
    const words = wordsFor(steps, names);
    const isWeaker = weakens(change, steps) || takeOvers.includes(change, steps);
    return { ...change, ...(words !== undefined && { words }), ...(isWeaker && { weakens: true }) };
  });
  return { ...named, from, to, changes: described };
}

function unreadable(path: string): ConfigurationChange {
  return {
    kind: 'changed',
    pointer: `/unexported${pointerSegment(path)}`,
    path: `unexported/${path}`,
    scope: 'version',
    before: 'not readable',
    after: 'not readable',
  };
}
