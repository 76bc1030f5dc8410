export { toZod } from './to-zod.js';
export { zodValidator } from './zod-validator.js';
