/** The predefined variables of the pages, and their types. */
export const givenTypes: Readonly<Record<string, string>> = {
  akamai: "import('@edgeward/akamai-appsec').AkamaiAppSec",
  lists: "import('@edgeward/akamai-appsec/lists').AkamaiLists",
  apigee: "import('@edgeward/apigee-security-actions').ApigeeSecurityActions",
  noc: "import('@edgeward/noc-cdn').NocCdn",
  ase: "import('@edgeward/ping-ase').PingAse",
  rackcorp: "import('@edgeward/security-v29').RackCorpSecurity",
  folder: 'string',
};
