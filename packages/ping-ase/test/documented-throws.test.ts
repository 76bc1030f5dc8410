import { testThrows } from '@edgeward/test-support';

testThrows(new URL('..', import.meta.url), {
  handled: {
    'firewall.ensureEnabled BadRequestError': 'it sends a right `status`',
    'denyList.addMany ConflictError': 'an entry that is there needs no addition',
    'denyList.sync ConflictError': 'an entry that is there needs no addition',
    'denyList.sync NotFoundError': 'an entry that is not there needs no removal',
    'allowList.addMany ConflictError': 'an entry that is there needs no addition',
    'allowList.sync ConflictError': 'an entry that is there needs no addition',
    'allowList.sync NotFoundError': 'an entry that is not there needs no removal',
  },
});
