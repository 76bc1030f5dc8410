import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { handlers } from '@edgeward/apigee-security-actions/msw';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { setupServer } from 'msw/node';

const fake = createFakeApigeeSecurityActions();
const server = setupServer(...handlers(fake));
server.listen({ onUnhandledFrame: 'error', onUnhandledRequest: 'error' });
// As a program has it: the real host, and the global fetch.
const { fetch: _, baseUrl: __, ...options } = fake.clientOptions;
const { items } = await new ApigeeSecurityActions(options).securityActions.list();

server.use(...handlers({ fetch: () => Promise.reject(new Error('the seed has no name')) }));
console.error = () => {};
const response = await fetch('https://apigee.googleapis.com/v1/organizations');
const text = await response.text();
server.close();
console.log(JSON.stringify({ items: items.length, status: response.status, cause: text.includes('no name') }));
