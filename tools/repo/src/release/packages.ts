import type { WorkspacePackage } from '../workspace.ts';

/** Sorts packages so each comes after those it depends on: a package must be installable once it is published. */
export function inPublishOrder(packages: readonly WorkspacePackage[]): readonly WorkspacePackage[] {
  const waiting = new Map(packages.map((each) => [each.name, each]));
  const sorted: WorkspacePackage[] = [];
  const visit = (each: WorkspacePackage): void => {
    if (!waiting.delete(each.name)) return;
    for (const name of Object.keys(each.manifest['dependencies'] ?? {})) {
      const dependency = waiting.get(name);
      if (dependency !== undefined) visit(dependency);
    }
    sorted.push(each);
  };
  packages.forEach(visit);
  return sorted;
}
