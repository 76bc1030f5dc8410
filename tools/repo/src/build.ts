import { build } from './turbo.ts';

console.log('Building the packages …');
const { code, output } = await build();
if (code !== 0) console.error(output);
process.exitCode = code;
