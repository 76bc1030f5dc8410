import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';

const fake = createFakeApigeeSecurityActions();
const stacks = [];
const { securityActions } = new ApigeeSecurityActions({
  ...fake.clientOptions,
  maxRetries: 0,
  fetch: async () => {
    stacks.push(new Error('called').stack);
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });
  },
});
const code = await securityActions.list().catch((error) => error.code);
// The method of ky that calls a fetch.
console.log(JSON.stringify({ code, byKy: stacks.map((stack) => stack.includes(' #fetch ')) }));
