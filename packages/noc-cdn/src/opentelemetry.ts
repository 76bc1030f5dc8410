export { type OpenTelemetryOptions, openTelemetry } from '@edgeward/core/opentelemetry';
