import { createRequire } from 'node:module';

const loaded = () => process.moduleLoadList.some((name) => name.includes('deps/undici'));

await import('@edgeward/apigee-security-actions');
const esm = loaded();
createRequire(import.meta.url)('@edgeward/apigee-security-actions');
console.log(JSON.stringify({ esm, cjs: loaded() }));
