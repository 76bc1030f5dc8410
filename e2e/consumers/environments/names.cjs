const wrong = [];
for (const name of ['akamai-appsec', 'apigee-security-actions', 'noc-cdn', 'ping-ase', 'security-v29']) {
  for (const [key, value] of Object.entries(require(`@edgeward/${name}`))) {
    // Resources that extend a generated class of the same name are numbered.
    const isClass = typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
    if (isClass && value.name.startsWith('_')) wrong.push(`${key} is called ${value.name}`);
  }
}
console.log(JSON.stringify(wrong));
