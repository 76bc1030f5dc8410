// Builds the documentation site, guides and reference in one, into docs/site: pnpm docs:site

import { close } from '../tally.ts';
import { buildSite } from './site.ts';

const problems = await buildSite();
for (const problem of problems) console.error(problem);
close({ passed: problems.length === 0 ? 1 : 0, failed: problems.length === 0 ? 0 : problems.length });
