import { testThrows } from '@edgeward/test-support';

testThrows(new URL('..', import.meta.url), {
  handled: {
    'securityActions.ensureDeleted BadRequestError': 'its list has no filter and no page token',
    'securityActions.denyIps NotFoundError': 'an action that is not there is created',
    'securityActions.flagIps NotFoundError': 'an action that is not there is created',
    'securityActions.allowIps NotFoundError': 'an action that is not there is created',
    'ipActions.undo NotFoundError': 'an action that is not there needs no deletion',
    'ipActions.undo BadRequestError': 'its list has no filter and no page token',
    'enforcement.pause BadRequestError': 'it sends a boolean',
    'enforcement.resume BadRequestError': 'it sends a boolean',
  },
});
