// Loads the ESM and the CJS copy of the packages into one process, as a program with mixed dependencies does.
const cjs = require('@edgeward/apigee-security-actions');

async function failureOf({ ApigeeSecurityActions }, { createFakeApigeeSecurityActions }) {
  const client = new ApigeeSecurityActions(createFakeApigeeSecurityActions().clientOptions);
  return client.securityActions.get({ securityActionId: 'missing' }).catch((error) => error);
}

async function main() {
  const esm = await import('@edgeward/apigee-security-actions');
  const fromEsm = await failureOf(esm, await import('@edgeward/apigee-security-actions/testing'));
  const fromCjs = await failureOf(cjs, require('@edgeward/apigee-security-actions/testing'));
  const judge = (error, copy) => ({
    notFound: error instanceof copy.NotFoundError,
    api: error instanceof copy.ApiError,
    base: error instanceof copy.EdgewardError,
    conflict: error instanceof copy.ConflictError,
    isNotFoundError: copy.isNotFoundError(error),
    isApiError: copy.isApiError(error),
    isConflictError: copy.isConflictError(error),
  });
  console.log(
    JSON.stringify({
      sameClass: esm.NotFoundError === cjs.NotFoundError,
      fromEsm: judge(fromEsm, cjs),
      fromCjs: judge(fromCjs, esm),
    }),
  );
}

main();
