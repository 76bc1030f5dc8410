const { ApigeeSecurityActions, NotFoundError } = require('@edgeward/apigee-security-actions');
const { createFakeApigeeSecurityActions } = require('@edgeward/apigee-security-actions/testing');

test('a missing action is a NotFoundError', async () => {
  const { securityActions } = new ApigeeSecurityActions(createFakeApigeeSecurityActions().clientOptions);

  await expect(securityActions.get({ securityActionId: 'missing' })).rejects.toThrow(NotFoundError);
});

test('a client reaches a fake over HTTP', async () => {
  const server = await createFakeApigeeSecurityActions().listen();
  try {
    const { items } = await new ApigeeSecurityActions(server.clientOptions).securityActions.list();
    expect(items).toEqual([]);
  } finally {
    await server.close();
  }
});
