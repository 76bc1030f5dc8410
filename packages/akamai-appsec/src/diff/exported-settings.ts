/** The settings of an export, by their path below a version or a security policy. Some exports lack them. */
export const exportedSettings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'advanced-settings/evasive-path-match': ['evasivePathMatch'],
    'advanced-settings/logging': ['logging', 'loggingOverrides'],
    'advanced-settings/logging/attack-payload': ['attackPayloadLogging', 'attackPayloadLoggingOverrides'],
    'advanced-settings/prefetch': ['prefetch'],
    'advanced-settings/pragma-header': ['pragmaHeader'],
    'advanced-settings/request-body': ['requestBody'],
    'eval-penalty-box': ['evaluationPenaltyBox'],
    'eval-penalty-box/conditions': ['evaluationPenaltyBoxConditions'],
    'ip-geo-firewall': ['ipGeoFirewall'],
    'penalty-box': ['penaltyBox'],
    'penalty-box/conditions': ['penaltyBoxConditions'],
    protections: ['securityControls'],
    'rules/threat-intel': ['threatIntel'],
    'selected-hostnames/eval-hostnames': ['evaluating'],
    siem: ['siem'],
    'slow-post': ['slowPost'],
    'threat-intel': ['threatIntel'],
  }),
);
