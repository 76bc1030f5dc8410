// A program that uses cloudflare, for the case of `cases/type-check.ts`.
import Cloudflare from 'cloudflare';

const cloudflare = new Cloudflare({ apiToken: 'token' });
for await (const zone of cloudflare.zones.list()) console.log(zone.name);
