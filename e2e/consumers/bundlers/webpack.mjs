import webpack from 'webpack';

const entry = { 'every-vendor': './every-vendor.mjs', failures: './failures.mjs' };
const options = { mode: 'production', target: 'node', entry, output: { filename: '[name].cjs' } };
webpack(options, (error, stats) => {
  if (error) throw error;
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  console.log(JSON.stringify({ errors, warnings }));
});
