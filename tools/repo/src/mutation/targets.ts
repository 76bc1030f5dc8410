/** Sources of one package to mutate, and the test files that must notice. */
export interface MutationScope {
  /** Folder of the package. */
  readonly folder: string;

  /** Glob patterns of sources, relative to the folder. */
  readonly mutate: readonly string[];

  /** Glob patterns of test files, relative to the folder. Few, so a run takes minutes. */
  readonly tests: readonly string[];
}

const core = 'packages/core';
const akamai = 'packages/akamai-appsec';

/** The code whose slips cost most, by topic. */
export const mutationTargets: Readonly<Record<string, readonly MutationScope[]>> = {
  signing: [
    {
      folder: core,
      mutate: ['src/auth/edge-grid/*.ts'],
      tests: ['test/edge-grid/*.test.ts', 'test/auth/{credential-values,rotation}.test.ts'],
    },
  ],
  retry: [
    {
      folder: core,
      mutate: ['src/http/call/{decide-retry,retry-after,retry-quota}.ts'],
      tests: ['test/retry.test.ts', 'test/traffic/{retry-quota,pauses}.test.ts'],
    },
  ],
  attempts: [
    {
      folder: core,
      mutate: ['src/http/call/{attempt,call,cancellation,journal,send,traffic,warnings}.ts'],
      tests: [
        'test/{attempts,derived,realms,request-schema,stacks,warnings}.test.ts',
        'test/auth/{bearer,custom-auth-secrets,failing-credentials,rotation}.test.ts',
        'test/{faults,traffic}/*.test.ts',
      ],
    },
  ],
  paging: [
    {
      folder: core,
      mutate: ['src/http/pages.ts', 'src/api/paging/*.ts'],
      tests: ['test/paging.test.ts'],
    },
  ],
  pollers: [
    {
      folder: akamai,
      mutate: ['src/activation/**/*.ts'],
      tests: [
        'test/activation*.test.ts',
        'test/{decide-start,exclusive,expectation,hostile-resume,stored-state}.test.ts',
        'test/plan/{hostile,interrupted,plan,rollback,what-was-shown}.test.ts',
      ],
    },
  ],
  diff: [
    {
      folder: akamai,
      mutate: ['src/diff/**/*.ts'],
      tests: ['test/diff/*.test.ts', 'test/plan/unexported*.test.ts'],
    },
  ],
  plan: [
    {
      folder: akamai,
      mutate: ['src/plan/**/*.ts'],
      tests: [
        'test/plan/{draft,fresh-clone,hostile,params,plan,rollback,stored-plan}.test.ts',
        'test/plan/{read-export,reviewed,unexported,unexported-paths,versions,weaker,what-was-shown}.test.ts',
        'test/{exclusive,stored-state,versions,workflows}.test.ts',
      ],
    },
  ],
  lists: [
    {
      folder: akamai,
      mutate: ['src/lists/activation/*.ts'],
      tests: ['test/lists/{activations,activation-steps,lost-answers}.test.ts'],
    },
    {
      folder: akamai,
      mutate: ['src/lists/changes/*.ts', 'src/lists/change-items.ts'],
      tests: ['test/lists/{changes,change-steps,items,traps}.test.ts'],
    },
    {
      folder: akamai,
      mutate: ['src/lists/{plan,values}/*.ts'],
      tests: ['test/lists/{items,plan-list,uses,values}.test.ts'],
    },
    {
      folder: 'packages/noc-cdn',
      mutate: ['src/lists/*.ts'],
      tests: ['test/{address-lists,workflows,operators}.test.ts'],
    },
  ],
  scrubber: [
    {
      folder: core,
      mutate: ['src/internal/scrub/*.ts'],
      tests: ['test/internal/{needles,scrub,scrub-forms,secret-needles}.test.ts'],
    },
  ],
  schema: [
    {
      folder: core,
      mutate: ['src/schema/{validate,check-run,check-union,object-rules,variant-of,schema,define,issue-text}.ts'],
      tests: ['test/schema/*.test.ts', 'test/{redaction,request-schema}.test.ts'],
    },
  ],
  logs: [
    {
      folder: 'packages/noc-cdn',
      mutate: ['src/logs/*.ts'],
      tests: ['test/{logs,log-lines,follow,follow-requests,operators}.test.ts'],
    },
  ],
};
