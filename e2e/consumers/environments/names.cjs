const wrong = [];
for (const name of [
  'akamai-appsec',
  'akamai-appsec/lists',
  'apigee-security-actions',
  'noc-cdn',
  'ping-ase',
  'security-v29',
]) {
  for (const [key, value] of Object.entries(require(`@edgeward/${name}`))) {
    const isClass = typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
    if (isClass && value.name !== key) wrong.push(`${key} is called ${value.name}`);
  }
}
console.log(JSON.stringify(wrong));
